import {
  type Actual,
  compareEdtf,
  type EdtfSpan,
  type Indicator,
  indexPlan,
  isFinalReport,
  type LocalizedText,
  type Plan,
  type PlanIndex,
  type Target,
} from "@regional-plan/model";
import { datedSpan } from "../../text/dated-span.ts";

/** Targets for one item, and what was measured of them. */
export interface Result {
  readonly type: string;
  readonly title: LocalizedText;
  readonly indicators: readonly MeasuredIndicator[];
}

/** An indicator of the plan, or a target that has none. */
export interface MeasuredIndicator {
  readonly title: LocalizedText;
  readonly unit?: string;
  readonly indicator?: Indicator;
  readonly periods: readonly MeasuredPeriod[];
}

/** The days between which something was to be reached, or was measured. */
export interface MeasuredPeriod {
  readonly first: string;
  readonly last: string;
  readonly targets: Target[];
  readonly actuals: Actual[];
}

/** What became of the values of a plan: those with a place, and the paths of those without. */
export interface Results {
  readonly results: readonly Result[];
  /** Paths that are written although no row of the mapping says so of every plan. */
  readonly used: ReadonlySet<string>;
  /** Paths of values for which there is no period to stand in. */
  readonly unplaced: ReadonlySet<string>;
}

/** Gathers the targets, the indicators and the measured values of a plan by the item that they are for. */
export function resultsOf(plan: Plan): Results {
  const index = indexPlan(plan);
  const used = new Set<string>();
  const unplaced = new Set<string>();
  const byItem = new Map<string, Map<string, { measured: MeasuredIndicator & { periods: MeasuredPeriod[] }; key: string }>>();

  /** The indicator below an item; `key` is the id of the indicator, or of a target that has none. */
  const measuredOf = (item: string, key: string, make: () => Omit<MeasuredIndicator, "periods">) => {
    const indicators = byItem.get(item) ?? new Map();
    byItem.set(item, indicators);
    const known = indicators.get(key) ?? { measured: { ...make(), periods: [] }, key };
    indicators.set(key, known);
    return known.measured as MeasuredIndicator & { periods: MeasuredPeriod[] };
  };
  const places = new Map<string, (MeasuredIndicator & { periods: MeasuredPeriod[] })[]>();
  const note = (id: string, measured: MeasuredIndicator & { periods: MeasuredPeriod[] }) => {
    const list = places.get(id) ?? [];
    if (!list.includes(measured)) list.push(measured);
    places.set(id, list);
  };

  const indicatorsById = new Map((plan.indicators ?? []).map((indicator) => [indicator.id as string, indicator]));
  for (const [place, target] of (plan.targets ?? []).entries()) {
    const indicator = indicatorsById.get(target.indicator ?? "");
    const ownUnit = target.quantity?.unit;
    const unit = indicator === undefined ? ownUnit : indicator.unit;
    if (unit !== ownUnit && ownUnit !== undefined) unplaced.add(`/targets/${place}/quantity/unit`);
    const measured = measuredOf(target.for ?? plan.id, indicator?.id ?? target.id, () => ({
      title: indicator?.name ?? target.statement,
      ...(unit !== undefined && { unit }),
      ...(indicator && { indicator }),
    }));
    note(target.id, measured);
    if (indicator) note(indicator.id, measured);
    const span = targetSpan(target, plan);
    if (span === undefined) unplaced.add(`/targets/${place}/quantity`);
    else periodOf(measured, span).targets.push(target);
  }
  for (const indicator of plan.indicators ?? []) {
    if (places.has(indicator.id)) continue;
    const { unit } = indicator;
    note(
      indicator.id,
      measuredOf(plan.id, indicator.id, () => ({ title: indicator.name, ...(unit !== undefined && { unit }), indicator })),
    );
  }
  for (const [place, report] of (plan.reports ?? []).entries()) {
    for (const [at, entry] of (report.entries ?? []).entries()) {
      for (const [nth, actual] of (entry.actuals ?? []).entries()) {
        const path = `/reports/${place}/entries/${at}/actuals/${nth}`;
        const id = actual.target ?? actual.indicator ?? entry.for;
        const measured = places.get(id)?.[0];
        const span = datedSpan(actual.date ?? report.asOf);
        if (measured === undefined || span?.last === undefined || !isFinalReport(report)) {
          unplaced.add(path);
          continue;
        }
        if (actual.date === undefined) used.add(`/reports/${place}/asOf`);
        used.add(
          id === actual.target ? `${path}/target` : id === actual.indicator ? `${path}/indicator` : `/reports/${place}/entries/${at}/for`,
        );
        periodOf(measured, span).actuals.push(actual);
      }
    }
  }
  const results = [...byItem].map(([id, indicators]): Result => {
    const { type, title } = resultOf(id, plan, index, used);
    return { type, title, indicators: [...indicators.values()].map(({ measured }) => measured) };
  });
  return { results, used, unplaced };
}

function periodOf({ periods }: { periods: MeasuredPeriod[] }, { first, last = first }: EdtfSpan): MeasuredPeriod {
  const known = periods.find((period) => period.first === first && period.last === last);
  if (known !== undefined) return known;
  const made: MeasuredPeriod = { first, last, targets: [], actuals: [] };
  periods.push(made);
  periods.sort((a, b) => compareEdtf(a.last, b.last) || compareEdtf(a.first, b.first));
  return made;
}

/** The time in which a target is to be reached: its due date; of a total, all the time from the start of the plan. */
function targetSpan({ due, measuredAs }: Target, plan: Plan): EdtfSpan | undefined {
  const whole = datedSpan(plan.period);
  const span = due === undefined ? whole : datedSpan(due);
  if (span?.last === undefined) return undefined;
  return measuredAs === "total" && whole !== undefined && whole.first < span.first ? { ...span, first: whole.first } : span;
}

function resultOf(id: string, plan: Plan, index: PlanIndex, used: Set<string>): Omit<Result, "indicators"> {
  const known = index.byId.get(id);
  if (id === plan.id || known === undefined) return { type: "9", title: plan.title };
  const { kind, item, path } = known as { kind: string; item: object; path: string };
  const field = ["title", "name", "statement"].find((name) => name in item);
  if (field !== undefined) used.add(`${path}/${field}`);
  const title = field === undefined ? { und: id } : (item as Record<string, LocalizedText>)[field];
  return { type: kind === "goal" ? (goalTypes.get((item as { kind?: string }).kind ?? "") ?? "9") : "1", title: title ?? { und: id } };
}

/** Types of result: outcome, impact. */
const goalTypes: ReadonlyMap<string, string> = new Map([
  ["outcome", "2"],
  ["vision", "3"],
  ["mission", "3"],
]);
