import type { FormatOption } from "../../contract/format-options.ts";

/** By what the headings of a foreign table are told: an option of every format that is made of tables. */
export const columnsOption = {
  kind: "text",
  for: "reading",
  title: {
    en: "the field of each heading, as YAML (Task: title:en)",
    zh: "以 YAML 写明各表头对应的字段，如 任务名: title:zh",
  },
} as const satisfies FormatOption;
