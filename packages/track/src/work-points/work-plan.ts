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
import type { WorkPoint } from "./work-points.ts";

/**
 * The points of a year as a plan of their own: its measures and actions carry out items of the plan, which `alignments` says. It is
 * checked, converted, sent out, filled in and merged like any other.
 */
export function workPlan(state: PlanState, year: number, points: readonly WorkPoint[], targets: readonly ItemState[]): Plan {
  const { plan, items } = state;
  const stateOfPoint = (point: WorkPoint) => items.get(point.id);
  const measurePoints = points.filter(({ kind }) => kind === "measure");
  const measures = measurePoints.flatMap((point) => measureFrom(point, stateOfPoint(point)));
  const made = new Set<string>(measures.map(({ id }) => id));
  const actions = points.filter(({ kind }) => kind !== "measure" && kind !== "target").map((point) => actionFrom(state, point, year, made));
  for (const { id } of actions) made.add(id);
  const all = [...targets, ...points.flatMap((point) => (point.kind === "target" ? (stateOfPoint(point) ?? []) : []))];
  const ownTargets = all.flatMap((item) => targetFrom(item, year, made));
  const domains = domainsOf(plan, measures);
  const agencies = agenciesOf(plan, [...measures, ...actions]);
  const alignments = alignmentsOf(plan, points, ownTargets);
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

function measureFrom(point: WorkPoint, item: ItemState | undefined): Measure[] {
  if (item?.placed.kind !== "measure") return [];
  const { id, label, domain, title, statement, recurs } = item.placed.item;
  const responsible = responsibleFrom(item);
  return [
    {
      id,
      ...(label !== undefined && { label }),
      ...(domain !== undefined && { domain }),
      ...(title !== undefined && { title }),
      ...(statement !== undefined && { statement }),
      ...(responsible.length > 0 && { responsible }),
      ...(point.due !== undefined && { due: point.due }),
      ...(recurs !== undefined && { recurs }),
      ...noteOf(point),
    },
  ];
}

/** What the year asks for of an action, a project or a milestone. It belongs to the measure of the year that it is a part of. */
function actionFrom({ items, index, plan }: PlanState, point: WorkPoint, year: number, made: ReadonlySet<string>): Action {
  const item = items.get(point.id);
  const owner = item === undefined ? undefined : nearest(item, made, (id) => index.byId.get(id)?.item);
  const responsible = item === undefined ? [] : responsibleFrom(item);
  return {
    id: point.workItem,
    for: owner ?? `${plan.id}-work-points-${year}`,
    statement: point.name,
    year: String(year),
    ...(point.due !== undefined && { due: point.due }),
    ...(point.recurs !== undefined && { recurs: point.recurs }),
    ...(responsible.length > 0 && { responsible }),
    ...noteOf(point),
  };
}

/** The nearest item above that is in the work points too. */
function nearest({ placed }: ItemState, made: ReadonlySet<string>, find: (id: string) => object | undefined): string | undefined {
  const seen = new Set<string>();
  const above = (item: object): string | undefined => {
    const { for: of, mentions } = item as { for?: string; mentions?: readonly { for?: string }[] };
    return of ?? mentions?.find((mention) => mention.for !== undefined)?.for;
  };
  for (let id = above(placed.item); id !== undefined && !seen.has(id); id = above(find(id) ?? {})) {
    if (made.has(id)) return id;
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
const responsibleFrom = ({ duties }: ItemState): Responsibility[] => duties.map(({ agency, role }) => ({ agency, role }));

/** A date that has gone by is no date of the year: it is told, and nothing is put in its place. */
function noteOf({ wasDue }: WorkPoint): { note?: LocalizedText } {
  if (wasDue === undefined) return {};
  const { en, zh } = showDate(wasDue);
  return { note: { zh: `结转事项，原定完成时限为${zh}。`, en: `Carried over; it was due by ${en}.` } };
}

function domainsOf(plan: Plan, measures: readonly Measure[]): Domain[] {
  const used = new Set(measures.flatMap(({ domain }) => domain ?? []));
  return itemsOf(plan, "domain").flatMap(({ id, label, title }) =>
    used.has(id) ? [{ id, ...(label !== undefined && { label }), title }] : [],
  );
}

function agenciesOf(plan: Plan, items: readonly (Measure | Action)[]): Agency[] {
  const used = new Set(items.flatMap(({ responsible = [] }) => responsible.map(({ agency }) => agency)));
  return itemsOf(plan, "agency").flatMap(({ id, name, kind, status }) =>
    used.has(id) ? [{ id, name, ...(kind !== undefined && { kind }), ...(status !== undefined && { status }) }] : [],
  );
}

function alignmentsOf({ id: plan, version }: Plan, points: readonly WorkPoint[], targets: readonly Target[]): Alignment[] {
  const carried = [...points.map(({ workItem, id }) => [workItem, id] as const), ...targets.map(({ id }) => [id, id] as const)];
  return [...new Map(carried)].map(([from, item]) => ({
    id: `alignment-${from}`,
    from,
    to: { plan, ...(version !== undefined && { version }), item },
    relation: "carries-out",
    status: "confirmed",
  }));
}
