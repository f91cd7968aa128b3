import { type Alignment, type LocalizedText, type Plan, walkItems } from "@regional-plan/model";
import type { AlignReason } from "./align-reasons.ts";
import { boundElsewhere } from "./bound-elsewhere.ts";
import { type PartLink, partLinks } from "./part-links.ts";
import { proposalRule } from "./proposal-rule.ts";
import { type ReadUnit, type ReasonContext, readUnit, reasonsOfLink } from "./reasons-of-link.ts";
import { scoreUnits } from "./score-units.ts";
import { isCarriedOut, settledLinks } from "./settled-links.ts";
import { nameFinder } from "./shared-names.ts";
import type { TaskUnit } from "./task-unit.ts";
import { taskUnits } from "./task-units.ts";
import type { TextSpan } from "./text-span.ts";
import { termsOfUnit, textIn } from "./unit-terms.ts";

/** What a plan carries out of an upper one. */
export interface PlanAlignment {
  /** For each unit of the lower plan, in its order, what it may carry out, the likeliest first. */
  readonly links: readonly AlignLink[];
  /** What somebody has confirmed or rejected; none of it is among the links. */
  readonly settled: readonly SettledUnits[];
  /** The units of the lower plan of which neither a person nor the words say that they carry out anything. */
  readonly beyond: readonly UnitRef[];
  /** The units of the upper plan that nothing carries out, by the same measure. */
  readonly notTakenUp: readonly UnitRef[];
}

/** That a unit of the lower plan may carry out one of the upper plan. */
export interface AlignLink {
  readonly lower: UnitRef;
  /** `null` where nothing of the upper plan is like enough: the unit goes beyond it. */
  readonly upper: UnitRef | null;
  /** From 0 to 1; to be compared within one alignment only. */
  readonly score: number;
  /** Whether it is like enough to be proposed, or only the next best. */
  readonly status: "proposed" | "ranked";
  readonly reasons: readonly AlignReason[];
  /** Of a link that is proposed: the clauses, projects and targets in it that say the same. */
  readonly parts: readonly PartLink[];
}

/** That somebody has decided whether a unit carries out a task of the upper plan. */
export interface SettledUnits {
  readonly lower: UnitRef;
  readonly upper: UnitRef;
  readonly status: "confirmed" | "rejected";
  readonly relation: Alignment["relation"];
}

/** A measure, arrangement, domain or clause that is a unit, and where all of it stands in the document. */
export interface UnitRef extends Partial<TextSpan> {
  readonly id: string;
  readonly kind: "measure" | "arrangement" | "domain" | "action";
  readonly title: LocalizedText;
}

/** How to align. */
export interface AlignOptions {
  /** How many links to give for each unit; those that are proposed are given anyway. Default: 10. */
  readonly most?: number;
}

/**
 * Proposes which tasks of an upper plan the tasks of a plan carry out, with scores and reasons, and tells what of the upper plan nobody
 * takes up and what goes beyond it. What the plan's `alignments` confirm or reject is not proposed again.
 *
 * @example
 * ```ts
 * import { alignPlans } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const head = { specVersion: "0.3", languages: ["zh"] } as const;
 * const province: Plan = {
 *   ...head,
 *   id: "province",
 *   title: { zh: "省方案" },
 *   measures: [
 *     { id: "m-1", title: { zh: "建设轨道上的都市圈" }, statement: { zh: "推进城际铁路建设，打通省际断头路。" } },
 *     { id: "m-2", title: { zh: "共建绿色生态廊道" }, statement: { zh: "开展跨界水体治理。" } },
 *   ],
 * };
 * const city: Plan = {
 *   ...head,
 *   id: "city",
 *   title: { zh: "市计划" },
 *   measures: [{ id: "measure-1", title: { zh: "加快建设城际铁路" }, statement: { zh: "打通断头路3条。" } }],
 * };
 *
 * const { links, notTakenUp } = alignPlans(city, province);
 * links.map(({ lower, upper, status }) => [lower.id, upper?.id, status]); //=> [["measure-1", "m-1", "proposed"], ["measure-1", "m-2", "ranked"]]
 * notTakenUp.map(({ id }) => id); //=> ["m-2"]
 * ```
 */
export function alignPlans(plan: Plan, upper: Plan, { most = 10 }: AlignOptions = {}): PlanAlignment {
  const languages = sharedLanguages(plan, upper);
  const [lowerUnits, upperUnits] = [taskUnits(plan), taskUnits(upper)];
  const findNames = nameFinder([plan, upper], languages);
  const terms = (units: readonly TaskUnit[]) => units.map((unit) => termsOfUnit(unit, languages, findNames));
  const isElsewhere = boundElsewhere(wholeText(plan, lowerUnits, languages), languages);
  const { rows, weightOf } = scoreUnits(terms(lowerUnits), terms(upperUnits), (at) =>
    isElsewhere(upperUnits[at] as TaskUnit) ? elsewhere : 1,
  );
  const context: ReasonContext = { languages, findNames, weightOf };
  const read = onceEach((unit: TaskUnit) => readUnit(unit, context));
  const isLikely = proposalRule(rows, upperUnits.length);
  const settled = settledLinks(plan, upper, lowerUnits, upperUnits);
  const pairs = new Set(settled.map((link) => `${link.lower.id}\n${link.upper.id}`));
  const carrying = new Set(settled.filter(isCarriedOut).map((link) => link.lower.id));

  const taken = new Set(settled.filter(isCarriedOut).map((link) => link.upper.id));
  const beyond: UnitRef[] = [];
  const links = lowerUnits.flatMap((unit, place): AlignLink[] => {
    const lower = refOf(unit);
    const row = rows[place] ?? [];
    const found = row.flatMap(({ at, score }) => {
      const task = upperUnits[at];
      return task === undefined || pairs.has(`${unit.id}\n${task.id}`) ? [] : [{ task, score, isProposed: isLikely(row, score) }];
    });
    const given = found.filter(({ isProposed }, rank) => isProposed || rank < most);
    for (const { task, isProposed } of given) if (isProposed) taken.add(task.id);
    const linked = given.map(
      ({ task, score, isProposed }): AlignLink => ({
        lower,
        upper: refOf(task),
        score: rounded(score),
        status: isProposed ? "proposed" : "ranked",
        reasons: reasonsOfLink(read(unit), read(task), weightOf),
        parts: isProposed ? partLinks(unit, task, context) : [],
      }),
    );
    if (carrying.has(unit.id) || given.some(({ isProposed }) => isProposed)) return linked;
    beyond.push(lower);
    return [{ lower, upper: null, score: rounded(1 - (found[0]?.score ?? 0)), status: "proposed", reasons: [], parts: [] }, ...linked];
  });
  const decided = settled.map((link) => ({ ...link, lower: refOf(link.lower), upper: refOf(link.upper) }));
  return { links, settled: decided, beyond, notTakenUp: upperUnits.filter(({ id }) => !taken.has(id)).map(refOf) };
}

/** Does something once for each unit. */
function onceEach(read: (unit: TaskUnit) => ReadUnit): (unit: TaskUnit) => ReadUnit {
  const known = new Map<TaskUnit, ReadUnit>();
  return (unit) => {
    const found = known.get(unit) ?? read(unit);
    known.set(unit, found);
    return found;
  };
}

/** How much a task counts that binds a zone elsewhere. */
const elsewhere = 0.5;

const refOf = ({ id, kind, title, span }: TaskUnit): UnitRef => ({ id, kind, title, ...span });

/** Four places tell any two scores apart, and are the same on every machine. */
const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;

const wholeText = (plan: Plan, units: readonly TaskUnit[], languages: ReadonlySet<string>): string =>
  [plan.title, ...units.flatMap(({ title, text, above }) => [title, text, ...above])].map((text) => textIn(text, languages)).join("\n");

/** The languages that texts of both plans are in; all, where they have none in common. */
function sharedLanguages(a: Plan, b: Plan): ReadonlySet<string> {
  const [left, right] = [languagesIn(a), languagesIn(b)];
  const shared = [...left].filter((tag) => right.has(tag));
  return new Set(shared.length > 0 ? shared : [...left, ...right]);
}

function languagesIn(plan: Plan): Set<string> {
  const tags = new Set<string>();
  for (const { item } of walkItems(plan)) {
    const { title, name, statement } = item as { readonly title?: object; readonly name?: object; readonly statement?: object };
    for (const text of [title, name, statement]) for (const tag of Object.keys(text ?? {})) tags.add(tag);
  }
  return tags;
}
