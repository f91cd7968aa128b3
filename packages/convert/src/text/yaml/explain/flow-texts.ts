import { fieldLabels, fieldsNamed } from "@regional-plan/model";
import { isMap, isScalar } from "yaml";
import { parseYaml } from "../parse-yaml.ts";
import { fieldName } from "./line-parts.ts";

/** A text in braces or brackets on one line. */
export interface FlowText {
  readonly text: string;
  readonly start: number;
  /** The field that it stands in; empty in a list. */
  readonly key: string;
}

/**
 * The texts in braces and brackets as a person sees them: a text goes on until a comma and the next field, or until the
 * brackets that close everything that is open. `undefined` where that is not to be told.
 */
export function flowTextsIn(flow: string): FlowText[] | undefined {
  if (flow.length > longestFlow || !/^[[{]/u.test(flow)) return undefined;
  const state: State = { flow, closings: [], texts: [] };
  const end = readPart(state, 0, "");
  return end !== undefined && isRest(flow, end) ? state.texts : undefined;
}

/** Longer ones are nothing that anybody has typed on one line, and would only cost time. */
const longestFlow = 2000;

/** Whether a word may be a field: in Latin letters, or what a field is called in Chinese. */
export function isField(name: string): boolean {
  return /^[A-Za-z_$][\w$-]*$/u.test(name) || languages.has(name) || fieldsNamed(name, fieldNames).length > 0;
}

const languages = new Set(["中文", "英文", "汉语", "英语"]);

const fieldNames = new Set(Object.keys(fieldLabels).map((key) => key.split(".").at(-1) ?? key));

/** Whether YAML reads a text as it stands, where it stands in braces. */
export function standsAlone(text: string): boolean {
  const { contents, errors, warnings } = parseYaml(`{ k: ${text} }`);
  if (errors.length > 0 || warnings.length > 0 || !isMap(contents) || contents.items.length !== 1) return false;
  const value = contents.items[0]?.value;
  return isScalar(value) && value.source === text && value.anchor === undefined;
}

interface State {
  readonly flow: string;
  /** The brackets that are due, the innermost last. */
  readonly closings: string[];
  texts: FlowText[];
}

/** Reads what stands at a place, and says where it ends. */
function readPart(state: State, at: number, key: string): number | undefined {
  const { flow } = state;
  if (flow[at] === "{" && (keyAt(flow, at + 1) !== undefined || flow[skip(flow, at + 1)] === "}")) return readMap(state, at);
  if (flow[at] === "[") {
    const before = { closings: state.closings.length, texts: state.texts.length };
    const end = readList(state, at);
    if (end !== undefined && ends(state, end)) return end;
    state.closings.length = before.closings;
    state.texts.length = before.texts;
  }
  if (state.closings.length === 0) return undefined;
  const whole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/u.exec(flow.slice(at))?.[0];
  if (whole !== undefined && ends(state, at + whole.length)) return at + whole.length;
  for (let end = at; end < flow.length; end++) {
    if (!ends(state, end)) continue;
    const text = flow.slice(at, end).trimEnd();
    if (text !== "") state.texts.push({ text, start: at, key });
    return end;
  }
  return undefined;
}

function readMap(state: State, open: number): number | undefined {
  const { flow, closings } = state;
  closings.push("}");
  let at = skip(flow, open + 1);
  while (flow[at] !== "}") {
    const key = keyAt(flow, at);
    if (key === undefined) return undefined;
    const end = readPart(state, skip(flow, key.end), key.name);
    if (end === undefined) return undefined;
    at = skip(flow, end);
    if (flow[at] === ",") at = skip(flow, at + 1);
    else if (flow[at] !== "}") return undefined;
  }
  closings.pop();
  return at + 1;
}

function readList(state: State, open: number): number | undefined {
  const { flow, closings } = state;
  closings.push("]");
  let at = skip(flow, open + 1);
  while (flow[at] !== "]") {
    const end = readPart(state, at, "");
    if (end === undefined || end === at) return undefined;
    at = skip(flow, end);
    if (flow[at] === ",") at = skip(flow, at + 1);
    else if (flow[at] !== "]") return undefined;
  }
  closings.pop();
  return at + 1;
}

/** Whether a text may end at a place: what follows goes on, or closes what is open. */
function ends({ flow, closings }: State, end: number): boolean {
  let at = skip(flow, end);
  let depth = closings.length;
  if (depth === 0) return isRest(flow, at);
  if (flow[at] === ",") return goesOn(flow, at, closings[depth - 1]);
  while (depth > 0 && flow[at] === closings[depth - 1]) {
    depth--;
    if (depth === 0) return isRest(flow, at + 1);
    at = skip(flow, at + 1);
    if (flow[at] === "," && goesOn(flow, at, closings[depth - 1])) return true;
  }
  return false;
}

/** Whether behind a comma stands the next field, or in a list anything. */
const goesOn = (flow: string, comma: number, closing: string | undefined) => closing === "]" || keyAt(flow, comma + 1) !== undefined;

/** Nothing more than a comment. */
const isRest = (flow: string, at: number) => /^\s*$|^\s+#/u.test(flow.slice(at));

function keyAt(flow: string, from: number): { name: string; end: number } | undefined {
  keyPattern.lastIndex = from;
  const [all, name = ""] = keyPattern.exec(flow) ?? [];
  const plain = name.replace(/^["']|["']$/gu, "");
  return all === undefined || !isField(plain) ? undefined : { name: plain, end: from + all.length };
}

const keyPattern = new RegExp(`\\s*(${fieldName}|"${fieldName}"|'${fieldName}')\\s*:(?=\\s)`, "uy");

function skip(flow: string, from: number): number {
  let at = from;
  while (flow[at] === " " || flow[at] === "\t") at++;
  return at;
}
