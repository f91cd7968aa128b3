import { atPointer, type PaperCell, type PaperTable } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { useReader } from "../words/use-reader.ts";
import { PaperWords } from "./paper-words.tsx";

/** A table of a paper; one that is wider than the page is moved to the side, with the keyboard, too. */
export function TableView({ table: { caption, head, rows } }: { table: PaperTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved to the side must be reached by the keyboard.
    <div class="wide" tabIndex={0}>
      <table>
        <caption>
          <PaperWords text={caption} />
        </caption>
        <thead>
          {head.map(({ cells }, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <th key={column} scope="col" colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
                  <PaperWords text={cell.text} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map(({ cells }, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <Cell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: PaperCell }) {
  const { text, rowSpan, columnSpan, isHeader, because = [] } = cell;
  const { plan } = useReader();
  const words = <PaperWords text={text} />;
  const item = because.length === 1 ? itemAt(plan, because[0] ?? "") : undefined;
  const shown = item === undefined ? words : <a href={hrefOf({ page: "item", id: item })}>{words}</a>;
  return isHeader ? (
    <th scope="row" rowSpan={rowSpan} colSpan={columnSpan}>
      {words}
    </th>
  ) : (
    <td rowSpan={rowSpan} colSpan={columnSpan}>
      {shown}
    </td>
  );
}

/** The item that a path is of; of an entry of a report, what the entry is for. */
function itemAt(plan: object, path: string): string | undefined {
  const [list = "", at = "", field, entry = ""] = path.split("/").slice(1);
  const id: unknown = field === "entries" ? atPointer(plan, `/${list}/${at}/entries/${entry}/for`) : atPointer(plan, `/${list}/${at}/id`);
  return typeof id === "string" ? id : undefined;
}
