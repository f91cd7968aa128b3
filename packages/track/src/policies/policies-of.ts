import {
  type Instrument,
  type ItemState,
  itemsOf,
  type PlacedItem,
  type Plan,
  type PlanState,
  readEdtf,
  relationOf,
  type StateOptions,
  stateOf,
} from "@regional-plan/model";
import { about } from "../parts/about.ts";
import { figureOf } from "../parts/figure-of.ts";
import { domainOf, itemLine, nameIn } from "../parts/item-line.ts";
import { eachOnce } from "../parts/named-at.ts";
import { investmentOf, sumMoney } from "../parts/sum-money.ts";
import type { Figure, UnitName } from "../parts/view-parts.ts";
import { stagesOf } from "../reserve/stages-of.ts";
import { type Enacted, enactedBy } from "./enacted-by.ts";
import {
  type FundPool,
  type Policies,
  type PolicyDomain,
  type PolicyLine,
  type PolicyStanding,
  type PolicyWork,
  type PoolProject,
  policyStandings,
} from "./policies.ts";

/**
 * The policies that a plan works by: whether each is there, to be drafted or sought, which clauses and measures rest on it and who
 * has those; by domain, domains without any among them; and the funds with the projects of their pools.
 *
 * @example
 * ```ts
 * import { policiesOf } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "行动计划" },
 *   languages: ["zh"],
 *   domains: [{ id: "domain-1", title: { zh: "产业" } }, { id: "domain-2", title: { zh: "交通" } }],
 *   measures: [{ id: "measure-1", domain: "domain-1", title: { zh: "产业合作" } }],
 *   actions: [{ id: "action-1", for: "measure-1", statement: { zh: "编制目录" }, instruments: ["instrument-1"] }],
 *   instruments: [{ id: "instrument-1", name: { zh: "产业合作目录" }, kind: "catalogue", status: "to-be-drafted" }],
 * };
 * const { policies, without, unassigned } = policiesOf(plan, { asOf: "2024-06-30" });
 * policies.map(({ standing, measures }) => [standing, measures.map(({ id }) => id)]); //=> [["to-be-drafted", ["measure-1"]]]
 * [without.because, unassigned.count]; //=> [["/domains/1"], 1]
 * ```
 */
export function policiesOf(plan: Plan, options: StateOptions): Policies {
  const state = stateOf(plan, options);
  const enacted = enactedBy(state);
  const clauses = clausesByInstrument(state);
  const all = (plan.instruments ?? []).map((instrument, at) => ({ instrument, path: `/instruments/${at}` }));
  const policies = all.flatMap(({ instrument, path }) =>
    isPolicy(instrument) ? [policyLine(state, instrument, path, enacted, clauses.get(instrument.id) ?? [])] : [],
  );
  const domains = byDomain(plan, policies);
  const places = new Map(itemsOf(plan, "domain").map(({ id }, at) => [id, `/domains/${at}`]));
  return {
    document: "policies",
    ...about(state),
    asOf: state.asOf,
    policies,
    standings: countStandings(policies),
    domains,
    without: figureOf(
      domains.flatMap(({ of, policies: own }) => (of === undefined || own.length > 0 ? [] : [{ path: places.get(of) ?? "" }])),
    ),
    unassigned: figureOf(
      policies.filter(({ standing, work: clauses }) => isAhead(standing) && clauses.every(({ leads }) => leads.length === 0)),
    ),
    funds: fundsOf(state, policies),
    leftOut: figureOf(all.filter(({ instrument }) => !isPolicy(instrument))),
  };
}

/** What a plan believes, calls itself or holds is no policy. */
const isPolicy = ({ kind }: Instrument): boolean => kind !== "doctrine" && kind !== "brand" && kind !== "event";

/** Whether something is still to be drafted or set up. */
const isAhead = (standing: PolicyStanding) => standing === "to-be-drafted" || standing === "to-be-established";

/** The clauses that name each instrument, in the order of the plan; those that only lean on it have no state. */
function clausesByInstrument({ index, plan, items }: PlanState): ReadonlyMap<string, Clause[]> {
  const byId = new Map<string, Clause[]>();
  for (const { id: action, instruments } of plan.actions ?? []) {
    const placed = index.byId.get(action);
    if (placed === undefined) continue;
    const state = items.get(action);
    for (const id of new Set(instruments)) {
      const clause = { placed, ...(state && { state }) };
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [clause]);
      else known.push(clause);
    }
  }
  return byId;
}

/** A clause that names an instrument. */
interface Clause {
  readonly placed: PlacedItem;
  /** Absent for one that is nothing to be done, but what others rest on. */
  readonly state?: ItemState;
}

function policyLine(
  { index, asOf }: PlanState,
  { id, name, kind, relation, status, period }: Instrument,
  path: string,
  enacted: ReadonlyMap<string, Enacted>,
  clauses: readonly Clause[],
): PolicyLine {
  const done = enacted.get(id);
  const end = period === undefined ? undefined : readEdtf(period)?.last;
  const isOver = end !== undefined && end < asOf;
  const standing = isOver ? "expired" : done !== undefined ? "in-force" : (status ?? "unknown");
  const said = isOver ? [`${path}/period`] : done !== undefined ? [done.path] : status === undefined ? [] : [`${path}/status`];
  const measures = clauses.flatMap(({ placed }): UnitName[] => {
    const measure = placed.kind === "action" && placed.item.for !== undefined ? index.byId.get(placed.item.for) : undefined;
    return measure?.kind === "measure" ? [{ id: measure.item.id, name: nameIn(index, measure.item.id), path: measure.path }] : [];
  });
  return {
    ...{ id, path, name },
    ...(kind !== undefined && { kind }),
    ...(relation !== undefined && { relation }),
    standing,
    ...(standing === "in-force" && done !== undefined && { since: done.day }),
    ...(period !== undefined && { period }),
    domains: [...new Set(clauses.flatMap(({ placed }) => domainOf(index, placed) ?? []))],
    work: clauses.flatMap(({ state }): PolicyWork[] =>
      state === undefined ? [] : [{ ...itemLine(index, state), status: state.status, ...(state.due && { due: state.due.date }) }],
    ),
    measures: eachOnce(measures),
    because: [path, ...said],
  };
}

function countStandings(policies: readonly PolicyLine[]): Readonly<Record<PolicyStanding, Figure>> {
  return Object.fromEntries(
    policyStandings.map((standing) => [standing, figureOf(policies.filter((policy) => policy.standing === standing))]),
  ) as Record<PolicyStanding, Figure>;
}

function byDomain(plan: Plan, policies: readonly PolicyLine[]): readonly PolicyDomain[] {
  const group = (own: readonly PolicyLine[]) => ({ policies: own.map(({ id }) => id), standings: countStandings(own) });
  const tied = itemsOf(plan, "domain").map(
    ({ id, title }): PolicyDomain => ({ of: id, name: title, ...group(policies.filter(({ domains }) => domains.includes(id))) }),
  );
  const rest = policies.filter(({ domains }) => domains.length === 0);
  return rest.length === 0 ? tied : [...tied, { name: { en: "Tied to no domain", zh: "未归入领域" }, ...group(rest) }];
}

/** The funds of the plan, then whatever else projects name as their pool. */
function fundsOf({ index, items }: PlanState, policies: readonly PolicyLine[]): readonly FundPool[] {
  const byPool = new Map<string, PoolProject[]>(policies.flatMap(({ id, kind }) => (kind === "fund" ? [[id, []]] : [])));
  for (const item of items.values()) {
    const { placed, status } = item;
    if (placed.kind !== "project" || placed.item.reserve === undefined) continue;
    const stage = stagesOf(placed.item, placed.path, item.history).at(-1)?.stage;
    const project: PoolProject = {
      ...itemLine(index, item),
      relation: relationOf(placed.item),
      status,
      ...(stage !== undefined && { stage }),
      investment: investmentOf(placed.item.funding),
    };
    const pool = byPool.get(placed.item.reserve);
    if (pool === undefined) byPool.set(placed.item.reserve, [project]);
    else pool.push(project);
  }
  const standings = new Map(policies.map(({ id, standing }) => [id, standing]));
  return [...byPool].map(([id, projects]): FundPool => {
    const standing = standings.get(id);
    return {
      id,
      name: nameIn(index, id),
      path: index.byId.get(id)?.path ?? "",
      ...(standing !== undefined && { standing }),
      projects,
      investment: sumMoney(projects.flatMap(({ investment }) => investment)),
    };
  });
}
