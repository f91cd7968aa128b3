import { joinTexts, type PaperFigure, type PaperTable, showDate } from "@regional-plan/model";
import { TableView } from "./table-view.tsx";

/** A figure of a paper as a table of its values. */
export function FigureView({ figure }: { figure: PaperFigure }) {
  return <TableView table={asTable(figure)} />;
}

function asTable({ caption, along, counted, series }: PaperFigure): PaperTable {
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => String(at))))].sort();
  const places = along.categories?.map((text, at) => ({ at: String(at), text })) ?? dates.map((at) => ({ at, text: showDate(at) }));
  const unit = counted.unit === undefined ? [] : [counted.unit];
  return {
    kind: "table",
    caption: joinTexts([caption, counted.title, ...unit]),
    widths: [],
    head: [{ cells: [{ text: along.title }, ...series.map(({ name }) => ({ text: name }))] }],
    rows: places.map(({ at, text }) => ({
      cells: [
        { text, isHeader: true },
        ...series.map(({ points }) => {
          const point = points.find((one) => String(one.at) === at);
          return { text: point?.value == null ? "" : String(point.value), ...(point?.because && { because: point.because }) };
        }),
      ],
    })),
  };
}
