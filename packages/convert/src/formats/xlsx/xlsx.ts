import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { columnsOption } from "../../tables/headings/columns-option.ts";
import { xlsxMapping } from "./mapping.ts";
import { paperToXlsx } from "./paper/paper-to-xlsx.ts";
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
    options: {
      layout: {
        kind: "choice",
        for: "writing",
        title: {
          en: "what to write: lists, a sheet for each list; tasks, one sheet of who does what by when (任务分解表); or progress, the same with columns in which units fill in how far they have come",
          zh: "写出的内容：lists 为每个列表一张工作表；tasks 为一张任务分解表；progress 为带进展填报栏的任务分解表",
        },
        choices: ["lists", "tasks", "progress"],
        default: "lists",
      },
      columns: columnsOption,
    },
    ...reader,
    write: writeXlsx,
    writePaper: async (paper, languages) => paperToXlsx(paper, languages),
  }),
);
