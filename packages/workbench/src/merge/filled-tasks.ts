import type { PlanPart } from "@regional-plan/compare";
import { isSameValue, type Responsibility } from "@regional-plan/model";

/**
 * A plan with what was changed in its table of tasks since that was sent out. `told` is what came back, `sent` what the table says
 * where nobody has touched it: what both say alike is as the plan has it, since a cell shows less than the plan knows, and often what
 * an action has from its task. What all that have it from there say anew is said of the task. A row that is gone takes nothing out
 * of the plan: units return the rows that are theirs.
 */
export function filledTasks(told: PlanPart, sent: PlanPart, plan: PlanPart): PlanPart {
  const table: Table = { told: byId(told), sent: byId(sent), plan: byId(plan) };
  const changes = new Map<string, Change>();
  for (const item of table.told.values()) changes.set(item.id, table.plan.has(item.id) ? changeOf(item, table) : addedTo(item, table));
  for (const task of table.plan.values()) if (task.for === undefined) lift(task, changes, table);
  const filled: Record<string, unknown> = { ...plan };
  for (const list of taskLists) {
    const items = withAdded(itemsIn(plan, list), itemsIn(told, list)).map((item) => applied(item, changes.get(item.id)));
    if (items.length > 0) filled[list] = items;
  }
  for (const list of Object.keys(told).filter((key) => !taskLists.includes(key)))
    filled[list] = list === "reports" ? withReports(plan, told) : withAdded(itemsIn(plan, list), itemsIn(told, list));
  return filled as PlanPart;
}

/** The lists whose items have rows in a table of tasks. */
const taskLists: readonly string[] = ["measures", "arrangements", "actions"];

interface Row {
  readonly id: string;
  readonly for?: string;
  readonly responsible?: readonly Responsibility[];
  readonly due?: string;
}

type Rows = ReadonlyMap<string, Row>;

interface Table {
  readonly told: Rows;
  readonly sent: Rows;
  readonly plan: Rows;
}

/** What becomes of the fields of an item; `undefined` takes one out. */
type Change = Record<string, unknown>;

const itemsIn = (part: PlanPart, list: string) => ((part as Record<string, unknown>)[list] ?? []) as readonly Row[];

const byId = (part: PlanPart): Rows => new Map(taskLists.flatMap((list) => itemsIn(part, list).map((item) => [item.id, item])));

/** What a row says otherwise than the one that was sent. Its number, and the task that its place gives it, are no news. */
function changeOf(row: Row, { told, sent, plan }: Table): Change {
  const [before, own] = [sent.get(row.id), plan.get(row.id) as Row];
  const change: Change = {};
  for (const [key, value] of Object.entries(row)) {
    if (isOfTable(key) || isSameValue(value, (before as unknown as Change | undefined)?.[key])) continue;
    change[key] =
      key === "responsible" ? fuller(value as readonly Responsibility[], own, plan) : joined((own as unknown as Change)[key], value);
  }
  // Where something to do was put beside a task, units and dates are said of that.
  const isAlone = row.for !== undefined || ![...told.values()].some((other) => other.for === row.id);
  for (const key of shared) if (isAlone && before?.[key] !== undefined && row[key] === undefined) change[key] = undefined;
  return change;
}

const isOfTable = (key: string): boolean => key === "id" || key === "label" || key === "for";

/** What an action has from its task, where it does not say it itself. */
const shared = ["responsible", "due"] as const;

/** A row that is new says what its task says already where it is merged with the rows above. */
function addedTo(row: Row, { sent, plan }: Table): Change {
  const change: Change = {};
  for (const key of shared) {
    const showsTask = ({ id, for: task }: Row) => id === row.for || (task === row.for && plan.get(id)?.[key] === undefined);
    const shown = row.for === undefined ? undefined : [...sent.values()].find((other) => showsTask(other) && other[key] !== undefined);
    if (shown !== undefined && isSameValue(row[key], shown[key])) change[key] = undefined;
  }
  return change;
}

/** What all actions that have it from their task say anew, in cells that are merged, is what the task says. */
function lift(task: Row, changes: Map<string, Change>, { told, sent, plan }: Table): void {
  for (const key of shared) {
    const rows = [...sent.values()].filter((row) => row.for === task.id && row[key] !== undefined && plan.get(row.id)?.[key] === undefined);
    const said = rows.map(({ id }) => changes.get(id));
    const [first] = said;
    if (first === undefined) continue;
    if (!rows.every(({ id }, at) => told.has(id) && Object.hasOwn(said[at] ?? {}, key) && isSameValue(said[at]?.[key], first[key])))
      continue;
    changes.set(task.id, { ...changes.get(task.id), [key]: first[key] });
    for (const each of said) delete each?.[key];
  }
}

/** Units by their roles, with what the plan says more of those that it has already. */
function fuller(told: readonly Responsibility[], own: Row, plan: Rows): readonly Responsibility[] {
  const left = [...(own.responsible ?? plan.get(own.for ?? "")?.responsible ?? [])];
  return told.map((duty) => {
    const at = left.findIndex(({ agency, role }) => agency === duty.agency && role === duty.role);
    return at < 0 ? duty : ({ ...left.splice(at, 1)[0], ...duty } as Responsibility);
  });
}

/** A text in the languages that it has beside those of the table. */
const joined = (own: unknown, value: unknown): unknown => (isTree(own) && isTree(value) ? { ...own, ...value } : value);

const isTree = (value: unknown): value is Change => typeof value === "object" && value !== null && !Array.isArray(value);

function applied(item: Row, change: Change = {}): Row {
  const whole: Change = { ...item };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete whole[key];
    else whole[key] = value;
  }
  return whole as unknown as Row;
}

/** The items of a list, with those that are new each behind the one that it stands behind in the table. */
function withAdded(own: readonly Row[], told: readonly Row[]): Row[] {
  const known = new Set(own.map(({ id }) => id));
  const behind = new Map<string | undefined, Row[]>();
  let last: string | undefined;
  for (const item of told) {
    if (known.has(item.id)) last = item.id;
    else if (behind.has(last)) behind.get(last)?.push(item);
    else behind.set(last, [item]);
  }
  // Without one before it, it is the last: a table may hold a part of the list.
  return [...own.flatMap((item) => [item, ...(behind.get(item.id) ?? [])]), ...(behind.get(undefined) ?? [])];
}

interface Reported extends Row {
  readonly entries?: readonly { readonly for: string }[];
}

/** The reports of a plan, with what units say of their rows. */
function withReports(plan: PlanPart, told: PlanPart): Reported[] {
  const news = new Map((itemsIn(told, "reports") as readonly Reported[]).map((report) => [report.id, report]));
  const own = (itemsIn(plan, "reports") as readonly Reported[]).map((report) => {
    const entries = news.get(report.id)?.entries ?? [];
    const mine = new Map(entries.map((entry) => [entry.for, entry]));
    const before = (report.entries ?? []).map((entry) => ({ ...entry, ...mine.get(entry.for) }));
    const there = new Set(before.map((entry) => entry.for));
    return news.has(report.id) ? { ...report, entries: [...before, ...entries.filter((entry) => !there.has(entry.for))] } : report;
  });
  return withAdded(own, [...news.values()]);
}
