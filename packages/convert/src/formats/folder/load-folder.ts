import {
  type Finding,
  type FindingDefinition,
  type FindingLocation,
  itemKinds,
  type ListName,
  listOfKind,
  nearest,
} from "@regional-plan/model";
import { decodeText } from "../../decode-text.ts";
import type { Content, FileTree, Loaded } from "../../define-format.ts";
import { loadYamlText } from "../../yaml-text.ts";

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
  notAList: {
    id: "folder/not-a-list",
    severity: "error",
    message: { en: "{file} must hold one list, “{list}:”.", zh: "{file} 应只包含一个列表“{list}:”。" },
    why: { en: "The name of a file says which list its items belong to.", zh: "文件名表明其中条目属于哪个列表。" },
    fix: { en: "Begin the file with “{list}:”, with the items below it.", zh: "请以“{list}:”开头，条目依次列于其下。" },
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
  const { value, parts, findings } = readParts(content, head);
  return { value, findings, locate: within(parts), sourceOf: (path) => sourceWithin(parts, path) };
}

/** A folder's files, joined and one by one. */
export interface FolderParts {
  value: unknown;
  /** The files in the order in which they were joined, `plan.yaml` first. */
  parts: Part[];
  findings: Finding[];
}

/** Reads the files of a folder; `head` is its `plan.yaml`. */
export function readParts(tree: FileTree, head: string | Uint8Array): FolderParts {
  const findings: Finding[] = [];
  const plan = readFile("plan.yaml", head, findings);
  const parts: Part[] = [{ ...plan, list: undefined, from: 0, count: 0 }];
  const value = plan.value ?? {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value, parts, findings };
  const whole: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  for (const file of listFiles(tree, findings)) addList(whole, file, tree, parts, findings);
  return { value: whole, parts, findings };
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

function finding(kind: keyof typeof folderFindings, params: Finding["params"], file?: string): Finding {
  const { id, severity } = folderFindings[kind];
  return { rule: id, severity, path: "", ...(params && { params }), ...(file && { location: { file } }) };
}

function readFile(file: string, content: string | Uint8Array, findings: Finding[]): { file: string; loaded: Loaded; value: unknown } {
  const decoded = decodeText(content);
  const loaded: Loaded = decoded.text === undefined ? { findings: [decoded.finding], locate: () => new Map() } : loadYamlText(decoded.text);
  findings.push(...loaded.findings.map((found) => ({ ...found, location: { file, ...found.location } })));
  return { file, loaded, value: loaded.value };
}

/** The YAML files that belong to lists, in the order in which they are joined. */
function listFiles(tree: FileTree, findings: Finding[]): { file: string; list: ListName }[] {
  const lists = new Set<string>(itemKinds.map((kind) => listOfKind[kind]));
  const files: { file: string; list: ListName }[] = [];
  for (const file of [...tree.keys()].filter((path) => path.endsWith(".yaml")).sort(byNumberThenText)) {
    const name = /^([^/]+?)(?:\.yaml|\/.*)$/u.exec(file)?.[1] ?? file;
    if (lists.has(name)) files.push({ file, list: name as ListName });
    else if (name !== "plan")
      findings.push(finding("unknownFile", { name, file, nearest: `${nearest(name, lists) ?? "goals"}.yaml` }, file));
  }
  return files;
}

function addList(
  whole: Record<string, unknown>,
  { file, list }: { file: string; list: ListName },
  tree: FileTree,
  parts: Part[],
  findings: Finding[],
): void {
  const read = readFile(file, tree.get(file) ?? "", findings);
  const items = read.value === undefined || read.value === null ? [] : ownList(read.value, list);
  if (items === undefined) {
    findings.push(finding("notAList", { file, list }, file));
    return;
  }
  const before = Array.isArray(whole[list]) ? (whole[list] as unknown[]) : [];
  parts.push({ file, loaded: read.loaded, list, from: before.length, count: items.length });
  whole[list] = [...before, ...items];
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
