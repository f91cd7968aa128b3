import type { Id } from "../plan/parts/id.ts";
import type { Role } from "../plan/parts/responsibility.ts";
import type { Plan } from "../plan/plan.ts";
import { indexPlan, type PlanIndex } from "./index-plan.ts";
import { responsibilitiesOf } from "./plan-views.ts";
import { type PlacedItem, walkItems } from "./walk-items.ts";

/**
 * How two work together on an item, the surest first: one `lead`s and the other cooperates; both are `jointly`
 * responsible; one is a `partner` of those who do it, or of the plan's own place or issuers where nobody is named; one is
 * a partner and the other `named` beside it; a `compound` (沪甬) names both.
 */
export type CooperationKind = "lead" | "jointly" | "partner" | "named" | "compound";

/** Two who work together, and everything that ties them. */
export interface Cooperation {
  /** The ids of the two, an agency or a place each, sorted by code unit. */
  readonly between: readonly [Id<"agency" | "place">, Id<"agency" | "place">];
  /** On what, in the order of the plan; each item once, in the surest of the ways. */
  readonly ties: readonly CooperationTie[];
}

/** An item on which two work together. */
export type CooperationTie = PlacedItem & {
  readonly how: CooperationKind;
  /** Which of the two leads. */
  readonly lead?: Id<"agency">;
  /** The instruments and the arrangement within which it is done, as far as the item says so. */
  readonly within: readonly Id<"instrument" | "arrangement">[];
};

/**
 * Who works with whom on what: every pair of agencies and places that some item ties, sorted by their ids. Who only guides,
 * supervises, supports or gains does not work with others; partners of one item work with those who do it, and not, for
 * that, with each other.
 *
 * @example
 * ```ts
 * import { cooperationOf, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "计划" },
 *   languages: ["zh"],
 *   jurisdiction: "place-ningbo",
 *   measures: [
 *     {
 *       id: "measure-1",
 *       responsible: [
 *         { agency: "agency-transport", role: "lead" },
 *         { agency: "agency-planning", role: "cooperate" },
 *       ],
 *     },
 *   ],
 *   actions: [{ id: "action-1", statement: { zh: "与舟山共建江海联运服务中心" }, partners: ["place-zhoushan"] }],
 * };
 * const pairs = cooperationOf(plan);
 * pairs.map(({ between }) => between.join(" + ")); //=> ["agency-planning + agency-transport", "place-ningbo + place-zhoushan"]
 * pairs[0]?.ties.map(({ item, how, lead }) => [item.id, how, lead]); //=> [["measure-1", "lead", "agency-transport"]]
 * pairs[1]?.ties.map(({ item, how }) => [item.id, how]); //=> [["action-1", "partner"]]
 * ```
 */
export function cooperationOf(plan: Plan, index: PlanIndex = indexPlan(plan)): readonly Cooperation[] {
  const pairs = new Map<string, { readonly between: Cooperation["between"]; readonly ties: CooperationTie[] }>();
  for (const placed of walkItems(plan)) {
    const tied = new Set<string>();
    for (const { one, other, how, lead } of pairsIn(placed, index)) {
      const between: Cooperation["between"] = one < other ? [one, other] : [other, one];
      const key = between.join(" ");
      if (one === other || tied.has(key)) continue;
      tied.add(key);
      const pair = pairs.get(key) ?? { between, ties: [] };
      pairs.set(key, pair);
      pair.ties.push({ ...placed, how, ...(lead !== undefined && { lead }), within: within(placed, index) });
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly how: CooperationKind;
  readonly lead?: string;
}

/** The pairs that an item ties, the surest first. */
function* pairsIn(placed: PlacedItem, index: PlanIndex): Generator<Pair> {
  const duties = responsibilitiesOf(placed);
  const inRole = (role: Role) => (duties.length === 0 ? [] : duties.flatMap((duty) => (duty.role === role ? [duty.agency] : [])));
  const leads = inRole("lead");
  const others = [...inRole("responsible"), ...inRole("cooperate")];
  for (const lead of leads) for (const other of others) yield { one: lead, other, how: "lead", lead };
  yield* jointly(leads);
  // Where somebody leads, the others work with the lead.
  if (leads.length === 0) yield* jointly(others);

  const { item } = placed;
  const partners = "partners" in item ? (item.partners ?? []) : [];
  const doers = leads.length + others.length > 0 ? [...leads, ...others] : ownSide(index.plan);
  for (const one of doers) for (const other of partners) yield { one, other, how: "partner" };
  const named = "agencies" in item ? (item.agencies ?? []) : [];
  for (const one of named) for (const other of partners) yield { one, other, how: "named" };

  for (const place of "places" in item ? (item.places ?? []) : []) {
    const compound = index.byId.get(place);
    if (compound?.kind === "place") yield* allPairs(compound.item.members ?? [], "compound");
  }
}

const jointly = (agencies: readonly string[]) => allPairs(agencies, "jointly");

function* allPairs(ids: readonly string[], how: CooperationKind): Generator<Pair> {
  for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) yield { one, other, how };
}

/** Who stands for the plan where an item names nobody who does it. */
function ownSide({ jurisdiction, issuers = [] }: Plan): readonly string[] {
  return jurisdiction === undefined ? issuers : [jurisdiction];
}

function within({ item }: PlacedItem, index: PlanIndex): CooperationTie["within"] {
  const above = "for" in item && item.for !== undefined && index.byId.get(item.for)?.kind === "arrangement" ? [item.for] : [];
  return [...above, ...("instruments" in item ? (item.instruments ?? []) : [])] as CooperationTie["within"];
}
