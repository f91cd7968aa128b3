import type { Finding } from "@regional-plan/model";
import { type NumberFormat, numberFormat } from "./number-format.ts";
import { readXml } from "./read-xml.ts";

/** What the styles of cells do to numbers, by the number that a cell names. */
export function readStyles(bytes: Uint8Array, part: string): { formats: NumberFormat[]; finding?: Finding | undefined } {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  const finding = readXml(bytes, part, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") isCellStyles = true;
      else if (name === "xf" && isCellStyles) ids.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  const known = new Map<number, NumberFormat>();
  for (const id of ids) if (!known.has(id)) known.set(id, numberFormat(id, codes.get(id)));
  return { formats: ids.map((id) => known.get(id) as NumberFormat), finding };
}
