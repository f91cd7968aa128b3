import { codeLists } from "@regional-plan/model";
import { beforeValue } from "./flow-menders.ts";
import { lineParts } from "./line-parts.ts";
import { joined, type Mend, one } from "./mend.ts";

/**
 * A number with “>” before it, which YAML takes for the beginning of a long text. In quotation marks it would still be no
 * number: how it compares is a field of the target.
 */
export function compared(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const found = numberAfterSign.exec(parts.value);
  if (found !== null && (parts.key === "value" || parts.key === "quantity")) {
    const { number = "", unit = "" } = found.groups ?? {};
    const inner = unit === "" ? `value: ${number}` : `value: ${number}, unit: ${unit === "%" ? '"%"' : unit}`;
    const isPlain = parts.key === "value" && unit === "";
    const value = isPlain ? number : `{ ${inner} }`;
    const mended = one(at, joined(parts, value), "comparedNumber", {
      column: line.indexOf(parts.value, parts.head.length),
      params: { value: parts.value, ...comparison(found) },
    });
    return [
      {
        ...mended,
        params: { ...mended.params, mended: isPlain ? `value: ${number}` : parts.key === "value" ? value : `quantity: ${value}` },
      },
    ];
  }
  const before = beforeValue(line);
  const inBraces = /^\{.*[{,\s]value:\s+(?<text>[>＞]\s*[=＝]?\s*[0-9][0-9.]*)(?=\s*[,}])/u.exec(line.slice(before));
  const text = inBraces?.groups?.text;
  const inside = text === undefined ? null : numberAfterSign.exec(text);
  if (text === undefined || inside === null) return [];
  const column = line.indexOf(text, before);
  const mended = `${line.slice(0, column)}${inside.groups?.number}${line.slice(column + text.length)}`;
  return [one(at, mended, "comparedNumber", { column, params: { value: text, ...comparison(inside) } })];
}

const numberAfterSign = /^(?<sign>[>＞])\s*(?<equal>[=＝]?)\s*(?<number>[0-9]+(?:\.[0-9]+)?)\s*(?<unit>[%\p{L}]{0,10})$/u;

function comparison({ groups }: RegExpExecArray) {
  const comparator = groups?.equal === "" ? "gt" : "gte";
  return { comparator: `comparator: ${comparator}`, word: codeLists.comparator.labels[comparator] };
}
