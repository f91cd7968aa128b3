import type { MessageTemplate } from "@regional-plan/model";
import type { CellType, Column } from "../../../tables/table.ts";

/** What the note at a heading says: what belongs below it, in both languages, and the name of the field. */
export function columnNote(column: Column, hasChoices: boolean): string {
  const { zh, en } = (column.type === "link" || column.type === "key") && !hasChoices ? typed : words[column.type];
  const must: MessageTemplate = column.required ? { en: "Required. ", zh: "必填。" } : { en: "", zh: "" };
  return `${must.zh}${zh}\n${must.en}${en}\n${column.name}`;
}

/** Where there is nothing to choose from. */
const typed: MessageTemplate = { en: "The id of an item.", zh: "填写条目的编号。" };

const words: Readonly<Record<CellType, MessageTemplate>> = {
  text: { en: "Text.", zh: "填写文字。" },
  number: { en: "A number without its unit.", zh: "只填数字，不写单位。" },
  boolean: { en: "TRUE or FALSE.", zh: "填“是”或“否”。" },
  date: { en: "A date as exact as it is known: 2025, 2025-06, 2025-06-30.", zh: "按已知的精确程度填写：2025、2025-06、2025-06-30。" },
  code: { en: "Choose from the list.", zh: "从下拉列表中选取。" },
  link: {
    en: "Choose the item from the list; the id in brackets is what counts.",
    zh: "从下拉列表中选取条目，以括号中的编号为准。",
  },
  key: {
    en: "The item that this row belongs to: choose it from the list.",
    zh: "本行所属的条目，从下拉列表中选取。",
  },
  position: { en: "The place of this row in its list, from 1.", zh: "本行在所属列表中的位次，从 1 起。" },
  data: { en: "Data as JSON; leave it as it is.", zh: "JSON 数据，一般无需改动。" },
  empty: { en: "Fields that are there and hold nothing; leave it as it is.", zh: "已列出但没有内容的字段，一般无需改动。" },
};
