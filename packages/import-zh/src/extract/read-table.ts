import { columnName } from "../lexicon/column-names.ts";
import type { Cell } from "../segment/block.ts";

/** A column of a table: its heading without blanks. */
export interface Column {
  readonly name: string;
}

/** Whether the cells of a row are the headings of columns. */
export function readHeader(cells: readonly Cell[]): Column[] | undefined {
  const names = cells.map(({ text }) => text.replaceAll(/[\s（）()]|[（(].*?[）)]/g, ""));
  const filled = names.filter((name) => name !== "");
  const known = filled.filter((name) => columnName.test(name));
  return filled.length >= 2 && known.length >= 2 && known.length >= filled.length * 0.6 && filled.every((name) => name.length <= 16)
    ? names.map((name) => ({ name }))
    : undefined;
}

/** Whether a column names bodies, and not units of measurement. */
export const isUnitColumn = ({ name }: Column): boolean =>
  /(?:责任|牵头|配合|指导|负责|实施|主管|业主|建设|协办|主办|参与|协同|承办|落实|支持)(?:单位|部门|主体)(?:及.*)?$|^(?:牵头|责任|配合)(?:市级|区级|省级)?(?:单位|部门)/.test(
    name,
  );
