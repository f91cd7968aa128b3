import type { MessageTemplate } from "@regional-plan/model";
import { type Mend, one } from "./mend.ts";

/** All lines that begin with a tab, each with as many blanks as would do. */
export function tabs(lines: readonly string[], at: number): Mend[] {
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

/** A full-width or invisible blank before a line. */
export function wideIndent(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const [blanks = ""] = new RegExp(`^[ \\t]*${strange}(?:[ \\t]|${strange})*`, "u").exec(line) ?? [];
  if (blanks === "") return [];
  const widths = [...blanks].map((sign) => (sign === "\u3000" ? 2 : /[\u200B-\u200D\u2060\uFEFF]/u.test(sign) ? 0 : 1));
  const likely = widths.reduce<number>((sum, width) => sum + width, 0);
  return [...new Set([likely, blanks.length, ...indents(lines, at)])].map((width) =>
    one(at, " ".repeat(width) + line.slice(blanks.length), "blank", { column: 0, params: { blanks: width, what: nameOf(blanks) } }),
  );
}

/** A blank that is none to YAML, anywhere in a line. */
export function invisible(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const found = new RegExp(strange, "u").exec(line);
  if (found === null) return [];
  const mended = line.replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "").replace(new RegExp(strange, "gu"), " ");
  return [one(at, mended, "invisible", { column: found.index, params: { what: nameOf(line) } })];
}

/** The line alone, or with those that belong to it, as far to the right as its neighbours. */
export function indent(lines: readonly string[], at: number): Mend[] {
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

const strange = String.raw`[\u3000\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\uFEFF]`;

const strangeNames: Readonly<Record<string, MessageTemplate>> = {
  "\u3000": { en: "a full-width blank", zh: "全角空格" },
  "\u00A0": { en: "a no-break space", zh: "网页或 Word 中的不间断空格" },
  "\uFEFF": { en: "a byte-order mark", zh: "字节顺序标记" },
};

const otherStrange: MessageTemplate = { en: "an invisible character", zh: "不可见的特殊字符" };

const nameOf = (text: string) => strangeNames[new RegExp(strange, "u").exec(text)?.[0] ?? ""] ?? otherStrange;
