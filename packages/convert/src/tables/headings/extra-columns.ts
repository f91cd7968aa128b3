import type { Finding } from "@regional-plan/model";
import type { Sheet } from "../table.ts";
import { tableFinding } from "../table-findings.ts";
import type { Headings } from "./find-headings.ts";
import { nameHeading } from "./name-heading.ts";

/** A column that means nothing to the model; what stands there is kept beside it. */
export interface ExtraColumn {
  readonly index: number;
  readonly heading: string;
}

/** Where what stands in columns that the model does not know is kept, in the extensions of each item. */
export const extraKey = "spreadsheet.columns";

/** Says of columns that nothing is known of that they are kept, and of those that repeat a heading. */
export function extraFindings(sheet: Sheet, { layout, row, texts }: Headings, extras: readonly ExtraColumn[]): Finding[] {
  return extras.map(({ index, heading }) => {
    const place = sheet.place(row, index);
    const isKept = layout.fields.some(({ column }) => column.name === "extensions");
    const params = { heading: heading === "" ? columnLetters(index) : heading, table: layout.label };
    if (!isKept) return tableFinding("lostColumn", params, place);
    const isTwice = nameHeading(heading, layout) !== undefined && texts.some((text, at) => at < index && text === heading);
    return tableFinding(
      isTwice ? "sameHeading" : nameHeading(heading, layout) === undefined ? "unknownColumn" : "sameField",
      params,
      place,
    );
  });
}

/** What an extra column is called in the plan: by its heading; a second of the same name with a number, one without by its letters. */
export function nameExtras(extras: readonly ExtraColumn[]): ReadonlyMap<number, string> {
  const times = new Map<string, number>();
  return new Map(
    extras.map(({ index, heading }) => {
      const name = heading === "" ? columnLetters(index) : heading;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return [index, time === 1 ? name : `${name} ${time}`];
    }),
  );
}

/** A column as spreadsheets name it: A, B, …, Z, AA. */
function columnLetters(index: number): string {
  const [before, last] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return before === 0 ? last : columnLetters(before - 1) + last;
}
