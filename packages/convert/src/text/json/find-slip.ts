import type { SlipName } from "./json-slips.ts";

/** The first place at which a text stops being JSON, and what was done there. */
export interface Slip {
  readonly name: SlipName;
  readonly offset: number;
  /** What stands there. */
  readonly sign?: string;
  /** What should. */
  readonly due?: string;
}

/** Finds the first slip in a text. What follows from it is not looked at. `undefined` for JSON. */
export function findSlip(text: string): Slip | undefined {
  const state: State = { text, at: 0, due: "value", closings: [], end: 0, comma: -1 };
  for (;;) {
    state.at = skipBlanks(text, state.at);
    if (state.at >= text.length) return state.due === "end" ? undefined : broken(state);
    const slip = steps[state.due](state);
    if (slip !== undefined) return slip;
  }
}

/** What may come next. A list or object that was just opened may be closed again, one after a comma may not. */
type Due = "value" | "firstValue" | "key" | "firstKey" | "colon" | "next" | "end";

/** How far a text was read. */
interface State {
  readonly text: string;
  at: number;
  due: Due;
  /** The brackets that are due for what is open, the innermost last. */
  readonly closings: string[];
  /** Where what was read last ends. */
  end: number;
  /** Where the comma stands that was read last, if nothing was read since; else -1. */
  comma: number;
}

const steps: Readonly<Record<Due, (state: State) => Slip | undefined>> = {
  value: readValue,
  firstValue: (state) => (state.text[state.at] === "]" ? close(state) : readValue(state)),
  key: readKey,
  firstKey: (state) => (state.text[state.at] === "}" ? close(state) : readKey(state)),
  colon: readColon,
  next: readNext,
  end: behindEnd,
};

function passed(state: State, end: number, due: Due): undefined {
  Object.assign(state, { at: end, end, due, comma: -1 });
}

const afterValue = ({ closings }: State): Due => (closings.length > 0 ? "next" : "end");

function close(state: State): undefined {
  state.closings.pop();
  passed(state, state.at + 1, afterValue(state));
}

function readValue(state: State): Slip | undefined {
  const { text, at } = state;
  const sign = text[at] as string;
  if (sign === '"') return readText(state, afterValue(state));
  if (sign === "{" || sign === "[") {
    state.closings.push(sign === "{" ? "}" : "]");
    return passed(state, at + 1, sign === "{" ? "firstKey" : "firstValue");
  }
  const plain = matchAt(plainValue, text, at);
  if (plain !== "") return passed(state, at + plain.length, afterValue(state));
  const early = tooEarly(state) ?? strange(text, at);
  if (early !== undefined) return early;
  if (sign === ",") return { name: text[state.end - 1] === ":" ? "missingValue" : "secondComma", offset: at };
  if (isClosing(sign))
    return { name: text[state.end - 1] === ":" ? "missingValue" : "otherBracket", offset: at, sign, ...dueClosing(state) };
  const token = matchAt(/[^\s,，{}[\]"]{1,60}/uy, text, at);
  if (/^[-+.]*[0-9０-９]/u.test(token)) return { name: "number", offset: at, sign: token };
  const word = words[token.toLowerCase()];
  if (word !== undefined) return { name: "word", offset: at, sign: token, due: word };
  return /^[\p{L}_$%]/u.test(token) ? { name: "plainText", offset: at, sign: token } : { name: "sign", offset: at, sign };
}

const plainValue = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?=[\s,:，、；;：\]}]|$)/uy;

/** Words of other languages, and what they are in JSON. */
const words: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  true: "true",
  false: "false",
  null: "null",
  none: "null",
  nil: "null",
  undefined: "null",
  nan: "null",
  infinity: "null",
  "-infinity": "null",
  "+infinity": "null",
  "-nan": "null",
});

function readKey(state: State): Slip | undefined {
  const { text, at, comma } = state;
  const sign = text[at] as string;
  if (sign === '"') return readText(state, "colon");
  const early = tooEarly(state) ?? strange(text, at);
  if (early !== undefined) return early;
  if (sign === ",") return { name: "secondComma", offset: at };
  if (isClosing(sign)) return { name: "otherBracket", offset: at, sign, ...dueClosing(state) };
  if (/[0-9]/u.test(sign) && comma > 0 && /[0-9]/u.test(text[comma - 1] ?? "")) return { name: "thousands", offset: comma };
  const word = matchAt(/[\p{L}\p{N}_$][^\s:：=,，{}[\]"]{0,59}/uy, text, at);
  return word === "" ? { name: "missingKey", offset: at } : { name: "plainKey", offset: at, sign: word, due: JSON.stringify(word) };
}

/** A bracket closes after a comma. */
function tooEarly({ text, at, comma, closings }: State): Slip | undefined {
  return comma >= 0 && text[at] === closings.at(-1) ? { name: "trailingComma", offset: comma } : undefined;
}

function readColon(state: State): Slip | undefined {
  const { text, at } = state;
  const sign = text[at] as string;
  if (sign === ":") return passed(state, at + 1, "value");
  if (/[：＝=;；]/u.test(sign)) return { name: sign === "：" ? "wideColon" : "colon", offset: at, sign };
  return behindText(state) ?? strange(text, at) ?? { name: "missingColon", offset: state.end };
}

function readNext(state: State): Slip | undefined {
  const { text, at, closings } = state;
  const sign = text[at] as string;
  const closing = closings.at(-1);
  if (sign === ",") {
    passed(state, at + 1, closing === "}" ? "key" : "value");
    state.comma = at;
    return undefined;
  }
  if (sign === closing) return close(state);
  if (/[，、；;]/u.test(sign)) return { name: sign === "，" ? "wideComma" : "separator", offset: at, sign };
  if (isClosing(sign)) return { name: "otherBracket", offset: at, sign, ...dueClosing(state) };
  const known = behindText(state) ?? strange(text, at);
  if (known !== undefined) return known;
  return /["{[\p{L}\p{N}-]/u.test(sign) ? { name: "missingComma", offset: state.end } : { name: "sign", offset: at, sign };
}

function behindEnd({ text, at }: State): Slip {
  const sign = text[at] as string;
  if (isClosing(sign)) return { name: "extraBracket", offset: at, sign };
  return strange(text, at) ?? { name: "secondValue", offset: at };
}

/** The text ends too early. */
function broken({ text, end, closings }: State): Slip {
  return closings.length === 0
    ? { name: "empty", offset: text.length }
    : { name: "open", offset: end, due: [...closings].reverse().join("").slice(0, 20) };
}

/** What stands right behind a text was meant to be in it: a quotation mark inside has closed it, or another kind of mark did not. */
function behindText({ text, at, end }: State): Slip | undefined {
  if (at !== end || text[end - 1] !== '"' || /["，、；;：:,{}[\]]/u.test(text[at] as string)) return undefined;
  const start = text.lastIndexOf('"', end - 2);
  return wideClosing(text, start + 1, end - 1) ?? { name: "innerQuotes", offset: end - 1, sign: '"' };
}

/** A wide quotation mark that was meant to close a text. */
function wideClosing(text: string, from: number, to: number): Slip | undefined {
  const inside = text.slice(Math.max(from, to - 300), to);
  const found = /[“”„‟＂](?=\s*[,，、:：}\]]*\s*$)/u.exec(inside);
  return found === null ? undefined : { name: "wideQuotes", offset: to - inside.length + found.index, sign: found[0] };
}

/** Signs that JSON has nowhere, or not outside of a text. */
function strange(text: string, at: number): Slip | undefined {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (sign === "#" || (sign === "/" && /[/*]/u.test(text[at + 1] ?? ""))) return { name: "comment", offset: at };
  if (sign === "'" || sign === "`") return { name: "singleQuotes", offset: at, sign };
  if (/[“”„‟‘’‚‛＂＇「」『』«»]/u.test(sign)) return { name: "wideQuotes", offset: at, sign };
  if (/[，、；]/u.test(sign)) return { name: sign === "，" ? "wideComma" : "separator", offset: at, sign };
  const bracket = brackets[sign];
  if (bracket !== undefined) return { name: "bracket", offset: at, sign, due: bracket };
  return /[\p{Zs}\p{Cf}\u2028\u2029]/u.test(sign) ? { name: "blank", offset: at } : undefined;
}

const brackets: Readonly<Record<string, string>> = {
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "（": "{",
  "）": "}",
  "(": "{",
  ")": "}",
};

/** Reads a text in quotation marks. */
function readText(state: State, due: Due): Slip | undefined {
  const { text, at: start } = state;
  for (let at = start + 1; ; ) {
    at += matchAt(/(?:[^"\\\p{Cc}]|[\x7f-\x9f])*/uy, text, at).length;
    const sign = text[at];
    if (sign === '"') return passed(state, at + 1, due);
    if (sign === undefined) return wideClosing(text, start + 1, at) ?? { name: "openText", offset: start };
    if (sign === "\n" || sign === "\r")
      return (
        wideClosing(text, start + 1, at) ?? (goesOn(text, at) ? { name: "lineBreak", offset: at } : { name: "openText", offset: start })
      );
    if (sign !== "\\") return { name: "control", offset: at };
    const escaped = matchAt(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy, text, at);
    if (escaped === "") return { name: "escape", offset: at };
    at += escaped.length;
  }
}

/** Whether a text that a line break cuts is closed on a later line: behind its mark stands what may stand behind a text. */
function goesOn(text: string, at: number): boolean {
  const mark = text.indexOf('"', at);
  return mark >= 0 && /^[,:}\]]?$/u.test(text[skipBlanks(text, mark + 1)] ?? "");
}

const isClosing = (sign: string) => sign === "}" || sign === "]";

const dueClosing = ({ closings }: State) => ({ due: closings.at(-1) ?? "" });

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}
