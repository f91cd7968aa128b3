import {
  allNearest,
  decodeText,
  type Finding,
  type FindingLocation,
  fieldsNamed,
  itemKinds,
  type ListName,
  type LostParts,
  listOfKind,
  pointerSteps,
  toPointer,
} from "@regional-plan/model";
import type { Content, FileTree, Loaded } from "../../contract/define-format.ts";
import { idsIn } from "../../text/ids-in.ts";
import { loadYamlText, maxYamlLength, refused } from "../../text/yaml/yaml-text.ts";
import { folderFindings } from "./folder-findings.ts";
import { fileOf, headName } from "./mapping.ts";

/** Whether a content is a folder with a file for the plan's own fields. */
export function isFolder(content: Content): boolean {
  return isTree(content) && headFile(content) !== undefined;
}

/** Reads a folder. Never throws. */
export async function loadFolder(content: Content): Promise<Loaded> {
  const folder = isTree(content) ? await readParts(content) : undefined;
  if (folder === undefined) return { findings: [finding("noPlanFile", {})], locate: () => new Map() };
  const { value, parts, findings, lost } = folder;
  const read = { findings, locate: within(parts), sourceOf: (path: string) => sourceWithin(parts, path) };
  // Without the plan's own fields nothing can be said of its items.
  return value === undefined ? read : { value, ...read, ...(lost && { lost }) };
}

/** A folder's files, joined and one by one. */
export interface FolderParts {
  value: unknown;
  /** The files in the order in which they were joined, that of the plan's own fields first. */
  parts: Part[];
  findings: Finding[];
  /** What could not be read. */
  lost?: LostParts;
}

/** A file that was read: which list it holds, and which of the list's items. */
export interface Part {
  file: string;
  loaded: Loaded;
  list: ListName | undefined;
  from: number;
  count: number;
}

export const isTree = (content: Content): content is FileTree => typeof content === "object" && !(content instanceof Uint8Array);

/** Reads the files of a folder; `undefined` where none is for the plan's own fields. */
export async function readParts(tree: FileTree): Promise<FolderParts | undefined> {
  const head = headFile(tree);
  if (head === undefined) return undefined;
  const reading: Reading = { tree, findings: [], lostIds: new Set(), lostLists: new Set(), left: maxYamlLength };
  const { findings, lostIds, lostLists } = reading;
  const loaded = await readFile(head, reading);
  findings.push(...inFile(loaded.findings, head));
  const parts: Part[] = [{ file: head, loaded, list: undefined, from: 0, count: 0 }];
  const value = loaded.value ?? {};
  const whole: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  for (const file of listFiles(reading)) await addList(whole, file, parts, reading);
  if (!isRecord(value)) return { value, parts, findings };
  if (loaded.lost !== undefined) lose(reading, head, []);
  const isRead = loaded.value !== undefined || loaded.lost === undefined;
  return {
    ...{ value: isRead ? whole : undefined, parts, findings },
    ...(lostIds.size + lostLists.size > 0 && { lost: { ids: [...lostIds], lists: [...lostLists] } }),
  };
}

/** What is known on the way through a folder. */
interface Reading {
  readonly tree: FileTree;
  readonly findings: Finding[];
  /** What could not be read so far. */
  readonly lostIds: Set<string>;
  readonly lostLists: Set<ListName>;
  /** How many characters more are read. */
  left: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes the ids that can be seen in a file as lost, with its list. */
function lose({ tree, lostIds, lostLists }: Reading, file: string, lists: readonly ListName[]): void {
  const content = tree.get(file) ?? "";
  // In every encoding that Chinese text comes in, the letters of an id are bytes of their own, or every other one.
  const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content).replaceAll("\0", "");
  for (const id of idsIn(text).ids) lostIds.add(id);
  for (const list of lists) lostLists.add(list);
}

/** The file for the plan's own fields. */
function headFile(tree: FileTree): string | undefined {
  return [...tree.keys()].filter((path) => /^([^/]*)\.ya?ml$/iu.exec(path)?.[1]?.toLowerCase() === headName).sort(byNumberThenText)[0];
}

function finding(kind: keyof typeof folderFindings, params: Finding["params"], file?: string, variant?: string): Finding {
  const { id, severity } = folderFindings[kind];
  return {
    rule: id,
    severity,
    path: "",
    ...(variant !== undefined && { variant }),
    ...(params && { params }),
    ...(file && { location: { file } }),
  };
}

async function readFile(file: string, reading: Reading): Promise<Loaded> {
  const { text, finding } = decodeText(reading.tree.get(file) ?? "");
  if (text === undefined) return { findings: [finding], locate: () => new Map(), lost: { ids: [], lists: [] } };
  reading.left -= text.length;
  return reading.left < 0 ? refused("tooLarge") : loadYamlText(text);
}

/** Findings of one file as those of the whole: `moved` tells where a path of the file lies there. */
function inFile(findings: readonly Finding[], file: string, moved = (path: string) => path): Finding[] {
  return findings.map(({ related, ...found }) => ({
    ...found,
    path: moved(found.path),
    location: { file, ...found.location },
    ...(related && { related: related.map(({ path, location }) => ({ path: moved(path), location: { file, ...location } })) }),
  }));
}

/** The YAML files that belong to lists, in the order in which they are joined. */
function listFiles(reading: Reading): { file: string; list: ListName }[] {
  const { tree, findings } = reading;
  const files: { file: string; list: ListName }[] = [];
  const byName = new Map<string, string>();
  for (const file of [...tree.keys()].sort(byNumberThenText)) {
    const [, stem = "", ending = ""] = /^(.*)\.(ya?ml|json)$/iu.exec(file) ?? [];
    if (ending === "") continue;
    const [name = ""] = stem.split("/");
    const isKnown = lists.has(name) || stem === headName;
    const other = byName.get(stem);
    if (ending.toLowerCase() === "json") {
      if (isKnown) findings.push(finding("jsonFile", { file, name: stem }, file));
      continue;
    }
    byName.set(stem, file);
    if (other !== undefined && isKnown) {
      findings.push(finding("sameName", { file, other }, file));
      lose(reading, file, lists.has(name) ? [name as ListName] : []);
    } else if (lists.has(name)) files.push({ file, list: name as ListName });
    else if (!isKnown) {
      findings.push(unknownFile(name, file));
      lose(reading, file, []);
    }
  }
  return files;
}

const lists: ReadonlySet<string> = new Set<string>(itemKinds.map((kind) => listOfKind[kind]));

/** A file that is named after no list: where its name says which one was meant, the plan lacks what stands in it. */
function unknownFile(name: string, file: string): Finding {
  const named = fieldsNamed(name, lists);
  const near = named.length > 0 ? named : allNearest(name, lists);
  const [list = "", another] = near;
  const inPlace = (one: string) => file.replace(name, one);
  if (near.length === 0) return finding("unknownFile", { name, file, lists: [...lists].map(fileOf).join(" ") }, file);
  const told = finding(
    "unknownFile",
    { name, file, list, nearest: near.map(inPlace).join(" / ") },
    file,
    another === undefined ? "near" : "several",
  );
  return { ...told, severity: "error" };
}

async function addList(
  whole: Record<string, unknown>,
  { file, list }: { file: string; list: ListName },
  parts: Part[],
  reading: Reading,
): Promise<void> {
  const { findings } = reading;
  const loaded = await readFile(file, reading);
  const before = Array.isArray(whole[list]) ? (whole[list] as unknown[]) : [];
  findings.push(...inFile(loaded.findings, file, (path) => wholePath(path, before.length)));
  if (loaded.lost !== undefined) lose(reading, file, [list]);
  const items = loaded.value === undefined || loaded.value === null ? [] : ownList(loaded.value, list);
  if (!Array.isArray(items)) {
    const told = finding("notAList", { file, list, ...items.params }, file, items.variant);
    const path = typeof items.params?.key === "string" ? toPointer([items.params.key]) : "";
    findings.push({ ...told, location: { file, ...loaded.locate([path]).get(path) } });
    lose(reading, file, [list]);
    return;
  }
  parts.push({ file, loaded, list, from: before.length, count: items.length });
  whole[list] = [...before, ...items];
}

/** The path in the whole list of what lies in a file of it. */
function wholePath(path: string, from: number): string {
  const [list, index, ...rest] = pointerSteps(path);
  return list === undefined || index === undefined ? path : toPointer([list, Number(index) + from, ...rest]);
}

/** The list that a file holds, or what stands there instead. */
function ownList(value: unknown, list: ListName): unknown[] | Pick<Finding, "variant" | "params"> {
  if (Array.isArray(value)) return {};
  if (!isRecord(value)) return { variant: "otherKey", params: { key: String(value).slice(0, 40) } };
  const items = value[list];
  const other = Object.keys(value).find((key) => key !== list);
  if (!Object.hasOwn(value, list)) return other === undefined ? [] : { variant: "otherKey", params: { key: other.slice(0, 40) } };
  if (other !== undefined) return { variant: "moreKeys", params: { key: other.slice(0, 40) } };
  if (items === null) return [];
  return Array.isArray(items)
    ? items
    : { variant: "noItems", params: { sample: `${itemKinds.find((kind) => listOfKind[kind] === list)}-1` } };
}

function within(parts: readonly Part[]): (paths: readonly string[]) => Map<string, FindingLocation> {
  return (paths) => new Map(paths.map((path) => [path, placeOf(parts, path)]));
}

function placeOf(parts: readonly Part[], path: string): FindingLocation {
  const { part, inner } = partOf(parts, path);
  return { file: part?.file ?? parts[0]?.file ?? fileOf(headName), ...part?.loaded.locate([inner]).get(inner) };
}

function sourceWithin(parts: readonly Part[], path: string): string | undefined {
  const { part, inner } = partOf(parts, path);
  return part?.loaded.sourceOf?.(inner);
}

/** The file that a path of the whole plan lies in, and its path there. */
export function partOf(parts: readonly Part[], path: string): { part: Part | undefined; inner: string } {
  const [, list = "", index = "", ...rest] = path.split("/");
  const at = Number(index);
  const part = parts.find(
    (candidate) => candidate.list === list && (index === "" || (at >= candidate.from && at < candidate.from + candidate.count)),
  );
  if (part === undefined) return { part: parts[0], inner: path };
  return { part, inner: index === "" ? `/${list}` : `/${[list, at - part.from, ...rest].join("/")}` };
}

/** Orders file names by code unit, runs of digits by their value. */
function byNumberThenText(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.replace(/\d+/gu, (digits) => digits.padStart(12, "0"))) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
