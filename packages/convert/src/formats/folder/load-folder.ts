import {
  type Finding,
  type FindingDefinition,
  type FindingLocation,
  itemKinds,
  type ListName,
  listOfKind,
  nearest,
  pointerSteps,
  toPointer,
} from "@regional-plan/model";
import { decodeText } from "../../decode-text.ts";
import type { Content, FileTree, Loaded } from "../../define-format.ts";
import { loadYamlText, maxYamlLength, refused } from "../../yaml-text.ts";

/** What reading a folder can find, apart from what its files hold. */
export const folderFindings = {
  noPlanFile: {
    id: "folder/no-plan-file",
    severity: "error",
    message: { en: "The folder has no plan.yaml.", zh: "文件夹中没有 plan.yaml。" },
    why: { en: "The plan's own fields, such as its title and languages, stand there.", zh: "规划的标题、语言等基本信息写在该文件中。" },
    fix: { en: "Add plan.yaml, or name the right folder.", zh: "请补上 plan.yaml，或指定正确的文件夹。" },
  },
  unknownFile: {
    id: "folder/unknown-file",
    severity: "warning",
    message: { en: "No list of a plan is called “{name}”, so {file} was not read.", zh: "规划中没有名为“{name}”的列表，{file} 未被读取。" },
    why: { en: "What stands in this file is missing from the plan.", zh: "该文件的内容未计入规划。" },
    fix: { en: "Rename it to {nearest}, or move it out of the folder.", zh: "请将其更名为 {nearest}，或移出该文件夹。" },
  },
  sameName: {
    id: "folder/same-name",
    severity: "error",
    message: { en: "{file} was not read: {other} has the same name.", zh: "{file} 未被读取，因为它与 {other} 同名。" },
    why: { en: "Nobody can tell which of the two is meant.", zh: "无法判断应以哪一个文件为准。" },
    fix: {
      en: "Put what belongs to the plan into one of them, and delete the other.",
      zh: "请将规划内容合并到其中一个文件，并删去另一个。",
    },
  },
  jsonFile: {
    id: "folder/json-file",
    severity: "warning",
    message: { en: "{file} was not read: the files of a plan's folder are YAML.", zh: "{file} 未被读取：规划文件夹只读取 YAML 文件。" },
    why: { en: "What stands in this file is missing from the plan.", zh: "该文件的内容未计入规划。" },
    fix: {
      en: "JSON is YAML too: rename it to {name}.yaml if it belongs to the plan; else move it out of the folder.",
      zh: "JSON 也是合法的 YAML：如属于规划内容，请将其更名为 {name}.yaml，否则请移出该文件夹。",
    },
  },
  notAList: {
    id: "folder/not-a-list",
    severity: "error",
    message: { en: "{file} must hold one list, “{list}:”.", zh: "{file} 应只包含一个列表“{list}:”。" },
    why: { en: "The name of a file says which list its items belong to.", zh: "文件名表明其中条目属于哪个列表。" },
    fix: { en: "Begin the file with “{list}:”, with the items below it.", zh: "请以“{list}:”开头，条目依次列于其下。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** Whether a content is a folder with a file for the plan's own fields. */
export function isFolder(content: Content): boolean {
  return isTree(content) && headFile(content) !== undefined;
}

/** Reads a folder. Never throws. */
export function loadFolder(content: Content): Loaded {
  const folder = isTree(content) ? readParts(content) : undefined;
  if (folder === undefined) return { findings: [finding("noPlanFile", {})], locate: () => new Map() };
  const { value, parts, findings } = folder;
  return { value, findings, locate: within(parts), sourceOf: (path) => sourceWithin(parts, path) };
}

/** A folder's files, joined and one by one. */
export interface FolderParts {
  value: unknown;
  /** The files in the order in which they were joined, that of the plan's own fields first. */
  parts: Part[];
  findings: Finding[];
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
export function readParts(tree: FileTree): FolderParts | undefined {
  const head = headFile(tree);
  if (head === undefined) return undefined;
  const reading: Reading = { tree, findings: [], left: maxYamlLength };
  const { findings } = reading;
  const loaded = readFile(head, reading);
  findings.push(...inFile(loaded.findings, head));
  const parts: Part[] = [{ file: head, loaded, list: undefined, from: 0, count: 0 }];
  const value = loaded.value ?? {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value, parts, findings };
  const whole: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  for (const file of listFiles(reading)) addList(whole, file, parts, reading);
  return { value: whole, parts, findings };
}

/** What is known on the way through a folder. */
interface Reading {
  readonly tree: FileTree;
  readonly findings: Finding[];
  /** How many characters more are read. */
  left: number;
}

/** The file for the plan's own fields. */
function headFile(tree: FileTree): string | undefined {
  return [...tree.keys()].filter((path) => /^plan\.ya?ml$/iu.test(path)).sort(byNumberThenText)[0];
}

function finding(kind: keyof typeof folderFindings, params: Finding["params"], file?: string): Finding {
  const { id, severity } = folderFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(file && { location: { file } }) };
}

function readFile(file: string, reading: Reading): Loaded {
  const { text, finding } = decodeText(reading.tree.get(file) ?? "");
  if (text === undefined) return { findings: [finding], locate: () => new Map() };
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
function listFiles({ tree, findings }: Reading): { file: string; list: ListName }[] {
  const lists = new Set<string>(itemKinds.map((kind) => listOfKind[kind]));
  const files: { file: string; list: ListName }[] = [];
  const byName = new Map<string, string>();
  for (const file of [...tree.keys()].sort(byNumberThenText)) {
    const [, stem = "", ending = ""] = /^(.*)\.(ya?ml|json)$/iu.exec(file) ?? [];
    if (ending === "") continue;
    const [name = ""] = stem.split("/");
    const isKnown = lists.has(name) || stem === "plan";
    const other = byName.get(stem);
    if (ending.toLowerCase() === "json") {
      if (isKnown) findings.push(finding("jsonFile", { file, name: stem }, file));
    } else if (other !== undefined && isKnown) findings.push(finding("sameName", { file, other }, file));
    else if (lists.has(name)) files.push({ file, list: name as ListName });
    else if (!isKnown) findings.push(finding("unknownFile", { name, file, nearest: `${nearest(name, lists) ?? "goals"}.yaml` }, file));
    if (ending.toLowerCase() !== "json") byName.set(stem, file);
  }
  return files;
}

function addList(whole: Record<string, unknown>, { file, list }: { file: string; list: ListName }, parts: Part[], reading: Reading): void {
  const loaded = readFile(file, reading);
  const before = Array.isArray(whole[list]) ? (whole[list] as unknown[]) : [];
  reading.findings.push(...inFile(loaded.findings, file, (path) => wholePath(path, before.length)));
  const items = loaded.value === undefined || loaded.value === null ? [] : ownList(loaded.value, list);
  if (items === undefined) {
    reading.findings.push(finding("notAList", { file, list }, file));
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

function ownList(value: unknown, list: ListName): unknown[] | undefined {
  if (typeof value !== "object" || value === null || Object.keys(value).some((key) => key !== list)) return undefined;
  const items = (value as Record<string, unknown>)[list];
  return items === null ? [] : Array.isArray(items) ? items : undefined;
}

function within(parts: readonly Part[]): (paths: readonly string[]) => Map<string, FindingLocation> {
  return (paths) => new Map(paths.map((path) => [path, placeOf(parts, path)]));
}

function placeOf(parts: readonly Part[], path: string): FindingLocation {
  const { part, inner } = partOf(parts, path);
  return { file: part?.file ?? parts[0]?.file ?? "plan.yaml", ...part?.loaded.locate([inner]).get(inner) };
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
