import {
  type Action,
  type Agency,
  type Alignment,
  type Domain,
  type ItemState,
  itemsOf,
  type LocalizedText,
  type Measure,
  type Plan,
  type PlanState,
  type Responsibility,
  showDate,
  specVersion,
  type Target,
} from "@regional-plan/model";
import { domainOf } from "../parts/item-line.ts";
import type { WorkPoint } from "./work-points.ts";

/**
 * The points of a year as a plan of their own: its measures and actions carry out items of the plan, which `alignments` says. It is
 * checked, converted, sent out, filled in and merged like any other. A task or an arrangement that is no point itself is there where
 * something of it is: a table of tasks shows each under what it belongs to. What belongs to neither is a task of its own.
 */
export function workPlan(state: PlanState, year: number, points: readonly WorkPoint[], targets: readonly ItemState[]): Plan {
  const { plan, items } = state;
  const pointOf = new Map(points.map((point) => [point.id, point]));
  const parts = points
    .filter(({ kind }) => kind !== "measure" && kind !== "target")
    .map((point) => ({ point, home: homeOf(state, point) }));
  const homes = new Set(parts.map(({ home }) => home));
  const isThere = ({ id }: { readonly id: string }) => pointOf.has(id) || homes.has(id);
  const measures = [
    ...itemsOf(plan, "measure")
      .filter(isThere)
      .map((measure) => measureFrom(measure, items.get(measure.id), pointOf.get(measure.id))),
    ...parts.flatMap(({ point, home }) => (home === undefined ? [taskFrom(state, point)] : [])),
  ];
  const arrangements = itemsOf(plan, "arrangement")
    .filter(isThere)
    .map(({ id, label, title, kinds, responsible }) => ({
      ...{ id, ...(label !== undefined && { label }), title, ...(kinds && { kinds }), ...(responsible && { responsible }) },
    }));
  const actions = parts.flatMap(({ point, home }) => (home === undefined ? [] : [actionFrom(items.get(point.id), point, year, home)]));
  const made = new Set([...measures, ...arrangements, ...actions].map(({ id }) => id));
  const all = [...targets, ...points.flatMap(({ id, kind }) => (kind === "target" ? (items.get(id) ?? []) : []))];
  const ownTargets = all.flatMap((item) => targetFrom(item, year, made));
  const domains = domainsOf(plan, measures);
  const agencies = agenciesOf(plan, [...measures, ...actions, ...arrangements]);
  const alignments = alignmentsOf(plan, points, [...measures, ...arrangements, ...ownTargets]);
  return {
    specVersion,
    id: `${plan.id}-work-points-${year}`,
    title: titleOf(plan.title, year),
    kind: "work-points",
    status: "draft",
    languages: plan.languages,
    period: String(year),
    ...(ownTargets.length > 0 && { targets: ownTargets }),
    ...(domains.length > 0 && { domains }),
    ...(measures.length > 0 && { measures }),
    ...(actions.length > 0 && { actions }),
    ...(agencies.length > 0 && { agencies }),
    ...(arrangements.length > 0 && { arrangements }),
    ...(alignments.length > 0 && { alignments }),
  };
}

/** The title in each language of the plan: 《…》2024年度工作要点. */
function titleOf(title: LocalizedText, year: number): LocalizedText {
  return Object.fromEntries(
    Object.entries(title).map(([tag, text]) => [
      tag,
      /^zh/iu.test(tag) ? `《${text}》${year}年度工作要点` : `Work points of ${year} for “${text}”`,
    ]),
  );
}

function measureFrom(measure: Measure, item: ItemState | undefined, point: WorkPoint | undefined): Measure {
  const { id, label, domain, title, statement, recurs } = measure;
  const responsible = responsibleFrom(item);
  return {
    id,
    ...(label !== undefined && { label }),
    ...(domain !== undefined && { domain }),
    ...(title !== undefined && { title }),
    ...(statement !== undefined && { statement }),
    ...(responsible.length > 0 && { responsible }),
    ...(point?.due !== undefined && { due: point.due }),
    ...(recurs !== undefined && { recurs }),
    ...noteOf(point),
  };
}

/** What the year asks for of an action, a project or a milestone. It belongs to the task or arrangement that it is a part of. */
function actionFrom(item: ItemState | undefined, point: WorkPoint, year: number, home: string): Action {
  const responsible = responsibleFrom(item);
  return {
    id: point.workItem,
    for: home,
    statement: point.name,
    year: String(year),
    ...(point.due !== undefined && { due: point.due }),
    ...(point.recurs !== undefined && { recurs: point.recurs }),
    ...(responsible.length > 0 && { responsible }),
    ...noteOf(point),
  };
}

/** What belongs to no task and no arrangement, as a task. */
function taskFrom({ index, items }: PlanState, point: WorkPoint): Measure {
  const item = items.get(point.id);
  const domain = item && domainOf(index, item.placed);
  const responsible = responsibleFrom(item);
  return {
    id: point.workItem,
    ...(domain !== undefined && { domain }),
    title: point.name,
    ...(responsible.length > 0 && { responsible }),
    ...(point.due !== undefined && { due: point.due }),
    ...(point.recurs !== undefined && { recurs: point.recurs }),
    ...noteOf(point),
  };
}

/** The nearest task or arrangement above. */
function homeOf({ index, items }: PlanState, { id: of }: WorkPoint): string | undefined {
  const seen = new Set<string>();
  const above = (item: object | undefined): string | undefined => {
    const { for: owner, mentions } = (item ?? {}) as { for?: string; mentions?: readonly { for?: string }[] };
    return owner ?? mentions?.find((mention) => mention.for !== undefined)?.for;
  };
  for (let id = above(items.get(of)?.placed.item); id !== undefined && !seen.has(id); id = above(index.byId.get(id)?.item)) {
    const kind = index.byId.get(id)?.kind;
    if (kind === "measure" || kind === "arrangement") return id;
    seen.add(id);
  }
  return undefined;
}

function targetFrom(item: ItemState, year: number, made: ReadonlySet<string>): Target[] {
  if (item.placed.kind !== "target") return [];
  const { id, statement, for: of, quantity, comparator, measuredAs, group, modality } = item.placed.item;
  const due = item.due?.day.startsWith(String(year)) === true ? item.due.date : undefined;
  return [
    {
      id,
      statement,
      ...(of !== undefined && made.has(of) && { for: of }),
      ...(quantity && { quantity }),
      ...(comparator && { comparator }),
      ...(measuredAs && { measuredAs }),
      ...(group !== undefined && { group }),
      ...(due !== undefined && { due }),
      ...(modality && { modality }),
    },
  ];
}

/** Who answers for it in the plan: its own, or handed down. */
const responsibleFrom = (item: ItemState | undefined): Responsibility[] => item?.duties.map(({ agency, role }) => ({ agency, role })) ?? [];

/** A date that has gone by is no date of the year: it is told, and nothing is put in its place. */
function noteOf(point: WorkPoint | undefined): { note?: LocalizedText } {
  if (point?.wasDue === undefined) return {};
  const { wasDue } = point;
  const { en, zh } = showDate(wasDue);
  return { note: { zh: `结转事项，原定完成时限为${zh}。`, en: `Carried over; it was due by ${en}.` } };
}

function domainsOf(plan: Plan, measures: readonly Measure[]): Domain[] {
  const used = new Set(measures.flatMap(({ domain }) => domain ?? []));
  return itemsOf(plan, "domain").flatMap(({ id, label, title }) =>
    used.has(id) ? [{ id, ...(label !== undefined && { label }), title }] : [],
  );
}

function agenciesOf(plan: Plan, items: readonly Pick<Action, "responsible">[]): Agency[] {
  const used = new Set(items.flatMap(({ responsible = [] }) => responsible.map(({ agency }) => agency)));
  return itemsOf(plan, "agency").flatMap(({ id, name, kind, status }) =>
    used.has(id) ? [{ id, name, ...(kind !== undefined && { kind }), ...(status !== undefined && { status }) }] : [],
  );
}

function alignmentsOf({ id: plan, version }: Plan, points: readonly WorkPoint[], others: readonly { readonly id: string }[]): Alignment[] {
  const carried = new Map(points.map(({ workItem, id }) => [workItem, id]));
  for (const { id } of others) if (!carried.has(id)) carried.set(id, id);
  return [...carried].map(([from, item]) => ({
    id: `alignment-${from}`,
    from,
    to: { plan, ...(version !== undefined && { version }), item },
    relation: "carries-out",
    status: "confirmed",
  }));
}
