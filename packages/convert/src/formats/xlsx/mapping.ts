import type { MappingRow } from "../../contract/define-format.ts";

/** Where the parts of a plan lie in a workbook. */
export const xlsxMapping: readonly MappingRow[] = [
  { field: "*", target: { en: "the sheet 规划 (Plan), a row", zh: "工作表“规划”，一行" } },
  {
    field: "<list>[]",
    target: { en: "a sheet with the list's name, a row each", zh: "以列表名称命名的工作表，每个条目一行" },
    note: {
      en: "Headings are in both languages; codes are written as their labels, links as a name with the id behind it.",
      zh: "表头为中英双语；代码写作标签，链接写作名称，其后括注编号。",
    },
  },
  {
    field: "<list>[].<parts>[]",
    target: { en: "a sheet of their own, 任务·责任单位 (Measures: Responsible)", zh: "单独的工作表，如“任务·责任单位”" },
    note: { en: "A row names the item that it belongs to and its position there.", zh: "每行写明所属条目及位次。" },
  },
];
