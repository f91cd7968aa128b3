export type { CellMark } from "./mark/cell-mark.ts";
export { markWorkbook, sheetsIn } from "./mark/mark-workbook.ts";
export { writeTemplate } from "./template/write-template.ts";
export { xlsx } from "./xlsx.ts";
