import { type ItemState, itemsOf, type Plan, type PlanState, type StateOptions, stateOf } from "@regional-plan/model";
import { about } from "../parts/about.ts";
import { courseOf } from "../parts/course-of.ts";
import { figureOf } from "../parts/figure-of.ts";
import { domainOf, itemLine, nameIn } from "../parts/item-line.ts";
import { tasksOf } from "../parts/tasks-of.ts";
import { twoPlaces } from "../parts/tidy.ts";
import type { AssessedScore, Assessment, UnitScore, Unscored } from "./assessment.ts";
import { defaultScheme } from "./default-scheme.ts";
import { type RankedUnit, rankUnits, weightShifts } from "./rank-units.ts";
import type { Scheme, SchemeCriterion } from "./scheme.ts";
import { scoreItem } from "./score-item.ts";
import { type AskedCriterion, criterionScores, type Mean, meansOf, nameOfItem, pointsOf, scoredWeight } from "./score-subject.ts";
import { bonusesFor, vetoesFor } from "./unit-events.ts";

/** As of when a plan is assessed, and by what. */
export interface AssessOptions extends StateOptions {
  /** The scheme; absent: `defaultScheme`. */
  readonly scheme?: Scheme;
}

/**
 * Scores a plan, its domains and its units by a scheme. What could not be scored is left out and told, never counted as nothing; a
 * unit's score is the mean over what it leads and, by the scheme's share, what it cooperates on.
 *
 * @example
 * ```ts
 * import { assessPlan, type Scheme } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const lead = (agency: string) => [{ agency, role: "lead" as const }];
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "行动计划" },
 *   languages: ["zh"],
 *   measures: [{ id: "measure-1", responsible: lead("agency-1") }, { id: "measure-2", responsible: lead("agency-2") }],
 *   agencies: [{ id: "agency-1", name: { zh: "市交通局" } }, { id: "agency-2", name: { zh: "市卫健委" } }],
 *   reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "measure-1", progress: 0.8 }] }],
 * };
 * const scheme: Scheme = {
 *   title: { zh: "评分方案" },
 *   criteria: [{ id: "completion", title: { zh: "任务完成情况" }, weight: 100, by: "completion" }],
 * };
 * const { units, unscored } = assessPlan(plan, { asOf: "2024-12-31", scheme });
 * units.map(({ of, score, rank }) => [of, score, rank]); //=> [["agency-1", 80, 1], ["agency-2", undefined, undefined]]
 * unscored.map(({ id, why }) => [id, why]); //=> [["measure-2", "unreported"]]
 * ```
 */
export function assessPlan(plan: Plan, { scheme = defaultScheme, ...options }: AssessOptions): Assessment {
  const state = stateOf(plan, options);
  const { index } = state;
  const asked = scheme.criteria.flatMap((criterion) => (criterion.weight > 0 ? [askedOf(state, criterion)] : []));
  const units = rankUnits(unitsOf(state, scheme, asked));
  return {
    document: "assessment",
    ...about(state),
    asOf: state.asOf,
    scheme,
    course: courseOf(state, tasksOf(state)),
    whole: {
      of: plan.id,
      name: plan.title,
      ...scoreOf(
        meansOf(asked, () => 1),
        scheme,
      ),
    },
    domains: itemsOf(plan, "domain").map(
      ({ id, title }): AssessedScore => ({
        of: id,
        name: title,
        ...scoreOf(
          meansOf(asked, ({ placed }) => (domainOf(index, placed) === id ? 1 : 0)),
          scheme,
        ),
      }),
    ),
    units: units.map(({ of, score, rank, isTied, means, bonuses, vetoes }): UnitScore => {
      const { grade, ...own } = scoreOf(means, scheme, score);
      return {
        ...{ of, name: nameIn(index, of) },
        ...own,
        ...(grade && { grade }),
        ...(rank !== undefined && { rank }),
        ...(isTied && { isTied }),
        bonuses,
        vetoes,
      };
    }),
    shifts: weightShifts(units, asked),
    unscored: asked.flatMap(({ criterion, scores }) =>
      [...scores].flatMap(([item, scored]): Unscored[] =>
        "why" in scored ? [{ criterion: criterion.id, ...nameOfItem(item), why: scored.why }] : [],
      ),
    ),
    unassigned: figureOf(
      [...state.items.values()].flatMap((item) =>
        asked.some(({ scores }) => "score" in (scores.get(item) ?? {})) && itemLine(index, item).leads.length === 0 ? [item.placed] : [],
      ),
    ),
  };
}

function askedOf(state: PlanState, criterion: SchemeCriterion): AskedCriterion {
  const { by, of = by === "attainment" ? ["target"] : undefined } = criterion;
  const items = of === undefined ? tasksOf(state) : [...state.items.values()].filter(({ placed }) => of.includes(placed.kind));
  return { criterion, scores: new Map(items.map((item) => [item, scoreItem(item, criterion)])) };
}

function unitsOf(state: PlanState, scheme: Scheme, asked: readonly AskedCriterion[]): readonly RankedUnit[] {
  const { index, items, plan } = state;
  const { lead, cooperate } = scheme.shares ?? { lead: 1, cooperate: 0.5 };
  const sharesByUnit = new Map<string, Map<ItemState, number>>();
  const ledBy = new Map<string, ItemState[]>();
  for (const item of items.values()) {
    const { leads, cooperating } = itemLine(index, item);
    for (const [units, share] of [
      [cooperating, cooperate],
      [leads, lead],
    ] as const)
      for (const { id } of units) {
        const shares = sharesByUnit.get(id) ?? new Map<ItemState, number>();
        sharesByUnit.set(id, shares.set(item, share));
      }
    for (const { id } of leads) {
      const led = ledBy.get(id);
      if (led === undefined) ledBy.set(id, [item]);
      else led.push(item);
    }
  }
  const isTask = new Set(tasksOf(state));
  const inPlan = itemsOf(plan, "agency").map(({ id }) => id);
  const known = new Set(inPlan);
  const order = [...inPlan, ...[...sharesByUnit.keys()].filter((id) => !known.has(id))];
  return order.flatMap((of): RankedUnit[] => {
    const shares = sharesByUnit.get(of);
    // Who has nothing that is asked about cannot be scored, whatever it was reported on.
    if (shares === undefined || !asked.some(({ scores }) => [...shares.keys()].some((item) => scores.has(item)))) return [];
    const led = ledBy.get(of) ?? [];
    return [
      {
        of,
        means: meansOf(asked, (item) => shares.get(item) ?? 0),
        bonuses: bonusesFor(scheme, led, isTask),
        vetoes: vetoesFor(scheme, led, isTask),
      },
    ];
  });
}

function scoreOf(means: readonly Mean[], { grades = [] }: Scheme, given?: number): Omit<AssessedScore, "of" | "name"> {
  const points = pointsOf(means);
  const score = given ?? (points === undefined ? undefined : twoPlaces(points));
  const grade = score === undefined ? undefined : grades.find(({ from }) => score >= from);
  return {
    ...(score !== undefined && { score }),
    ...(grade && { grade: grade.title }),
    scoredWeight: scoredWeight(means),
    criteria: criterionScores(means),
  };
}
