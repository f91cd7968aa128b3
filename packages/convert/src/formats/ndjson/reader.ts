import { type Finding, type FindingDefinition, type FindingLocation, itemKinds, type ListName, listOfKind } from "@regional-plan/model";
import { decodeText } from "../../decode-text.ts";
import type { Content, FormatReader, Loaded } from "../../define-format.ts";
import { locateJson } from "../json/locate-json.ts";

const syntaxFinding: FindingDefinition = {
  id: "ndjson/line",
  severity: "error",
  message: { en: "Line {line} is not a line of a plan.", zh: "第{line}行不是规划数据的有效行。" },
  why: { en: "Its content is missing from the plan.", zh: "该行内容未计入规划。" },
  fix: {
    en: 'The first line is {"plan":{…}} with the plan\'s own fields; every other is {"list":"goals","item":{…}}.',
    zh: '首行应为 {"plan":{…}}，其余各行应为 {"list":"goals","item":{…}}。',
  },
};

/** Reads a text with a part of the plan on each line. */
export const reader: FormatReader = { findings: [syntaxFinding], detect: isNdjson, load: loadNdjson };

/** The names that a line may give its list. */
export const lists: ReadonlySet<string> = new Set(itemKinds.map((kind) => listOfKind[kind]));

function isNdjson(content: Content): boolean {
  const { text } = decodeText(content);
  return text !== undefined && /^\s*\{\s*"plan"\s*:/u.test(text);
}

/** Where an item came from: its line, from 0, and the offset of the line in the text. */
interface Line {
  number: number;
  offset: number;
  text: string;
}

function loadNdjson(content: Content): Loaded {
  const { text, finding } = decodeText(content);
  if (text === undefined) return { findings: [finding], locate: () => new Map() };
  const value: Record<string, unknown> = {};
  const lineOf = new Map<string, Line>();
  const findings: Finding[] = [];
  for (const line of linesOf(text)) {
    const path = addLine(value, line.text);
    if (path === undefined)
      findings.push({
        rule: syntaxFinding.id,
        severity: "error",
        path: "",
        params: { line: line.number + 1 },
        location: { line: line.number + 1, column: 1 },
      });
    else lineOf.set(path, line);
  }
  return { value, findings, locate: (paths) => new Map(paths.map((path) => [path, placeOf(path, lineOf)])) };
}

function* linesOf(text: string): Generator<Line> {
  for (let offset = 0, number = 0; offset < text.length; number++) {
    const end = text.indexOf("\n", offset);
    const line = text.slice(offset, end < 0 ? text.length : end);
    if (line.trim() !== "") yield { number, offset, text: line };
    offset += line.length + 1;
  }
}

/** Adds what a line holds; the path it went to, or `undefined` where it is no line of a plan. */
function addLine(value: Record<string, unknown>, text: string): string | undefined {
  const line = parsed(text);
  if (line === undefined) return undefined;
  if (isObject(line.plan)) {
    for (const [key, field] of Object.entries(line.plan))
      Object.defineProperty(value, key, { value: field, enumerable: true, writable: true, configurable: true });
    return "";
  }
  if (typeof line.list !== "string" || !lists.has(line.list)) return undefined;
  const list = line.list as ListName;
  const items = Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
  value[list] = items;
  if (!Object.hasOwn(line, "item")) return `/${list}`;
  items.push(line.item);
  return `/${list}/${items.length - 1}`;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function placeOf(path: string, lineOf: ReadonlyMap<string, Line>): FindingLocation {
  const [, list = "", index = "", ...rest] = path.split("/");
  const own = lineOf.get(`/${list}/${index}`);
  const line = own ?? lineOf.get("");
  if (line === undefined) return { line: 1, column: 1 };
  const inner = own === undefined ? `/plan${path}` : ["/item", ...rest].join("/");
  return { line: line.number + 1, column: locateJson(line.text, [inner]).get(inner)?.column ?? 1 };
}
