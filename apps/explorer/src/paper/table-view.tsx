import { atPointer, type PaperCell, type PaperTable } from "@regional-plan/model";
import { useState } from "preact/hooks";
import { hrefOf } from "../address/route.ts";
import { useNarrow } from "../page/use-narrow.ts";
import { useReader } from "../words/use-reader.ts";
import { PaperWords } from "./paper-words.tsx";

/** How many rows stand there before more are asked for, on a phone fewer; and how many are added then. */
const [few, fewOnPhone, further] = [12, 6, 100];

/** How many are printed. */
const printed = 2_000;

/**
 * A table of a paper; one that is wider than the page is moved to the side, with the keyboard, too. A long one opens piece by piece; one
 * or two rows are not worth a button.
 */
export function TableView({ table: { caption, widths, head, rows } }: { table: PaperTable }) {
  const { isPrinting, word } = useReader();
  const [opened, setMost] = useState(0);
  const asked = Math.max(useNarrow() ? fewOnPhone : few, opened);
  const most = isPrinting ? Math.max(asked, printed) : rows.length <= asked + 2 ? rows.length : asked;
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved to the side must be reached by the keyboard. */}
      <div class="wide" tabIndex={0}>
        <table>
          <caption>
            <PaperWords text={caption} />
          </caption>
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} width={`${Math.round((100 * width) / total)}%`} />
            ))}
          </colgroup>
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
            {rows.slice(0, most).map(({ cells }, at) => (
              <tr key={at}>
                {cells.map((cell, column) => (
                  <Cell key={column} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <button type="button" class="more" onClick={() => setMost(asked + further)}>
          {word("more")} ({rows.length - most})
        </button>
      )}
    </>
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
