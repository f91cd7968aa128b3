import { readFileSync } from "node:fs";
import { rootPath } from "../../root.ts";

/** A row of a table, by the headings of its columns. */
export type FigureRow = Readonly<Record<string, string>>;

/** A table under a heading of a page. */
export interface FigureTable {
  readonly heading: string;
  readonly rows: readonly FigureRow[];
}

/** The tables of a page of figures that were worked out by hand: `state`, `bulletin`, `work-points` … */
export function figuresOf(page: string): FigureTable[] {
  const tables: { heading: string; columns: string[]; rows: FigureRow[] }[] = [];
  let heading = "";
  let isInside = false;
  for (const line of readFileSync(rootPath(`packages/repository/src/testing/plans/lanzhu-figures/${page}.md`), "utf8").split("\n")) {
    heading = /^#+ (.*)$/u.exec(line)?.[1] ?? heading;
    const cells = line.startsWith("|")
      ? line
          .slice(1, line.lastIndexOf("|"))
          .split("|")
          .map((cell) => cell.trim())
      : undefined;
    if (cells !== undefined && !isInside) tables.push({ heading, columns: cells, rows: [] });
    else if (cells?.some((cell) => !/^-+$/u.test(cell)) === true) {
      const columns = tables.at(-1)?.columns ?? [];
      tables.at(-1)?.rows.push(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])));
    }
    isInside = cells !== undefined;
  }
  return tables;
}

/** What a cell says as a number: `0.5`, `181/365`; nothing where it is empty. */
export function numberIn(cell = ""): number | undefined {
  if (cell === "") return undefined;
  const [above, below = 1] = cell.split("/").map(Number);
  return (above ?? Number.NaN) / below;
}

/** The scheme by which the plan was assessed by hand, as YAML. */
export const schemeText = (): string => readFileSync(rootPath("packages/repository/src/testing/plans/lanzhu-figures/scheme.yaml"), "utf8");
