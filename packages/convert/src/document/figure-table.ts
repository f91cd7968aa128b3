import type { PaperCell, PaperFigure, PaperTable } from "@regional-plan/model";

/** A figure as a table: what its values stand at down the side, a column for each series. */
export function figureTable({ caption, unit, at, series }: PaperFigure): PaperTable {
  return {
    kind: "table",
    caption,
    widths: [1, ...series.map(() => 1)],
    head: [{ cells: [{ text: unit ?? "" }, ...series.map(({ name }) => ({ text: name }))] }],
    rows: at.map((text, place) => ({
      cells: [
        { text, isHeader: true },
        ...series.map(({ values, because }): PaperCell => {
          const value = values[place];
          return { text: value === undefined || value === null ? "" : String(value), ...(because && { because }) };
        }),
      ],
    })),
  };
}
