import type { Finding } from "@regional-plan/model";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import type { CellNote } from "./read-cell.ts";
import type { TellCell } from "./read-row.ts";
import { tableFinding } from "./table-findings.ts";

/** Gathers what is to be said of cells, so that a column of a thousand dates is one finding, with the place of the first. */
export function cellNotes(): CellNotes {
  const notes = new Map<string, Note>();
  let hasNames = false;
  const tell: TellCell = (kind, bound, row, index, text) => {
    if (kind === "name") {
      hasNames = true;
      return;
    }
    const key = `${bound.sheet.name}\n${index}\n${kind}`;
    const known = notes.get(key);
    if (known === undefined) notes.set(key, { kind, bound, row, index, text, count: 1 });
    else known.count++;
  };
  return { tell, hasNames: () => hasNames, findings: () => [...notes.values()].map(findingOf) };
}

/** Gathers notes of cells. */
export interface CellNotes {
  readonly tell: TellCell;
  /** Whether a name stood where an id is due. */
  readonly hasNames: () => boolean;
  readonly findings: () => Finding[];
}

interface Note {
  readonly kind: Exclude<CellNote, "name">;
  readonly bound: BoundSheet;
  readonly row: number;
  readonly index: number;
  readonly text: string;
  count: number;
}

function findingOf({ kind, bound: { sheet, fields }, row, index, text, count }: Note): Finding {
  const column = fields.find((field) => field.index === index)?.column.label ?? "";
  return tableFinding(kind, { column, text: text.slice(0, 60), count }, sheet.place(row, index));
}
