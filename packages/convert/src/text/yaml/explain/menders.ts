import { fieldLabel } from "@regional-plan/model";
import type { SyntaxVariant } from "../yaml-findings.ts";
import { indent, invisible, tabs, wideIndent } from "./blank-menders.ts";
import { compared } from "./compared-number.ts";
import { closings, flowTexts } from "./flow-menders.ts";
import { isField } from "./flow-texts.ts";
import { fieldName, lineParts } from "./line-parts.ts";
import { joined, type Mend, type Mender, one, quoted, quotedValues, requoted } from "./mend.ts";

/** The menders, those for plain mistakes of typing before those that could apply to much. */
export const menders: readonly Mender[] = [
  tabs,
  wideIndent,
  wideDash,
  blankAfterDash,
  wideColon,
  wideSigns,
  blankAfterColon,
  invisible,
  dashAfterKey,
  compared,
  startSign,
  backslash,
  flowTexts,
  innerQuote,
  openQuote,
  missingComma,
  closings,
  bracketText,
  fieldBehindKey,
  colonInText,
  missingColon,
  missingDash,
  indent,
];

function wideColon(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, head = "", key = "", value = ""] =
    new RegExp(`^(\\s*(?:- +)*)(${fieldName})[ \\u3000]*：[ \\u3000]*(.*)$`, "u").exec(line) ?? [];
  if (key === "") return [];
  return quotedToo(at, `${head}${key}: `, value, "wideColon", { column: line.indexOf("：") });
}

function blankAfterColon(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, head = "", key = "", value = ""] = new RegExp(`^(\\s*(?:- +)*)(${fieldName}) *:([^\\s/].*)$`, "u").exec(line) ?? [];
  return key === "" ? [] : quotedToo(at, `${head}${key}: `, value, "blankAfterColon", { column: line.indexOf(":") });
}

/** A line with its value as it is, and in quotation marks where it cannot stand without. */
function quotedToo(at: number, before: string, value: string, variant: SyntaxVariant, more: Omit<Mend, "variant" | "lines">): Mend[] {
  const parts = lineParts(`${before}${value}`);
  const flow = halfWidth(parts.value);
  const guesses = [parts.value, ...(/^[[{［｛]/u.test(parts.value) && flow !== parts.value ? [flow] : []), quoted(parts.value)];
  return guesses.map((guess) => one(at, joined(parts, guess), variant, more));
}

function missingColon(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, head = "", key = "", value = ""] =
    /^(\s*(?:- +)*)([A-Za-z_$][\w$]*)(?:[ \t\u3000]*[=＝;；][ \t\u3000]*|[ \t\u3000]+)([^:\s].*)$/u.exec(line) ?? [];
  return key === "" ? [] : [one(at, `${head}${key}: ${value}`, "missingColon", { column: head.length + key.length })];
}

function blankAfterDash(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, blanks = "", rest = ""] = /^(\s*)-([^\s-].*)$/u.exec(line) ?? [];
  if (rest === "") return [];
  const mended = one(at, `${blanks}- ${rest}`, "blankAfterDash", { column: blanks.length });
  // Who leaves out one blank often leaves out the next.
  return [
    mended,
    ...blankAfterColon([`${blanks}- ${rest}`], 0).map((mend) =>
      one(at, mend.lines.get(0) ?? "", "blankAfterDash", { column: blanks.length }),
    ),
  ];
}

function wideDash(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, blanks = "", sign = "", rest = ""] = entrySign.exec(line) ?? [];
  if (rest === "" || (sign === "*" && !/^\s*\* /u.test(line))) return [];
  // A number counts for a hyphen only before a field: else it may begin a text that goes on.
  if (/[\p{N}一二三四五六七八九十a-z]/u.test(sign) && !new RegExp(`^${fieldName}\\s*:(?:\\s|$)`, "u").test(rest)) return [];
  return [one(at, `${blanks}- ${rest}`, "wideDash", { column: blanks.length, params: { sign } })];
}

const entrySign =
  /^(\s*)([－—–―−•·●○◆▪*]|[（(](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[）)]|(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[a-z])[.．、)）]|[①-⑳])[ \t\u3000]*(\S.*)$/u;

function dashAfterKey(lines: readonly string[], at: number): Mend[] {
  const parts = lineParts(lines[at] ?? "");
  const [, item = ""] = /^-[ \t]+(.+)$/u.exec(parts.value) ?? [];
  if (parts.key === "" || item === "") return [];
  const column = (lines[at] ?? "").indexOf(parts.value, parts.head.length + parts.key.length);
  const inner = /^[[{]/u.test(item) ? `[${item}]` : /^[^:]+: /u.test(item) ? `[{ ${item} }]` : `[${item}]`;
  return [one(at, joined(parts, inner), "dashAfterKey", { column })];
}

/** Full-width signs where signs of YAML are due: in brackets, and around a value or a field. */
function wideSigns(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const half = halfWidth(parts.value);
  const isFlow = /^[[{［｛【〔]/u.test(parts.value) || braced(parts.value) !== parts.value || /[\]}］｝】]$/u.test(parts.value);
  const column = line.search(/[｛｝［］【】〔〕，、：“”‘’「」]/u);
  const guesses = isFlow && half !== parts.value ? [one(at, joined(parts, half), "wideSigns", { column })] : [];
  const [, head = "", key = "", rest = ""] =
    new RegExp(`^(\\s*(?:- +)*)[“‘「"'](${fieldName})[”’」"']\\s*[:：]\\s*(.*)$`, "u").exec(line) ?? [];
  return key === "" || !/[“”‘’「」：]/u.test(line) ? guesses : [...guesses, one(at, `${head}${key}: ${rest}`, "wideSigns", { column })];
}

/** A value in brackets with half-width signs; between two Chinese words a comma stays what it is. */
function halfWidth(value: string): string {
  return braced(value)
    .replace(/^[［【〔]/u, "[")
    .replace(/[］】〕]$/u, "]")
    .replace(new RegExp(`([{,，、]\\s*|^)(${fieldName})\\s*：\\s*`, "gu"), (all, before: string, name: string) =>
      isField(name) ? `${before}${name}: ` : all,
    )
    .replace(/([{,]\s*[\w$]+):(?=[^\s])/gu, "$1: ")
    .replace(new RegExp(`\\s*[，、；;]\\s*(?=(${fieldName})\\s*:)`, "gu"), (all, name: string) => (isField(name) ? ", " : all))
    .replace(/(?<=[\w\]})”"])\s*[，、；]\s*(?=[\w[{“"])/gu, ", ")
    .replace(/(?<=[:,[{]\s*)[“「]([^“”「」]*)[”」](?=\s*[,\]}])/gu, '"$1"');
}

/** A field in whatever brackets in braces. */
function braced(value: string): string {
  const text = value.replaceAll("｛", "{").replaceAll("｝", "}");
  const [, open = "", inner = "", name = "", close = ""] =
    /^([（(〔《<＜「【［{])\s*(([\p{L}_$][\w\p{L}$-]*)\s*[:：].*?)\s*([）)〕》>＞」】］}])$/u.exec(text) ?? [];
  return name === "" || !isField(name) || (open === "{" && close === "}") ? text : `{ ${inner} }`;
}

/** Signs that mean something to YAML at the beginning of a value. */
function startSign(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const [sign = ""] = /^[%@`*&!|>#,]/u.exec(parts.value) ?? [];
  const isBlock = /^[|>][-+\d]*$/u.test(parts.value);
  if (sign === "" || isBlock || (sign === "#" && parts.key === "")) return [];
  const column = line.indexOf(parts.value, parts.head.length);
  return quotedValues(parts).map((mended) => one(at, mended, "startSign", { column, params: { sign } }));
}

function backslash(lines: readonly string[], at: number): Mend[] {
  const parts = lineParts(lines[at] ?? "");
  const [, inner = ""] = /^"([^"]*\\[^"]*)"$/u.exec(parts.value) ?? [];
  return inner === ""
    ? []
    : [one(at, joined(parts, `'${inner.replaceAll("'", "''")}'`), "backslash", { column: (lines[at] ?? "").indexOf("\\") })];
}

/** A text in quotation marks, or with some at its beginning, that holds further ones. */
function innerQuote(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const mended = requoted(parts.value);
  if (mended === undefined) return [];
  const column = line.indexOf(parts.value[0] ?? "", line.indexOf(parts.value) + 1);
  return [one(at, joined(parts, mended), "innerQuote", { column })];
}

function openQuote(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const [, flow = "", closing = ""] = /^([[{].*?)(\s*[\]}]+)$/su.exec(parts.value) ?? [];
  if (flow !== "" && flow.split('"').length % 2 === 0) {
    return [one(at, joined(parts, `${flow}"${closing}`), "openQuote", { column: line.lastIndexOf('"') })];
  }
  const [, mark = "", rest = ""] = /^(["'])(.*)$/su.exec(parts.value) ?? [];
  if (mark === "" || rest.includes(mark)) return [];
  const text = rest.replace(/[”’“‘]$/u, "").trimEnd();
  return [one(at, joined(parts, `${mark}${text}${mark}`), "openQuote", { column: line.indexOf(parts.value, parts.head.length) })];
}

function bracketText(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  // What begins with a field in braces is none, whatever follows it.
  if (!/^[[{].*[\]}]./u.test(parts.value) || /^\[?\s*\{\s*["']?[\p{L}_$][\w$-]*["']?\s*:/u.test(parts.value)) return [];
  const column = line.indexOf(parts.value, parts.head.length);
  return quotedValues(parts).map((mended) => one(at, mended, "bracketText", { column, params: { sign: parts.value[0] ?? "" } }));
}

function missingComma(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  if (!/^[[{].*[\]}]$/u.test(parts.value)) return [];
  const mended = parts.value.replace(/(?<=[^\s,[{:])\s+(?=[A-Za-z_]\w*: )/gu, ", ");
  return mended === parts.value
    ? []
    : [one(at, joined(parts, mended), "missingComma", { column: line.indexOf(parts.value, parts.head.length) })];
}

/** Another field behind a field on the same line: `quantity: value: 10`. */
function fieldBehindKey(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const [, inner = ""] = /^([A-Za-z][\w-]*): +\S/u.exec(parts.value) ?? [];
  if (inner === "" || fieldLabel(parts.key) === undefined || !(fieldLabel(inner) !== undefined || isLanguage.test(inner))) return [];
  const braced = joined(parts, `{ ${parts.value} }`);
  const params = { key: parts.key, field: parts.value };
  const column = line.indexOf(parts.value, parts.head.length);
  return [braced, ...flowTexts([braced], 0).map((mend) => mend.lines.get(0) ?? "")].map((mended) =>
    one(at, mended, "fieldBehindKey", { column, params }),
  );
}

const isLanguage = /^(?:zh|[a-z]{2})(?:-[A-Za-z0-9]{1,8})*$/u;

function colonInText(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const colon = /:(?:\s|$)/u.exec(parts.value);
  if (parts.key === "" || colon === null || /^["'[{]/u.test(parts.value)) return [];
  const column = line.indexOf(parts.value, parts.head.length) + colon.index;
  return quotedValues(parts).map((mended) => one(at, mended, "colonInText", { column }));
}

/** The first field of an entry without the hyphen before it. */
function missingDash(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, blanks = "", rest = ""] = /^( *)((?:id|agency|quote|scheme): .*)$/u.exec(line) ?? [];
  return rest === "" ? [] : [one(at, `${blanks}- ${rest}`, "missingDash", { column: blanks.length })];
}
