import { writeCellText } from "../cell-text.ts";

/** The texts in the cells of a workbook, each of which is written once, however many cells have it. */
export interface SharedTexts {
  /** The number by which cells name a text. */
  readonly numberOf: (text: string) => number;
  /** The part that holds the texts. */
  readonly write: () => string;
}

/** Codes, ids and links stand in many cells: to write and to pack each of them anew takes most of the time of a large workbook. */
export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      return number;
    },
    write: () => {
      const parts = [head];
      for (const text of numbers.keys()) parts.push(item(text));
      parts.push("</sst>");
      return parts.join("");
    },
  };
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** Blanks at either end are kept only where it is asked for. */
const item = (text: string) => `<si><t${text.trim() === text ? "" : ' xml:space="preserve"'}>${writeCellText(text)}</t></si>`;
