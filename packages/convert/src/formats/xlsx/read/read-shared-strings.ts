import type { Finding } from "@regional-plan/model";
import { readCellText } from "../cell-text.ts";
import { readXml } from "./read-xml.ts";

/** The texts that cells name by their number. Phonetic guides over characters are no part of a text. */
export function readSharedStrings(bytes: Uint8Array, part: string): { strings: string[]; finding?: Finding | undefined } {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let guides = 0;
  const finding = readXml(bytes, part, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") guides += 1;
      else if (name === "t") isText = guides === 0;
    },
    close: (name) => {
      if (name === "si") strings.push(readCellText(text));
      else if (name === "rPh") guides -= 1;
      else if (name === "t") isText = false;
    },
    text: (more) => {
      if (isText) text += more;
    },
  });
  return { strings, finding };
}
