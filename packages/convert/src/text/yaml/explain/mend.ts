import type { MessageParam } from "@regional-plan/model";
import type { SyntaxVariant } from "../yaml-findings.ts";
import { type LineParts, lineParts } from "./line-parts.ts";

/** What mends a line, and how to tell it. */
export interface Mend {
  readonly variant: SyntaxVariant;
  /** Lines by their indexes, as they should be. */
  readonly lines: ReadonlyMap<number, string>;
  /** Where in the line the fault is, from 0. */
  readonly column?: number;
  readonly params?: Readonly<Record<string, MessageParam>>;
}

/** Says how a line may have been meant, if it shows the fault that this is for: several guesses, the likeliest first. */
export type Mender = (lines: readonly string[], at: number) => readonly Mend[];

/** One line in another's place; it is shown without what stands before and behind it. */
export function one(at: number, line: string, variant: SyntaxVariant, more: Omit<Mend, "variant" | "lines"> = {}): Mend {
  return { variant, lines: new Map([[at, line]]), ...more, params: { mended: shownLine(line), ...more.params } };
}

/** A line as it may stand in a message. */
function shownLine(line: string): string {
  const { comment } = lineParts(line);
  const before = line.slice(0, line.length - comment.length);
  // A “#” between quotation marks begins no comment.
  const text = (before.split('"').length % 2 === 0 ? line : before).trim();
  return text.length > 80 ? `${text.slice(0, 80)}……` : text;
}

/** A line with another value. */
export const joined = ({ head, key, colon, comment }: LineParts, value: string): string =>
  `${head}${key}${key === "" ? "" : colon.trim() === ":" && !/\s$/u.test(colon) ? `${colon} ` : colon}${value}${comment}`;

/** A line with its value in quotation marks: without a comma at its end, which in brackets over several lines is none of the text, and with it. */
export function quotedValues(parts: LineParts): string[] {
  const [, text = "", comma = ""] = /^(.*?)(\s*,)?$/su.exec(parts.value) ?? [];
  return [...(comma === "" ? [] : [joined(parts, `${quoted(text)}${comma}`)]), joined(parts, quoted(parts.value))];
}

/** A text in double quotation marks; marks inside become Chinese ones. */
export function quoted(value: string): string {
  return `"${chineseQuotes(value.replaceAll("\\", "\\\\"), '"')}"`;
}

/** A text with Chinese quotation marks in the place of half-width ones. */
function chineseQuotes(text: string, mark: string): string {
  let isOpen = false;
  return text.replaceAll(mark, () => {
    isOpen = !isOpen;
    return isOpen ? "“" : "”";
  });
}

/** A text that begins with a half-width quotation mark and holds further ones, in one pair of them, with Chinese ones inside. */
export function requoted(value: string): string | undefined {
  const mark = value[0] ?? "";
  const parts = value.split(mark);
  const count = parts.length - 1;
  if (!/["']/u.test(mark) || count < 2 || (count === 2 && value.endsWith(mark))) return undefined;
  const isWrapped =
    value.endsWith(mark) && count % 2 === 0 && !parts.slice(1, -1).every((part, index) => index % 2 === 0 || joins.test(part));
  // Three marks: the text's own is open, and the last one belongs to a word inside.
  const inner =
    isWrapped || (count % 2 === 1 && !value.endsWith(mark)) ? value.replace(/^["']|["']$/gu, "") : count % 2 === 1 ? value.slice(1) : value;
  const text = chineseQuotes(inner.replaceAll('\\"', mark), mark);
  return `"${(mark === '"' ? text : text.replaceAll('"', "”")).replaceAll("\\", "\\\\")}"`;
}

/** What stands between two words in quotation marks that are named one after the other. */
const joins = /^\s*(?:[、，,；;/－—-]|和|与|及|或|以及|至|到)?\s*$/u;
