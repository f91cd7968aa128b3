import type { MappingRow } from "../../contract/define-format.ts";

/** What the file of the plan's own fields is called, without its ending. */
export const headName = "plan";

/** The file that holds the plan's own fields, or one of its lists. */
export const fileOf = (name: string): string => `${name}.yaml`;

/** Which part of a plan lies in which file. */
export const folderMapping: readonly MappingRow[] = [
  {
    field: "*",
    target: { en: fileOf(headName), zh: fileOf(headName) },
    note: { en: "Files that end in .yml are read too.", zh: "扩展名为 .yml 的文件同样读取。" },
  },
  {
    field: "<list>[]",
    target: { en: `${fileOf("<list>")}, ${fileOf("<list>/*")}`, zh: `${fileOf("<列表>")}、${fileOf("<列表>/*")}` },
    note: {
      en: "Files of a list are joined in the order of their names, numbers by value.",
      zh: "同一列表的多个文件按文件名顺序合并，数字按数值排序。",
    },
  },
];
