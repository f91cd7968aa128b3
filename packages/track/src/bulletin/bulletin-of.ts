import {
  type CountedEntry,
  entryStatus,
  fieldLabel,
  type ItemState,
  itemsOf,
  listOfKind,
  type Plan,
  type PlanState,
  type StateOptions,
  type StateStatus,
  stateOf,
  type TrackedKind,
} from "@regional-plan/model";
import { about } from "../parts/about.ts";
import { courseOf } from "../parts/course-of.ts";
import { domainOf, itemLine, nameIn } from "../parts/item-line.ts";
import { grouped, statusCount } from "../parts/status-count.ts";
import { leadsOf, tasksOf } from "../parts/tasks-of.ts";
import type { StatusCount } from "../parts/view-parts.ts";
import type {
  BehindLine,
  Bulletin,
  CaseLine,
  CompletedLine,
  CoordinationLine,
  DifferingLine,
  DifferingSide,
  TargetLine,
} from "./bulletin.ts";

/** What a bulletin tells, and of when. */
export interface BulletinOptions extends StateOptions {
  /** The day of the bulletin before: what was completed later is told as new. Absent: all that is completed is told. */
  readonly since?: string;
}

/**
 * How far a plan has come on a day: counted by status, domain and unit; what was completed, is behind, or was not reported; how far
 * targets are reached; what must be coordinated, and what is worth spreading. Every number knows the paths that it was counted from.
 *
 * @example
 * ```ts
 * import { bulletinOf } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "行动计划" },
 *   languages: ["zh"],
 *   measures: [{ id: "measure-1", title: { zh: "建设铁路" }, due: "2023" }, { id: "measure-2", title: { zh: "打通断头路" } }],
 *   reports: [{ id: "report-1", asOf: "2024-03-31", entries: [{ for: "measure-1", status: "in-progress" }] }],
 * };
 * const { kinds, behind, unreported } = bulletinOf(plan, { asOf: "2024-03-31" });
 * kinds[0]?.counts["in-progress"]; //=> { count: 1, because: ["/reports/0/entries/0"] }
 * behind.map(({ id, daysLate }) => [id, daysLate]); //=> [["measure-1", 91]]
 * unreported.map(({ id }) => id); //=> ["measure-2"]
 * ```
 */
export function bulletinOf(plan: Plan, { since, ...options }: BulletinOptions): Bulletin {
  const state = stateOf(plan, options);
  const { index, asOf } = state;
  const items = inOrder(state);
  const tasks = tasksOf(state);
  const before = since === undefined ? undefined : stateOf(plan, { ...options, asOf: since });
  const isTask = new Set(tasks);
  return {
    document: "bulletin",
    ...about(state),
    asOf,
    ...(since !== undefined && { since }),
    kinds: byKind(items),
    domains: byDomain(state, tasks),
    units: byUnit(state, tasks),
    course: courseOf(state, tasks),
    completed: items.flatMap((item) => completedLine(state, item, before)),
    behind: items.flatMap((item) => behindLine(state, item)),
    unreported: items
      .filter((item) => item.status === "unreported" && (item.placed.kind === "target" || isTask.has(item) || isPastItsDay(item, asOf)))
      .map((item) => itemLine(index, item)),
    differing: items.flatMap((item) => differingLine(state, item)),
    targets: items.flatMap((item) => targetLine(state, item)),
    coordination: items.flatMap((item) => coordinationLines(state, item)),
    cases: items.flatMap((item) => caseLine(state, item)),
  };
}

/** In the order in which people ask: what is to be done first, what it is measured by last. */
const kinds: readonly TrackedKind[] = ["measure", "action", "project", "arrangement", "milestone", "target"];

const inOrder = ({ items }: PlanState) => kinds.flatMap((kind) => [...items.values()].filter(({ placed }) => placed.kind === kind));

const byKind = (items: readonly ItemState[]): StatusCount[] =>
  kinds.flatMap((kind) => {
    const own = items.filter(({ placed }) => placed.kind === kind);
    const { en, zh } = fieldLabel(listOfKind[kind], "plan") ?? { en: kind, zh: kind };
    return own.length === 0 ? [] : [statusCount(own, { en, zh }, kind)];
  });

function byDomain({ index, plan }: PlanState, tasks: readonly ItemState[]): StatusCount[] {
  const groups = grouped(tasks, ({ placed }) => [domainOf(index, placed)].filter((id) => id !== undefined));
  const known = itemsOf(plan, "domain").flatMap((item) => {
    const own = groups.get(item.id);
    return own === undefined ? [] : [statusCount(own, nameIn(index, item.id), item.id)];
  });
  const none = groups.get("");
  if (known.length === 0) return [];
  return none === undefined ? known : [...known, statusCount(none, { en: "Without a domain", zh: "未归入领域" })];
}

function byUnit({ index }: PlanState, tasks: readonly ItemState[]): StatusCount[] {
  const groups = grouped(tasks, leadsOf);
  const none = groups.get("");
  if (none?.length === tasks.length) return [];
  const known = [...groups].flatMap(([id, own]) => (id === "" ? [] : [statusCount(own, nameIn(index, id), id)]));
  return none === undefined ? known : [...known, statusCount(none, { en: "Nobody is named", zh: "未明确单位" })];
}

/** Whatever was completed since; a target whose measure says so too is told by itself. */
function completedLine({ index }: PlanState, item: ItemState, before: PlanState | undefined): CompletedLine[] {
  if (item.status !== "completed" || before?.items.get(item.placed.item.id)?.status === "completed") return [];
  const on = item.entry?.entry.dateMet ?? item.attainment?.day;
  return [{ ...itemLine(index, item), ...(on !== undefined && { on }), because: item.because }];
}

/** What is late or slow, as far as it is reported: what nobody reports may be done. */
function behindLine({ index, asOf }: PlanState, item: ItemState): BehindLine[] {
  const { status, due, daysLate, progress, expected, timeliness, because } = item;
  const isOver = status === "completed" || status === "cancelled" || status === "unreported";
  if (isOver || !(timeliness === "delayed" || (daysLate !== undefined && due !== undefined && due.day < asOf))) return [];
  return [
    {
      ...itemLine(index, item),
      status,
      ...(due && { due: due.date }),
      ...(daysLate !== undefined && { daysLate }),
      ...(progress !== undefined && { progress }),
      ...(expected && { expected: expected.share }),
      ...(timeliness && { timeliness }),
      because: [...new Set([...because, ...(due ? [due.path] : []), ...(expected?.because ?? [])])],
    },
  ];
}

/** Whether the last day that an item names itself has passed: that of its task is the task's. */
const isPastItsDay = ({ due, placed }: ItemState, asOf: string): boolean =>
  due !== undefined && !due.isApproximate && due.day < asOf && due.path.startsWith(`${placed.path}/`);

function differingLine({ index }: PlanState, item: ItemState): DifferingLine[] {
  const { differs, history, status } = item;
  const counts = history.findLast(({ day }) => day === differs?.day);
  if (counts === undefined || differs === undefined) return [];
  return [{ ...itemLine(index, item), counts: differingSide(counts, status), other: differingSide(differs, entryStatus(differs.entry)) }];
}

function differingSide({ report, entry: { progress, actuals = [] }, path }: CountedEntry, status: StateStatus): DifferingSide {
  const value = actuals.find((actual) => actual.value !== undefined)?.value;
  return { status, ...(progress !== undefined && { progress }), ...(value && { value }), report: report.id, path };
}

function targetLine({ index }: PlanState, item: ItemState): TargetLine[] {
  const { attainment, due, placed } = item;
  if (attainment === undefined) return [];
  const { because, ...values } = attainment;
  return [{ ...itemLine(index, item), ...values, ...(due && { due: due.date }), because: [placed.path, ...because] }];
}

function coordinationLines({ index }: PlanState, item: ItemState): CoordinationLine[] {
  const { entry } = item;
  if (entry === undefined) return [];
  return (entry.entry.needs ?? []).map((need, at): CoordinationLine => {
    const path = `${entry.path}/needs/${at}`;
    const others = (need.with ?? []).map((id, place) => ({ id, name: nameIn(index, id), path: `${path}/with/${place}` }));
    return { ...itemLine(index, item), statement: need.statement, with: others, because: [path] };
  });
}

function caseLine({ index }: PlanState, item: ItemState): CaseLine[] {
  const statement = item.entry?.entry.case;
  return statement === undefined ? [] : [{ ...itemLine(index, item), statement, because: [`${item.entry?.path}/case`] }];
}
