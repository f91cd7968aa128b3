import type { MessageParam, MessageTemplate } from "@regional-plan/model";
import { fieldName, type LineParts, lineParts } from "./line-parts.ts";
import type { SyntaxVariant } from "./yaml-findings.ts";

/** What mends a line, and how to tell it. */
export interface Mend {
  readonly variant: SyntaxVariant;
  /** Lines by their indexes, as they should be. */
  readonly lines: ReadonlyMap<number, string>;
  /** Where in the line the fault is, from 0. */
  readonly column?: number;
  readonly params?: Readonly<Record<string, MessageParam>>;
}

/** Says how a line may have been meant, if it shows the fault that this is for: several guesses, the likeliest first. */
export type Mender = (lines: readonly string[], at: number) => readonly Mend[];

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
  startSign,
  backslash,
  innerQuote,
  openQuote,
  bracketText,
  missingComma,
  bracket,
  colonInText,
  missingColon,
  missingDash,
  indent,
];

/** One line in another's place; it is shown without what stands before and behind it. */
function one(at: number, line: string, variant: SyntaxVariant, more: Omit<Mend, "variant" | "lines"> = {}): Mend {
  return { variant, lines: new Map([[at, line]]), ...more, params: { mended: shownLine(line), ...more.params } };
}

/** A line as it may stand in a message. */
function shownLine(line: string): string {
  const { comment } = lineParts(line);
  const text = line.slice(0, line.length - comment.length).trim();
  return text.length > 80 ? `${text.slice(0, 80)}……` : text;
}

const joined = ({ head, key, colon, comment }: LineParts, value: string) =>
  `${head}${key}${key === "" ? "" : colon.trim() === ":" && !/\s$/u.test(colon) ? `${colon} ` : colon}${value}${comment}`;

/** How far lines around are indented, the nearest first, and where a list entry's fields begin. */
function indents(lines: readonly string[], at: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let index = at + step; index >= 0 && index < lines.length && seen < 6; index += step) {
      const line = lines[index] ?? "";
      if (line.trim() === "" || /^\s*#/u.test(line) || /^[ ]*[\t\u3000]/u.test(line)) continue;
      seen++;
      const blanks = /^ */u.exec(line)?.[0].length ?? 0;
      const fields = /^ *(?:- +)+/u.exec(line)?.[0].length ?? blanks;
      found.push(fields, blanks, ...(step < 0 && /:\s*(?:#.*)?$/u.test(line) ? [fields + 2] : []));
    }
  }
  return [...new Set(found)].slice(0, 8);
}

/** All lines that begin with a tab, each with as many blanks as would do. */
function tabs(lines: readonly string[], at: number): Mend[] {
  if (/^ *-\t/u.test(lines[at] ?? "")) return [one(at, (lines[at] ?? "").replace(/^( *-)\t+/u, "$1 "), "tab", { params: { blanks: 1 } })];
  if (!/^ *\t/u.test(lines[at] ?? "")) return [];
  const tabbed = lines.flatMap((line, index) => (/^ *\t/u.test(line) && line.trim() !== "" ? [index] : []));
  const width = (line: string, tab: number) => line.replace(/^[ \t]+/u, (blanks) => blanks.replaceAll("\t", " ".repeat(tab)));
  const all = [2, 4, 8, 1, 3, 6].map((tab) => new Map(tabbed.map((index) => [index, width(lines[index] ?? "", tab)])));
  const alone = indents(lines, at).map((blanks) => new Map([[at, " ".repeat(blanks) + (lines[at] ?? "").trimStart()]]));
  return [...all, ...alone].map((mended) => ({
    variant: mended.size > 1 ? "tabs" : "tab",
    lines: mended,
    column: 0,
    params: { blanks: /^ */u.exec(mended.get(at) ?? "")?.[0].length ?? 0, count: mended.size },
  }));
}

const strange = String.raw`[\u3000\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\uFEFF]`;

const strangeNames: Readonly<Record<string, MessageTemplate>> = {
  "\u3000": { en: "a full-width blank", zh: "全角空格" },
  "\u00A0": { en: "a no-break space", zh: "网页或 Word 中的不间断空格" },
  "\uFEFF": { en: "a byte-order mark", zh: "字节顺序标记" },
};

const otherStrange: MessageTemplate = { en: "an invisible character", zh: "不可见的特殊字符" };

const nameOf = (text: string) => strangeNames[new RegExp(strange, "u").exec(text)?.[0] ?? ""] ?? otherStrange;

function wideIndent(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [blanks = ""] = new RegExp(`^[ \\t]*${strange}(?:[ \\t]|${strange})*`, "u").exec(line) ?? [];
  if (blanks === "") return [];
  const widths = [...blanks].map((sign) => (sign === "\u3000" ? 2 : /[\u200B-\u200D\u2060\uFEFF]/u.test(sign) ? 0 : 1));
  const likely = widths.reduce<number>((sum, width) => sum + width, 0);
  return [...new Set([likely, blanks.length, ...indents(lines, at)])].map((width) =>
    one(at, " ".repeat(width) + line.slice(blanks.length), "blank", { column: 0, params: { blanks: width, what: nameOf(blanks) } }),
  );
}

function invisible(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const found = new RegExp(strange, "u").exec(line);
  if (found === null) return [];
  const mended = line.replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "").replace(new RegExp(strange, "gu"), " ");
  return [one(at, mended, "invisible", { column: found.index, params: { what: nameOf(line) } })];
}

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
  const [, blanks = "", sign = "", rest = ""] = /^(\s*)([－—–―−•·●○◆▪*])[ \t\u3000]*(\S.*)$/u.exec(line) ?? [];
  if (rest === "" || (sign === "*" && !/^\s*\* /u.test(line))) return [];
  return [one(at, `${blanks}- ${rest}`, "wideDash", { column: blanks.length, params: { sign } })];
}

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
  const isFlow = /^(?:[[{［｛【〔]|（[\w\p{L}]+\s*[:：])/u.test(parts.value) || /[\]}］｝】]$/u.test(parts.value);
  const column = line.search(/[｛｝［］【】〔〕，、：“”‘’「」]/u);
  const guesses = isFlow && half !== parts.value ? [one(at, joined(parts, half), "wideSigns", { column })] : [];
  const [, head = "", key = "", rest = ""] =
    new RegExp(`^(\\s*(?:- +)*)[“‘「"'](${fieldName})[”’」"']\\s*[:：]\\s*(.*)$`, "u").exec(line) ?? [];
  return key === "" || !/[“”‘’「」：]/u.test(line) ? guesses : [...guesses, one(at, `${head}${key}: ${rest}`, "wideSigns", { column })];
}

/** A value in brackets with half-width signs; between two Chinese words a comma stays what it is. */
function halfWidth(value: string): string {
  return value
    .replace(/[｛]/gu, "{")
    .replace(/[｝]/gu, "}")
    .replace(/^（(.*[:：].*)）$/u, "{ $1 }")
    .replace(/^[［【〔]/u, "[")
    .replace(/[］】〕]$/u, "]")
    .replace(new RegExp(`([{,，、]\\s*|^)(${fieldName})\\s*：\\s*`, "gu"), "$1$2: ")
    .replace(/([{,]\s*[\w$]+):(?=[^\s])/gu, "$1: ")
    .replace(new RegExp(`\\s*[，、；;]\\s*(?=(?:${fieldName})\\s*:)`, "gu"), ", ")
    .replace(/(?<=[\w\]})”"])\s*[，、；]\s*(?=[\w[{“"])/gu, ", ")
    .replace(/(?<=[:,[{]\s*)[“「]([^“”「」]*)[”」](?=\s*[,\]}])/gu, '"$1"');
}

/** Signs that mean something to YAML at the beginning of a value. */
function startSign(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const [sign = ""] = /^[%@`*&!|>#,]/u.exec(parts.value) ?? [];
  const isBlock = /^[|>][-+\d]*$/u.test(parts.value);
  if (sign === "" || isBlock || (sign === "#" && parts.key === "")) return [];
  return [
    one(at, joined(parts, quoted(parts.value)), "startSign", { column: line.indexOf(parts.value, parts.head.length), params: { sign } }),
  ];
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
  const [, mark = "", rest = ""] = /^(["'])(.+)$/su.exec(parts.value) ?? [];
  if (mark === "" || !rest.includes(mark) || rest.indexOf(mark) === rest.length - 1) return [];
  const count = parts.value.split(mark).length - 1;
  const isWrapped = parts.value.endsWith(mark) && count % 2 === 0 && count > 2;
  // Three marks: the text's own is open, and the last one belongs to a word inside.
  const inner =
    isWrapped || (count % 2 === 1 && !parts.value.endsWith(mark))
      ? parts.value.replace(/^["']|["']$/gu, "")
      : count % 2 === 1
        ? rest
        : parts.value;
  const column = line.indexOf(mark, line.indexOf(parts.value) + 1);
  return [one(at, joined(parts, `"${chineseQuotes(inner.replaceAll('\\"', mark), mark)}"`), "innerQuote", { column })];
}

/** A text with Chinese quotation marks in the place of half-width ones. */
function chineseQuotes(text: string, mark: string): string {
  let isOpen = false;
  return text.replaceAll(mark, () => {
    isOpen = !isOpen;
    return isOpen ? "“" : "”";
  });
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
  if (!/^[[{].*[\]}]./u.test(parts.value)) return [];
  const column = line.indexOf(parts.value, parts.head.length);
  return [one(at, joined(parts, quoted(parts.value)), "bracketText", { column, params: { sign: parts.value[0] ?? "" } })];
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

/** A bracket that is not closed on its line, or closed by another one. */
function bracket(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  if (!/^[[{]/u.test(parts.value)) return [];
  const open: string[] = [];
  for (const [sign] of parts.value.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gu)) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if (sign === "]" || sign === "}") open.pop();
  }
  const closing = open.reverse().join("");
  const blank = parts.value.startsWith("{ ") ? " " : "";
  if (closing === "") return [];
  const value = parts.value.replace(/[)）>》]$/u, "").trimEnd();
  return [
    one(at, joined(parts, `${value}${blank}${closing}`), "bracket", {
      column: line.indexOf(parts.value, parts.head.length),
      params: { sign: closing },
    }),
  ];
}

function colonInText(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const colon = /:(?:\s|$)/u.exec(parts.value);
  if (parts.key === "" || colon === null || /^["'[{]/u.test(parts.value)) return [];
  return [
    one(at, joined(parts, quoted(parts.value)), "colonInText", { column: line.indexOf(parts.value, parts.head.length) + colon.index }),
  ];
}

/** The first field of an entry without the hyphen before it. */
function missingDash(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [, blanks = "", rest = ""] = /^( *)((?:id|agency|quote|scheme): .*)$/u.exec(line) ?? [];
  return rest === "" ? [] : [one(at, `${blanks}- ${rest}`, "missingDash", { column: blanks.length })];
}

/** The line alone, or with those that belong to it, as far to the right as its neighbours. */
function indent(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const found = /^ */u.exec(line)?.[0].length ?? 0;
  if (line.trim() === "" || /^\s*#/u.test(line)) return [];
  let end = at + 1;
  while (end < lines.length && ((lines[end] ?? "").trim() === "" || (/^ */u.exec(lines[end] ?? "")?.[0].length ?? 0) > found)) end++;
  const widths = indents(lines, at).filter((width) => width !== found);
  const moved = (from: number, to: number, by: number) =>
    new Map(
      Array.from({ length: to - from }, (_, step) => {
        const own = lines[from + step] ?? "";
        return [from + step, by > 0 ? " ".repeat(by) + own : own.replace(new RegExp(`^ {0,${-by}}`, "u"), "")] as const;
      }),
    );
  return widths.flatMap((width) => {
    const params = { found, blanks: width };
    const alone: Mend = { variant: "indent", lines: moved(at, at + 1, width - found), column: found, params };
    if (end === at + 1) return [alone];
    const count = lines.slice(at, end).filter((own) => own.trim() !== "").length;
    return [
      alone,
      { variant: "indents", lines: moved(at, end, width - found), column: found, params: { ...params, count } } satisfies Mend,
    ];
  });
}

/** A text in double quotation marks; marks inside become Chinese ones. */
function quoted(value: string): string {
  return `"${chineseQuotes(value.replaceAll("\\", "\\\\"), '"')}"`;
}
