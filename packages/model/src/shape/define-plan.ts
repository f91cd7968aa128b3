import type { ItemOf } from "../facts/walk-items.ts";
import type { idKind, LinkKind } from "../plan/parts/id.ts";
import type { ItemKind, ListName, listOfKind } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";

/** The ids that a plan has, kind by kind, as literal types; `never` for a kind without any. */
export type PlanIds = Readonly<Record<LinkKind, string>>;

/**
 * `T` as it is written by hand in a plan with these ids: a link is one of them, a code of an open list is a known one or
 * one's own with `x-`, and everything may be read-only.
 */
export type Written<T, Ids extends PlanIds> = [Exclude<T, undefined>] extends [string]
  ? WrittenText<Exclude<T, undefined>, Ids> | Extract<T, undefined>
  : T extends readonly (infer Element)[]
    ? readonly Written<Element, Ids>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key], Ids> }
      : T;

type WrittenText<T, Ids extends PlanIds> = [T] extends [{ readonly [idKind]?: infer Kind }]
  ? unknown extends Kind
    ? WrittenCode<T>
    : NoInfer<Ids[Extract<Kind, LinkKind>]>
  : WrittenCode<T>;

/** An open code is its known words and any other string; a closed one, and a mere text, stay what they are. */
type WrittenCode<T> = [KnownWords<T>] extends [never] ? T : string extends T ? KnownWords<T> | `x-${string}` : T;

type KnownWords<T> = T extends string ? (string extends T ? never : T) : never;

/**
 * A plan as it is written by hand. The ids stand apart from the other fields, and the lists from the plan's head: of an
 * object that lacks a field and has a wrong one the compiler learns nothing, and would find fault with every link.
 */
export type WrittenPlan<Ids extends PlanIds> = Written<Omit<Plan, "id" | ListName>, Ids> & { readonly id: Ids["plan"] } & {
  readonly [List in keyof Pick<Plan, ListName>]: readonly WrittenItem<KindOfList[List], Ids>[];
};

type WrittenItem<Kind extends ItemKind, Ids extends PlanIds> = Written<Omit<ItemOf<Kind>, "id">, Ids> & { readonly id: Ids[Kind] };

/** A plan with these ids, in which every list is there that has some. */
export type DefinedPlan<Ids extends PlanIds> = Omit<Plan, "id" | (typeof listOfKind)[KindsIn<Ids>]> & { id: Ids["plan"] } & {
  [Kind in KindsIn<Ids> as (typeof listOfKind)[Kind]]: readonly (ItemOf<Kind> & { id: Ids[Kind] })[];
};

type KindOfList = { readonly [Kind in ItemKind as (typeof listOfKind)[Kind]]: Kind };

type KindsIn<Ids extends PlanIds> = { [Kind in ItemKind]: [Ids[Kind]] extends [never] ? never : Kind }[ItemKind];

/**
 * Types a plan that is written in TypeScript: every field completes, ids and codes included, and the compiler marks the
 * field that is wrong: a misspelt one, a code that its list does not know, a link to an id that the plan does not define
 * or that is of another kind. Gives back what was passed; it checks nothing when it runs.
 *
 * It needs the ids as literals. Of lists put together elsewhere (`Measure[]`) the compiler knows no ids; check those
 * with `validatePlan`.
 *
 * @example
 * ```ts
 * import { definePlan } from "@regional-plan/model";
 *
 * const plan = definePlan({
 *   specVersion: "0.3",
 *   id: "my-city",
 *   title: { en: "My City's plan" },
 *   languages: ["en"],
 *   domains: [{ id: "domain-1", title: { en: "Transport" } }],
 *   measures: [
 *     { id: "measure-1", domain: "domain-1", title: { en: "Join up dead-end roads" } },
 *     // @ts-expect-error there is no domain-2
 *     { id: "measure-2", domain: "domain-2", title: { en: "Build a tram" } },
 *   ],
 * });
 * plan.measures.map(({ id }) => id); //=> ["measure-1", "measure-2"]
 * ```
 */
export function definePlan<
  const PlanId extends string,
  const DocumentId extends string = never,
  const SectionId extends string = never,
  const PrincipleId extends string = never,
  const GoalId extends string = never,
  const IndicatorId extends string = never,
  const TargetId extends string = never,
  const DomainId extends string = never,
  const MeasureId extends string = never,
  const ActionId extends string = never,
  const ProjectId extends string = never,
  const AgencyId extends string = never,
  const PlaceId extends string = never,
  const InstrumentId extends string = never,
  const ArrangementId extends string = never,
  const MilestoneId extends string = never,
  const ReportId extends string = never,
  const ErratumId extends string = never,
  const TermId extends string = never,
>(
  plan: WrittenPlan<{
    plan: PlanId;
    document: DocumentId;
    section: SectionId;
    principle: PrincipleId;
    goal: GoalId;
    indicator: IndicatorId;
    target: TargetId;
    domain: DomainId;
    measure: MeasureId;
    action: ActionId;
    project: ProjectId;
    agency: AgencyId;
    place: PlaceId;
    instrument: InstrumentId;
    arrangement: ArrangementId;
    milestone: MilestoneId;
    report: ReportId;
    erratum: ErratumId;
    term: TermId;
  }>,
): DefinedPlan<{
  plan: PlanId;
  document: DocumentId;
  section: SectionId;
  principle: PrincipleId;
  goal: GoalId;
  indicator: IndicatorId;
  target: TargetId;
  domain: DomainId;
  measure: MeasureId;
  action: ActionId;
  project: ProjectId;
  agency: AgencyId;
  place: PlaceId;
  instrument: InstrumentId;
  arrangement: ArrangementId;
  milestone: MilestoneId;
  report: ReportId;
  erratum: ErratumId;
  term: TermId;
}> {
  return plan as never;
}
