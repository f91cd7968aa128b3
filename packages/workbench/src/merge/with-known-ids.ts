import { type PlanPart, renameItems } from "@regional-plan/compare";
import { type ItemKind, itemFinder, itemKinds, listOfKind, type Responsibility } from "@regional-plan/model";
import type { ReadPart } from "./read-part.ts";

/**
 * A part in which items whose ids were made when it was read have the ids of the items of a plan that are called the same, or else
 * say the same of the same: a table knows a unit or a task by its name alone, and what is done for it by its words. What a table
 * of tasks lists as a task may be an arrangement (保障措施) of the plan; it goes there.
 */
export function withKnownIds({ part, madeIds = new Set(), scope }: ReadPart, plan: PlanPart): KnownPart {
  if (madeIds.size === 0 && scope?.layout === undefined) return { part, idOf: (id) => id };
  const { byName, arrangements } = knownByName(part, madeIds, plan);
  const named = renameItems(inTheirList(part, arrangements), byName);
  const byWords = knownByWords(named, madeIds, plan);
  const known = renameItems(named, byWords);
  return {
    // Of a table that was written here it is known what it says anew.
    part: scope?.layout === undefined ? withoutNews(known, plan, new Set([...byName.values(), ...byWords.values()])) : known,
    idOf: (id) => byWords.get(byName.get(id) ?? id) ?? byName.get(id) ?? id,
  };
}

/** A part with the ids of a plan. */
interface KnownPart {
  readonly part: PlanPart;
  /** The id that an item has now, by the one that it was read with. */
  readonly idOf: (id: string) => string;
}

/** An item by what tells it where its id does not. */
interface ToldItem {
  readonly id: string;
  readonly label?: string;
  readonly name?: Texts;
  readonly title?: Texts;
  readonly statement?: Texts;
  readonly for?: string;
  readonly responsible?: readonly Responsibility[];
  readonly due?: string;
  readonly asOf?: string;
}

type Texts = Readonly<Record<string, string>>;

const itemsOf = (part: PlanPart, kind: ItemKind) => (part[listOfKind[kind]] ?? []) as unknown as readonly ToldItem[];

/** The ids by the names of items, and which tasks are arrangements there. */
function knownByName(part: PlanPart, madeIds: ReadonlySet<string>, plan: PlanPart) {
  const { named } = itemFinder(plan);
  const byName = new Map<string, string>();
  const arrangements = new Set<string>();
  const idOf = ({ name, title }: ToldItem, kind: ItemKind): string | undefined => {
    const texts = Object.values(name ?? title ?? {});
    const found = new Set(texts.flatMap((text) => (named(text, [kind]).isSure ? named(text, [kind]).ids : [])));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };
  for (const kind of itemKinds) {
    for (const item of itemsOf(part, kind)) {
      // A task that was sent out has its id; only its list is not told.
      if (kind === "measure" && itemsOf(plan, "arrangement").some(({ id }) => id === item.id)) arrangements.add(item.id);
      if (!madeIds.has(item.id)) continue;
      const own = kind === "report" ? reportOf(item, plan) : idOf(item, kind);
      const id = own ?? (kind === "measure" ? idOf(item, "arrangement") : undefined);
      if (id !== undefined) byName.set(item.id, id);
      if (id !== undefined && own === undefined) arrangements.add(item.id);
    }
  }
  return { byName, arrangements };
}

/** The report of the same day, where there is one that those have made who carry the plan out. */
function reportOf({ asOf }: ToldItem, plan: PlanPart): string | undefined {
  const [only, ...others] = (plan.reports ?? []).filter((report) => report.asOf === asOf && report.kind !== "independent");
  return others.length === 0 ? only?.id : undefined;
}

function inTheirList(part: PlanPart, ids: ReadonlySet<string>): PlanPart {
  if (ids.size === 0) return part;
  const { measures = [], ...rest } = part;
  const left = measures.filter(({ id }) => !ids.has(id));
  const moved = measures
    .filter(({ id }) => ids.has(id))
    .map(({ id, title, statement, responsible }) => ({ id, title, ...(statement && { statement }), ...(responsible && { responsible }) }));
  return {
    ...rest,
    ...(left.length > 0 && { measures: left }),
    arrangements: [...(part.arrangements ?? []), ...moved],
  } as PlanPart;
}

/** The ids by what items say, and of what: those that say the same are told by their order. */
function knownByWords(part: PlanPart, madeIds: ReadonlySet<string>, plan: PlanPart): Map<string, string> {
  const ids = new Map<string, string>();
  for (const kind of itemKinds) {
    const made = itemsOf(part, kind).filter(({ id }) => madeIds.has(id));
    if (made.length === 0) continue;
    const known = new Map<string, string[]>();
    for (const item of itemsOf(plan, kind))
      for (const key of keysOf(item)) {
        const same = known.get(key);
        if (same === undefined) known.set(key, [item.id]);
        else same.push(item.id);
      }
    for (const item of made) {
      const id = keysOf(item).flatMap((key) => known.get(key)?.shift() ?? [])[0];
      if (id !== undefined) ids.set(item.id, id);
    }
  }
  return ids;
}

const keysOf = ({ statement = {}, for: of = "" }: ToldItem): string[] =>
  Object.entries(statement).map(([language, text]) => JSON.stringify([of, language, text.trim()]));

/**
 * What is no news of an item that a plan has already: the number of a table's row, that a unit answers for it, which the plan
 * says more of, and what a row of a table repeats of the task that it belongs to.
 */
function withoutNews(part: PlanPart, plan: PlanPart, known: ReadonlySet<string>): PlanPart {
  const told = { ...part } as Record<string, unknown>;
  const tasks = new Map([...itemsOf(plan, "measure"), ...itemsOf(plan, "arrangement")].map((item) => [item.id, item]));
  for (const kind of itemKinds) {
    const items = itemsOf(part, kind);
    if (!items.some(({ id }) => known.has(id))) continue;
    const there = new Map(itemsOf(plan, kind).map((item) => [item.id, item]));
    told[listOfKind[kind]] = items.map((item) =>
      known.has(item.id) ? withoutNewsOf(item, there.get(item.id), tasks.get(item.for ?? "")) : item,
    );
  }
  return told as PlanPart;
}

function withoutNewsOf(
  { label, responsible, due, ...item }: ToldItem,
  { responsible: there = [] }: Partial<ToldItem> = {},
  task: Partial<ToldItem> = {},
): ToldItem {
  const isOfTask = (each: Responsibility) => !there.some(isSameAs(each)) && (task.responsible ?? []).some(isSameAs(each));
  const fuller = (each: Responsibility) => (Object.keys(each).length > 2 ? each : (there.find(isSameAs(each)) ?? each));
  const own = responsible?.filter((each) => !isOfTask(each)).map(fuller) ?? [];
  return { ...item, ...(due !== undefined && due !== task.due && { due }), ...(own.length > 0 && { responsible: own }) };
}

const isSameAs =
  ({ agency, role }: Responsibility) =>
  (other: Responsibility): boolean =>
    other.agency === agency && other.role === role;
