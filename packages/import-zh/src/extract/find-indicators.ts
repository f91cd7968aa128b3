import type { Comparator, MeasuredAs, Nature, Quantity } from "@regional-plan/model";
import { backgroundTitle } from "../lexicon/target-words.ts";
import type { Heading } from "../outline/heading.ts";
import type { Block, Cell, Stretch } from "../segment/block.ts";
import type { PlanFacts } from "./plan-facts.ts";
import { type Column, readHeader } from "./read-table.ts";

/** A row of a table of indicators. */
export interface FoundIndicator {
  /** The heading that it stands under, by its place. */
  readonly heading: number;
  readonly label: string | undefined;
  readonly name: string;
  readonly unit: string | undefined;
  readonly nature: Nature | undefined;
  readonly row: Stretch;
  readonly baseline: { readonly quantity: Quantity; readonly date: string | undefined } | undefined;
  readonly targets: readonly IndicatorTarget[];
}

/** What a row sets for an indicator. */
interface IndicatorTarget {
  readonly quantity: Quantity;
  readonly comparator: Comparator | undefined;
  readonly measuredAs: MeasuredAs | undefined;
  readonly due: string | undefined;
  /** From the name to the number. */
  readonly place: Stretch;
}

/** The indicators of a document's tables, with what is to be reached. */
export function findIndicators(headings: readonly Heading[], facts: Pick<PlanFacts, "year" | "years">): FoundIndicator[] {
  const found: FoundIndicator[] = [];
  let table: Table | undefined;
  headings.forEach(({ body, title, style }, heading) => {
    const isBackground = backgroundTitle.test(title) && style !== "box";
    for (const stretch of body) {
      const { cells } = stretch.block;
      if (cells === undefined) {
        if (stretch.to - stretch.from > 60) table = undefined;
        continue;
      }
      const header = readHeader(cells);
      if (header !== undefined) table = isBackground ? undefined : tableOf(header, title, facts);
      else if (table !== undefined) {
        const row = readRow(table, heading, stretch.block, cells);
        if (row !== undefined) found.push(row);
      }
    }
  });
  return found;
}

interface Table {
  readonly width: number;
  readonly name: number;
  readonly unit: number;
  readonly nature: number;
  readonly base: number;
  readonly goals: readonly { readonly at: number; readonly due: string | undefined }[];
  readonly growth: number;
  readonly baseDate: string | undefined;
}

function tableOf(
  columns: readonly Column[],
  title: string,
  { year: issued, years: planned }: Pick<PlanFacts, "year" | "years">,
): Table | undefined {
  const at = (pattern: RegExp) => columns.findIndex(({ name }) => pattern.test(name));
  const name = Math.max(at(/指标(?:名称)?$/), at(/^(?:指标名称|具体指标|指标)$/));
  if (name < 0) return undefined;
  const years = columns.flatMap(({ name: words }, index) => {
    const year = /(20\d\d)/.exec(words)?.[1];
    return year === undefined || /年均|累计|增/.test(words) ? [] : [{ index, year, isBase: /基|现状|实际|完成/.test(words) }];
  });
  const named = columns.flatMap(({ name: words }, index) =>
    /目标/.test(words) && index !== name
      ? [{ at: index, due: /(20\d\d)/.exec(words)?.[1] ?? /(20\d\d)年/.exec(title)?.[1] ?? planned?.to.toString() }]
      : [],
  );
  const base = columns.findIndex(({ name: words }) => /基期|基准|现状|实际/.test(words));
  const first = years.toSorted((a, b) => (a.year < b.year ? -1 : 1))[0];
  // Years that the plan is for are all to be reached; else the first is where it starts.
  const since = planned === undefined ? undefined : Math.max(planned.from, issued ?? planned.from);
  const isPlanned = (year: string) => (since === undefined ? years.length === 1 || year !== first?.year : Number(year) >= since);
  const goals =
    named.length > 0
      ? named
      : years.filter(({ isBase, year }) => !isBase && isPlanned(year)).map(({ index, year }) => ({ at: index, due: year }));
  const growth = at(/年均|累计|增速|增长/);
  if (goals.length === 0 && growth < 0) return undefined;
  const earlier = first !== undefined && goals.every(({ at }) => at !== first.index) ? first : undefined;
  const own = base >= 0 ? base : years.length > 1 || named.length > 0 ? (earlier?.index ?? -1) : -1;
  return {
    width: columns.length,
    name,
    unit: at(/^(?:计量)?单位$/),
    nature: at(/属性|性质/),
    base: own,
    goals,
    growth,
    baseDate: /(20\d\d)/.exec(columns[own]?.name ?? "")?.[1],
  };
}

function readRow(table: Table, heading: number, block: Block, cells: readonly Cell[]): FoundIndicator | undefined {
  // Where a row lacks the cell that it shares with the rows above, the right side stays in its place.
  const shift = cells.length - table.width;
  const cellAt = (at: number) => (at < 0 ? undefined : cells[at + shift]);
  const nameCell = cellAt(table.name);
  if (nameCell === undefined || nameCell.text.length < 2 || /^[\d.—\-–]+$/.test(nameCell.text)) return undefined;
  const printed = nameCell.text;
  const label = rowLabel.exec(printed)?.[0] ?? "";
  const words = printed.slice(label.length);
  const inName = /[（(]([^（）()]{1,12})[）)]$/.exec(words)?.[1];
  const unitCell = cellAt(table.unit)?.text.replaceAll(/\s/g, "");
  const unit = unitCell !== undefined && unitCell !== "" && !/^[—\-–]+$/.test(unitCell) ? unitCell : inName;
  const place = (cell: Cell): Stretch => ({ block, from: nameCell.from, to: cell.from + cell.text.length });
  const targets: IndicatorTarget[] = [];
  for (const { at, due } of table.goals) {
    const cell = cellAt(at);
    const value = cell === undefined ? undefined : readCell(cell.text, unit);
    if (cell !== undefined && value !== undefined)
      targets.push({ ...value, measuredAs: value.isTotal ? "total" : undefined, due, place: place(cell) });
  }
  const growth = cellAt(table.growth);
  if (targets.length === 0 && growth !== undefined) {
    const value = readCell(growth.text, unit);
    const due = table.goals.at(-1)?.due;
    if (value !== undefined) targets.push({ ...value, measuredAs: value.isTotal ? "total" : "growth", due, place: place(growth) });
  }
  if (targets.length === 0) return undefined;
  const base = cellAt(table.base);
  const baseline = base === undefined ? undefined : readCell(base.text, unit);
  const nature = cellAt(table.nature)?.text ?? "";
  return {
    heading,
    label: label === "" ? undefined : label.trim(),
    name: unit === inName && inName !== undefined ? words.slice(0, -inName.length - 2) : words,
    unit,
    nature: /约束/.test(nature) ? "binding" : /预期/.test(nature) ? "expected" : undefined,
    row: { block, from: 0, to: block.text.length },
    baseline: baseline && { quantity: baseline.quantity, date: table.baseDate },
    targets,
  };
}

/** The number of a row; 5G, 12345热线 and 15分钟 are words of a name. */
const rowLabel = /^(?:\d{1,2}(?:[.．、\s]+(?!\d)|(?=[\u4e00-\u9fff])(?!分钟|小时|公里|万|亿|岁|年|个|项))|[（(]\d{1,2}[）)][.．、\s]*)/;

interface CellValue {
  readonly quantity: Quantity;
  readonly comparator: Comparator | undefined;
  /** Whether it stands in brackets, as totals of several years do. */
  readonly isTotal: boolean;
}

const cellPattern =
  /^([〔［[（(【])?\s*(>=|<=|[><≥≤＞＜≧≦约]|大于|小于|不低于|不少于|超过|达到|左右)?\s*(-?\d[\d,，]*(?:[.．]\d+)?)\s*(?:[—–~～-]\s*(\d[\d,，]*(?:[.．]\d+)?))?\s*([^\d\s〕］\]）)】]{0,8}?)\s*(以上|左右|以内|以下)?\s*[〕］\])）】]?$/;

function readCell(text: string, unit: string | undefined): CellValue | undefined {
  const found = cellPattern.exec(text.replaceAll(/\s+/g, "").slice(0, 40));
  if (found === null) return undefined;
  const [, bracket, before, low = "", high, own = "", after] = found;
  const value = Number(low.replaceAll(/[,，]/g, "").replace("．", "."));
  const most = high === undefined ? undefined : Number(high.replaceAll(/[,，]/g, "").replace("．", "."));
  if (!Number.isFinite(value) || (most !== undefined && (!Number.isFinite(most) || most <= value))) return undefined;
  const name = own !== "" ? own.replace("％", "%") : unit?.replace("％", "%");
  const number = most === undefined ? { value } : { min: value, max: most };
  return {
    quantity: { ...number, ...(name !== undefined && { unit: name }) },
    comparator: comparators[after ?? before ?? ""],
    isTotal: bracket !== undefined,
  };
}

const comparators: Readonly<Record<string, Comparator>> = {
  ">": "gt",
  "＞": "gt",
  大于: "gt",
  超过: "gt",
  ">=": "gte",
  "≥": "gte",
  "≧": "gte",
  不低于: "gte",
  不少于: "gte",
  以上: "gte",
  "<": "lt",
  "＜": "lt",
  小于: "lt",
  "<=": "lte",
  "≤": "lte",
  "≦": "lte",
  以内: "lte",
  以下: "lte",
  约: "approx",
  左右: "approx",
};
