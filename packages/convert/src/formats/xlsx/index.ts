export type { CellMark } from "./mark/cell-mark.ts";
export { markWorkbook, sheetsIn } from "./mark/mark-workbook.ts";
export { paperToXlsx } from "./paper/paper-to-xlsx.ts";
export { writeTemplate } from "./template/write-template.ts";
export { xlsx } from "./xlsx.ts";
