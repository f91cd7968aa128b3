import type { MappingRow } from "../../contract/define-format.ts";
import { headName } from "../../tables/table-layout.ts";

/** The file that describes the others. */
export const packageName = "datapackage.json";

/** The file of a table. */
export const fileOf = (table: string): string => `${table}.csv`;

/** The table in a file, by its name; `undefined` for a file of another sort. */
export const tableIn = (file: string): string | undefined => /(?:^|\/)([^/]+)\.(?:csv|tsv)$/iu.exec(file)?.[1];

/** Which part of a plan lies in which file and column. */
export const csvMapping: readonly MappingRow[] = [
  {
    field: "*",
    target: { en: fileOf(headName), zh: fileOf(headName) },
    note: {
      en: `The plan's own fields, in one row. \`${packageName}\` describes all files.`,
      zh: `规划本身的字段，只有一行；各文件由 \`${packageName}\` 说明。`,
    },
  },
  {
    field: "<list>[]",
    target: { en: fileOf("<list>"), zh: fileOf("<列表>") },
    note: {
      en: "A row an item; a text in several languages has a column for each, `title:zh`, a part that is one has `quantity.value`.",
      zh: "每个条目一行；多语言文本按语言分列，如 `title:zh`，单个组成部分写作 `quantity.value`。",
    },
  },
  {
    field: "<list>[].<field>[]",
    target: { en: fileOf("<list>.<field>"), zh: fileOf("<列表>.<字段>") },
    note: {
      en: "A row for each of what a field holds many of: `item` is the id of the item, `position` the place in the list, `value` a value that is alone.",
      zh: "字段有多个值时逐个成行：`item` 为所属条目的编号，`position` 为位次，`value` 为单独的值。",
    },
  },
];
