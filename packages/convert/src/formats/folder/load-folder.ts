import {
  allNearest,
  type Finding,
  type FindingDefinition,
  type FindingLocation,
  fieldsNamed,
  itemKinds,
  type ListName,
  type LostParts,
  listOfKind,
  toPointer,
} from "@regional-plan/model";
import { decodeText } from "../../decode-text.ts";
import type { Content, FileTree, Loaded } from "../../define-format.ts";
import { idsIn, loadYamlText } from "../../yaml-text.ts";

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
    fix: {
      en: "Name it after the list that it holds, {lists}, or move it out of the folder.",
      zh: "请按其中的内容更名，可用的文件名：{lists}；与规划数据无关的文件请移出该文件夹。",
    },
    variants: {
      near: {
        message: {
          en: "The list in {file} is called “{nearest}”, so {file} was not read.",
          zh: "{file} 未被读取：存放这类内容的文件应名为 {nearest}。",
        },
        fix: { en: "Rename it to {nearest}.", zh: "请将文件更名为 {nearest}，并确认文件第一行为“{list}:”。" },
      },
      several: {
        message: {
          en: "No list of a plan is called “{name}”, so {file} was not read.",
          zh: "规划中没有名为“{name}”的列表，{file} 未被读取。",
        },
        fix: { en: "Rename it to {nearest}, whichever is meant.", zh: "请按其中的内容，将文件更名为 {nearest}。" },
      },
    },
  },
  notAList: {
    id: "folder/not-a-list",
    severity: "error",
    message: { en: "{file} must hold one list, “{list}:”.", zh: "{file} 应只包含一个列表“{list}:”。" },
    why: { en: "The name of a file says which list its items belong to.", zh: "文件名表明其中条目属于哪个列表。" },
    fix: {
      en: "Begin the file with “{list}:”, with the items below it.",
      zh: "请以“{list}:”单独作第一行，条目依次列于其下，每项以“- ”开头。",
    },
    variants: {
      otherKey: {
        message: {
          en: "{file} must hold one list, “{list}:”, and “{key}” stands there.",
          zh: "{file} 应只包含一个列表“{list}:”，而其中写的是“{key}”。",
        },
        fix: { en: "Write “{list}:” in its place.", zh: "请把“{key}”改为“{list}:”，条目依次列于其下，每项以“- ”开头。" },
      },
      moreKeys: {
        message: {
          en: "{file} must hold one list, “{list}:”, and “{key}” stands beside it.",
          zh: "{file} 应只包含一个列表“{list}:”，而其中另有“{key}”。",
        },
        fix: {
          en: "If “{key}” belongs to an item, indent it like the item's other fields; else move it into the file that it belongs to.",
          zh: "“{key}”如属于某个条目，请加上缩进，与该条目的其他字段对齐；否则请移到它所属的文件中。",
        },
      },
      noItems: {
        message: { en: "“{list}:” in {file} must be a list.", zh: "{file} 中的“{list}:”应为列表，其中的条目没有以“- ”开头。" },
        fix: {
          en: "Begin each item with “- ”.",
          zh: "请在每个条目的第一行前加上短横线和空格，如“- id: {sample}”，该条目的其余各行与 id 对齐。",
        },
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>;

/** Whether a content is a folder with a `plan.yaml`. */
export function isFolder(content: Content): boolean {
  return isTree(content) && content.has("plan.yaml");
}

/** Reads a folder. Never throws. */
export function loadFolder(content: Content): Loaded {
  const head = isTree(content) ? content.get("plan.yaml") : undefined;
  if (!isTree(content) || head === undefined) return { findings: [finding("noPlanFile", {})], locate: () => new Map() };
  const { value, parts, findings, lost } = readParts(content, head);
  const read = { findings, locate: within(parts), sourceOf: (path: string) => sourceWithin(parts, path) };
  // Without the plan's own fields nothing can be said of its items.
  return value === undefined ? read : { value, ...read, ...(lost && { lost }) };
}

/** A folder's files, joined and one by one. */
export interface FolderParts {
  value: unknown;
  /** The files in the order in which they were joined, `plan.yaml` first. */
  parts: Part[];
  findings: Finding[];
  /** What could not be read. */
  lost?: LostParts;
}

/** Reads the files of a folder; `head` is its `plan.yaml`. */
export function readParts(tree: FileTree, head: string | Uint8Array): FolderParts {
  const findings: Finding[] = [];
  const plan = readFile("plan.yaml", head, findings);
  const parts: Part[] = [{ ...plan, list: undefined, from: 0, count: 0 }];
  const isRead = plan.loaded.lost === undefined;
  const value = plan.value ?? {};
  const lost: Lost = { ids: new Set(), lists: new Set() };
  const whole: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  for (const file of listFiles(tree, findings, lost)) addList(whole, file, tree, { parts, findings, lost });
  if (!isRecord(value)) return { value, parts, findings };
  const { ids, lists } = lost;
  return {
    ...{ value: isRead ? whole : undefined, parts, findings },
    ...(ids.size + lists.size > 0 && { lost: { ids: [...ids], lists: [...lists] } }),
  };
}

/** What could not be read so far. */
interface Lost {
  readonly ids: Set<string>;
  readonly lists: Set<ListName>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes the ids that can be seen in a file as lost, with its list. */
function lose(lost: Lost, content: string | Uint8Array, lists: readonly ListName[]): void {
  // In every encoding that Chinese text comes in, the letters of an id are bytes of their own, or every other one.
  const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content).replaceAll("\0", "");
  for (const id of idsIn(text).ids) lost.ids.add(id);
  for (const list of lists) lost.lists.add(list);
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

function readFile(file: string, content: string | Uint8Array, findings: Finding[]): { file: string; loaded: Loaded; value: unknown } {
  const decoded = decodeText(content);
  const loaded: Loaded =
    decoded.text === undefined
      ? { findings: [decoded.finding], locate: () => new Map(), lost: { ids: [], lists: [] } }
      : loadYamlText(decoded.text);
  const inFile = <T extends { location?: FindingLocation }>(place: T): T => ({ ...place, location: { file, ...place.location } });
  findings.push(...loaded.findings.map((found) => ({ ...inFile(found), ...(found.related && { related: found.related.map(inFile) }) })));
  return { file, loaded, value: loaded.value };
}

/** The YAML files that belong to lists, in the order in which they are joined. */
function listFiles(tree: FileTree, findings: Finding[], lost: Lost): { file: string; list: ListName }[] {
  const files: { file: string; list: ListName }[] = [];
  for (const file of [...tree.keys()].filter((path) => path.endsWith(".yaml")).sort(byNumberThenText)) {
    const name = /^([^/]+?)(?:\.yaml|\/.*)$/u.exec(file)?.[1] ?? file;
    if (lists.has(name)) files.push({ file, list: name as ListName });
    else if (name !== "plan") {
      findings.push(unknownFile(name, file));
      lose(lost, tree.get(file) ?? "", []);
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
  if (near.length === 0) return finding("unknownFile", { name, file, lists: [...lists].map((one) => `${one}.yaml`).join(" ") }, file);
  const told = finding(
    "unknownFile",
    { name, file, list, nearest: near.map(inPlace).join(" / ") },
    file,
    another === undefined ? "near" : "several",
  );
  return { ...told, severity: "error" };
}

function addList(
  whole: Record<string, unknown>,
  { file, list }: { file: string; list: ListName },
  tree: FileTree,
  { parts, findings, lost }: { parts: Part[]; findings: Finding[]; lost: Lost },
): void {
  const content = tree.get(file) ?? "";
  const read = readFile(file, content, findings);
  if (read.loaded.lost !== undefined) lose(lost, content, [list]);
  const items = read.value === undefined || read.value === null ? [] : ownList(read.value, list);
  if (!Array.isArray(items)) {
    const told = finding("notAList", { file, list, ...items.params }, file, items.variant);
    const path = typeof items.params?.key === "string" ? toPointer([items.params.key]) : "";
    findings.push({ ...told, location: { file, ...read.loaded.locate([path]).get(path) } });
    lose(lost, content, [list]);
    return;
  }
  const before = Array.isArray(whole[list]) ? (whole[list] as unknown[]) : [];
  parts.push({ file, loaded: read.loaded, list, from: before.length, count: items.length });
  whole[list] = [...before, ...items];
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
  return { file: part?.file ?? "plan.yaml", ...part?.loaded.locate([inner]).get(inner) };
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
