import { type ItemState, itemTitle, type PlacedItem, type Plan, type PlanState, readEdtf, stateOf } from "@regional-plan/model";
import { about } from "../parts/about.ts";
import { itemLine } from "../parts/item-line.ts";
import { tasksOf } from "../parts/tasks-of.ts";
import type { Figure } from "../parts/view-parts.ts";
import { workPlan } from "./work-plan.ts";
import { type WorkPoint, type WorkPointOrigin, type WorkPoints, workPointOrigins } from "./work-points.ts";

/** Of which year work points are, and as of when. */
export interface WorkPointsOptions {
  readonly year: number;
  /** The day whose state says what is done already, `YYYY-MM-DD`. Absent: the last one before the year. */
  readonly asOf?: string;
}

/**
 * What a plan asks for in a year: what falls due, what was due and is not done, what runs on, and which milestones are to be reached;
 * each with who has it, and what shows that it is done. What the plan leaves open is left open and counted.
 *
 * @example
 * ```ts
 * import { workPointsOf } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "linhai",
 *   title: { zh: "临海市行动计划" },
 *   languages: ["zh"],
 *   period: "2021/2025",
 *   measures: [{ id: "measure-1", title: { zh: "建设铁路" }, due: "2023-06" }, { id: "measure-2", title: { zh: "打通断头路" } }],
 * };
 * const { points, unassigned, workPlan } = workPointsOf(plan, { year: 2023 });
 * points.map(({ id, origin, quarter }) => [id, origin, quarter]); //=> [["measure-1", "due", 2], ["measure-2", "running", undefined]]
 * unassigned.count; //=> 2
 * workPlan.alignments?.[0]?.to; //=> { plan: "linhai", item: "measure-1" }
 * ```
 */
export function workPointsOf(plan: Plan, { year, asOf = `${year - 1}-12-31` }: WorkPointsOptions): WorkPoints {
  const state = stateOf(plan, { asOf });
  const isTask = new Set(tasksOf(state));
  const lasting = withLastingParts(state);
  const chosen = [...state.items.values()].flatMap((item) => {
    const isCandidate = (isTask.has(item) || isDated(item.placed)) && !isOver(item, year, lasting);
    const origin = isCandidate ? originOf(item, year, state, isTask.has(item)) : undefined;
    return origin === undefined ? [] : [{ item, origin }];
  });
  // A target shows that something is done; one of which nothing is to be done this year is a point of its own.
  const own = new Set(chosen.flatMap(({ item }) => (item.placed.kind === "target" ? [] : [item.placed.item.id])));
  const targets = chosen.filter(({ item }) => ownersOf(state, item.placed).some((id) => own.has(id))).map(({ item }) => item);
  const [shown, shownBy] = [new Set(targets), targetsByOwner(state, targets)];
  const points = chosen
    .filter(({ item }) => !shown.has(item))
    .sort((a, b) => kindRank(a.item) - kindRank(b.item))
    .map(({ item, origin }) => pointOf(state, item, origin, shownBy));
  const figure = (some: readonly WorkPoint[]): Figure => ({ count: some.length, because: some.map(({ path }) => path) });
  return {
    document: "work-points",
    ...about(state),
    ...{ year, asOf, points },
    origins: Object.fromEntries(
      workPointOrigins.map((origin) => [origin, figure(points.filter((point) => point.origin === origin))]),
    ) as Record<WorkPointOrigin, Figure>,
    unassigned: figure(points.filter(({ leads }) => leads.length === 0)),
    undated: figure(points.filter(({ id }) => isUndated(state.items.get(id)))),
    workPlan: workPlan(state, year, points, targets),
  };
}

const kindRank = ({ placed }: ItemState) => ["measure", "action", "project", "milestone", "target"].indexOf(placed.kind);

/** Whether an item says itself when it is to be done; what does not comes with its task. */
function isDated({ kind, item }: PlacedItem): boolean {
  if (kind === "action" || kind === "milestone") return item.due !== undefined || item.dueAfter !== undefined || item.recurs !== undefined;
  if (kind === "project") return item.period !== undefined;
  return kind === "target" && (item.due !== undefined || item.measuredAs === "yearly");
}

/** Whether nothing is left to do of an item. What is done for a year only goes on until its last day, or that of the plan. */
function isOver({ placed, status, derived, due }: ItemState, year: number, lasting: ReadonlySet<string>): boolean {
  if (status !== "completed") return status === "cancelled";
  if (due !== undefined && due.day < `${year}-01-01`) return true;
  if (isLasting(placed)) return false;
  return !(typeof derived === "object" && (lasting.has(placed.item.id) || isWithoutEnd(placed)));
}

/** Whether something is to be done again and again, or reached every year. */
const isLasting = ({ kind, item }: PlacedItem): boolean =>
  ("recurs" in item && item.recurs !== undefined) || (kind === "target" && item.measuredAs === "yearly");

/** Whether the plan says that something goes on without an end: 2021/.. */
const isWithoutEnd = ({ item }: PlacedItem): boolean => "due" in item && item.due !== undefined && readEdtf(item.due)?.last === undefined;

/** The items of which some part is to be done again. */
function withLastingParts(state: PlanState): ReadonlySet<string> {
  return new Set(
    [...state.items.values()].flatMap(({ placed }) =>
      isLasting(placed) ? (placed.kind === "action" ? (placed.item.for ?? []) : ownersOf(state, placed)) : [],
    ),
  );
}

/** Whether the plan says nothing of when something is to be done, nor that it goes on. */
const isUndated = (item: ItemState | undefined): boolean =>
  item !== undefined && item.due === undefined && !isLasting(item.placed) && !isWithoutEnd(item.placed);

/** Why an item is to be worked on in a year; `undefined` where it is not. */
function originOf({ placed, due }: ItemState, year: number, { plan }: PlanState, isTask: boolean): WorkPointOrigin | undefined {
  const dueYear = due === undefined ? undefined : Number(due.day.slice(0, 4));
  if (dueYear !== undefined && dueYear < year) return "carried-over";
  if (dueYear === year) return placed.kind === "milestone" ? "milestone" : "due";
  if (placed.kind === "milestone" && !("recurs" in placed.item)) return undefined;
  if (placed.kind === "target" && placed.item.measuredAs !== "yearly") return undefined;
  if (placed.kind === "action" && !isTask && placed.item.recurs === undefined) return undefined;
  // What runs on does so within its own time, or that of the plan.
  const span = readEdtf((placed.kind === "project" ? placed.item.period : undefined) ?? plan.period ?? "");
  const isWithin = span === undefined || (span.first <= `${year}-12-31` && (span.last === undefined || span.last >= `${year}-01-01`));
  return isWithin ? "running" : undefined;
}

function pointOf(
  { index }: PlanState,
  item: ItemState,
  origin: WorkPointOrigin,
  shownBy: ReadonlyMap<string, WorkPoint["shownBy"]>,
): WorkPoint {
  const { placed, due, because } = item;
  const line = itemLine(index, item);
  const recurs = "recurs" in placed.item ? placed.item.recurs : undefined;
  const isNow = origin === "due" || origin === "milestone";
  const quarter = isNow && due !== undefined ? quarterOf(due.date) : undefined;
  return {
    ...line,
    origin,
    ...(isNow && due !== undefined && { due: endOf(due.date) }),
    ...(quarter !== undefined && { quarter }),
    ...(origin === "carried-over" && due !== undefined && { wasDue: endOf(due.date) }),
    ...(recurs !== undefined && { recurs }),
    shownBy:
      placed.kind === "milestone"
        ? [{ id: placed.item.id, text: itemTitle(placed) ?? {}, path: placed.path }]
        : (shownBy.get(placed.item.id) ?? []),
    workItem: workItemId(placed),
    because: [...new Set([placed.path, ...because, ...(due === undefined ? [] : [due.path])])],
  };
}

/** What shows that each item is done: the targets of it, and those of its actions. */
function targetsByOwner(state: PlanState, targets: readonly ItemState[]): ReadonlyMap<string, WorkPoint["shownBy"]> {
  const byOwner = new Map<string, WorkPoint["shownBy"][number][]>();
  for (const { placed } of targets) {
    const shows = { id: placed.item.id, text: itemTitle(placed) ?? {}, path: placed.path };
    for (const owner of ownersOf(state, placed)) byOwner.set(owner, [...(byOwner.get(owner) ?? []), shows]);
  }
  return byOwner;
}

/** What a target belongs to: an item, and where that is an action its measure too. */
function ownersOf({ index }: PlanState, { kind, item }: PlacedItem): string[] {
  if (kind !== "target" || item.for === undefined) return [];
  const owner = index.byId.get(item.for);
  return owner?.kind === "action" && owner.item.for !== undefined ? [item.for, owner.item.for] : [item.for];
}

/** The end of a time: a project that is built from 2021 to 2024 is due in 2024. */
const endOf = (date: string): string => date.slice(date.lastIndexOf("/") + 1);

/** The quarter of a date that says no less. */
function quarterOf(date: string): 1 | 2 | 3 | 4 | undefined {
  const last = endOf(date);
  const span = /-(?!4[01])/u.test(last) ? readEdtf(last) : undefined;
  return span?.last === undefined ? undefined : (Math.ceil(Number(span.last.slice(5, 7)) / 3) as 1 | 2 | 3 | 4);
}

/** Measures, actions and targets keep their ids; what becomes an action of the year has that of what it comes from behind it. */
function workItemId({ kind, item }: PlacedItem): string {
  return kind === "project" || kind === "milestone" ? `action-${item.id}` : item.id;
}
