import { escapeXml } from "../../../text/xml/escape-xml.ts";
import { writeMark } from "../marks.ts";

/** A text between tags; signs that XML cannot hold stand in instructions. */
export const words = (text: string): string => escapeXml(text, writeMark);

/** Two blanks for each level. */
export const indents: readonly string[] = Array.from({ length: 16 }, (_, level) => `\n${"  ".repeat(level)}`);

/** An element that holds a text, on a line of its own. */
export const textElement = (level: number, name: string, text: string, mark = ""): string =>
  text === "" && mark === "" ? `${indents[level]}<${name}/>` : `${indents[level]}<${name}>${mark}${words(text)}</${name}>`;

/** An element around others. */
export const wholeElement = (level: number, name: string, inside: string, attributes = ""): string =>
  inside === ""
    ? `${indents[level]}<${name}${attributes}/>`
    : `${indents[level]}<${name}${attributes}>${inside}${indents[level]}</${name}>`;

/** An instruction on a line of its own; nothing where there is nothing to say. */
export function markLine(level: number, mark: object): string {
  for (const _ in mark) return `${indents[level]}${writeMark(mark)}`;
  return "";
}
