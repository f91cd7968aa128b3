import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { xlsxMapping } from "./mapping.ts";
import { reader } from "./reader.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** A workbook for people who plan in a spreadsheet: a sheet a list, with headings in both languages and lists to choose from. Lossless. */
export const xlsx = withRead(
  defineFormat({
    id: "xlsx",
    title: { en: "Workbook (Excel)", zh: "Excel 工作簿" },
    mediaTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    extensions: [".xlsx", ".xlsm", ".xls", ".et"],
    mapping: xlsxMapping,
    ...reader,
    write: writeXlsx,
  }),
);
