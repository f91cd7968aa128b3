import {
  codeLists,
  type ItemState,
  type LocalizedText,
  type Plan,
  type PlanIndex,
  readEdtf,
  relationOf,
  type StateOptions,
  stateOf,
} from "@regional-plan/model";
import { about } from "../parts/about.ts";
import { codeLabel } from "../parts/code-label.ts";
import { figureOf } from "../parts/figure-of.ts";
import { domainOf, itemLine, nameIn } from "../parts/item-line.ts";
import { namedAt } from "../parts/named-at.ts";
import { investmentOf, sumMoney } from "../parts/sum-money.ts";
import { type KnownProject, meetsCriterion } from "./meets-criterion.ts";
import type { CriterionCount, FundingLine, Reserve, ReserveCount, ReserveLine, StagePaper } from "./reserve.ts";
import { defaultReserveCriteria, type ReserveCriterion } from "./reserve-criteria.ts";
import { stagesOf } from "./stages-of.ts";

/** As of when projects are looked at, and for what. */
export interface ReserveOptions extends StateOptions {
  /** What a project must have to be ready. Absent: somebody who answers for it, place, investment, period, preliminary work, fund. */
  readonly criteria?: readonly ReserveCriterion[];
}

/**
 * The projects of a plan, each with how far it has come and by which documents, where it lies, who answers for it, what money it
 * has, and which criteria it meets; counted by stage, kind, domain and place.
 *
 * @example
 * ```ts
 * import { reserveOf } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "行动计划" },
 *   languages: ["zh"],
 *   projects: [
 *     { id: "project-1", name: { zh: "城际铁路" }, stage: "preparatory", funding: [{ amount: { amount: 2e9, currency: "CNY" } }] },
 *   ],
 *   reports: [{ id: "report-1", asOf: "2024-06-30", entries: [{ for: "project-1", stage: "proposed" }] }],
 * };
 * const { projects, wentBack, met } = reserveOf(plan, { asOf: "2024-06-30" });
 * projects[0]?.stages.map(({ stage, shift }) => [stage, shift]); //=> [["preparatory", undefined], ["proposed", "back"]]
 * projects[0]?.criteria.filter(({ isMet }) => isMet).map(({ criterion }) => criterion); //=> ["investment"]
 * [wentBack.count, met[0]?.unmet.because]; //=> [1, ["/projects/0"]]
 * ```
 */
export function reserveOf(plan: Plan, { criteria = defaultReserveCriteria, ...options }: ReserveOptions): Reserve {
  const state = stateOf(plan, options);
  const { index, asOf } = state;
  const projects = [...state.items.values()].flatMap((item) => projectLine(index, item, asOf, criteria));
  return {
    document: "reserve",
    ...about(state),
    asOf,
    criteria,
    projects,
    met: criteria.map(({ id }) => criterionCount(id, projects)),
    ready: figureOf(projects.filter(({ isReady }) => isReady)),
    wentBack: figureOf(projects.filter(({ stages }) => stages.some(({ shift }) => shift === "back"))),
    stages: inOrder(
      "stage",
      counted(
        projects,
        ({ stage }) => stage ?? [],
        (stage) => codeLabel("stage", stage),
        notTold,
      ),
    ),
    kinds: inOrder(
      "project-kind",
      counted(
        projects,
        ({ projectKind }) => projectKind ?? [],
        (kind) => codeLabel("project-kind", kind),
        notTold,
      ),
    ),
    domains: counted(
      projects,
      ({ id }) => {
        const placed = index.byId.get(id);
        return (placed && domainOf(index, placed)) ?? [];
      },
      (id) => nameIn(index, id),
      { en: "Without a domain", zh: "未归入领域" },
    ),
    places: counted(
      projects,
      ({ places }) => places.map(({ id }) => id),
      (id) => nameIn(index, id),
      { en: "No place is named", zh: "未明确地点" },
    ),
  };
}

const notTold: LocalizedText = { en: "Not told", zh: "未注明" };

function projectLine(index: PlanIndex, item: ItemState, asOf: string, criteria: readonly ReserveCriterion[]): ReserveLine[] {
  const { placed, status, history, because } = item;
  if (placed.kind !== "project") return [];
  const { item: project, path } = placed;
  const { kind, places, period, reserve } = project;
  const stages = stagesOf(project, path, history);
  const stage = stages.at(-1)?.stage;
  const funding = (project.funding ?? []).map(
    ({ source, amount, period, statement }, at): FundingLine => ({
      ...(source !== undefined && { source }),
      ...(amount !== undefined && { amount }),
      ...(period !== undefined && { period }),
      ...(statement !== undefined && { statement }),
      path: `${path}/funding/${at}`,
    }),
  );
  const known: KnownProject = {
    ...itemLine(index, item),
    ...(kind !== undefined && { projectKind: kind }),
    relation: relationOf(project),
    status,
    ...(stage !== undefined && { stage }),
    stages,
    basis: (project.stageBasis ?? []).flatMap(({ stage, title, date }, at): StagePaper[] => {
      // What is dated later is not there yet.
      if (date !== undefined && (readEdtf(date)?.first ?? "") > asOf) return [];
      return [{ stage, title, ...(date !== undefined && { date }), path: `${path}/stageBasis/${at}` }];
    }),
    places: namedAt(index, places, `${path}/places`),
    ...(period !== undefined && { period }),
    investment: investmentOf(project.funding),
    funding,
    ...(reserve !== undefined && { pool: { id: reserve, name: nameIn(index, reserve), path: `${path}/reserve` } }),
    because: [...new Set([path, ...stages.map((step) => step.path), ...because])],
  };
  const met = criteria.map((criterion) => meetsCriterion(known, criterion));
  return [{ ...known, criteria: met, isReady: !isGivenUp(known) && met.every(({ isMet }) => isMet) }];
}

const isGivenUp = ({ stage, status }: Pick<ReserveLine, "stage" | "status">) => stage === "cancelled" || status === "cancelled";

function criterionCount(criterion: string, projects: readonly ReserveLine[]): CriterionCount {
  const asked = projects.filter((project) => !isGivenUp(project));
  const isMet = ({ criteria }: ReserveLine) => criteria.some((line) => line.criterion === criterion && line.isMet);
  return { criterion, met: figureOf(asked.filter(isMet)), unmet: figureOf(asked.filter((project) => !isMet(project))) };
}

/** In the order of their code list; what is of one's own comes behind. */
function inOrder(list: keyof typeof codeLists, counts: readonly ReserveCount[]): readonly ReserveCount[] {
  const codes = Object.keys(codeLists[list].labels);
  const rank = ({ of }: ReserveCount) => (of === undefined ? codes.length + 1 : codes.includes(of) ? codes.indexOf(of) : codes.length);
  return [...counts].sort((a, b) => rank(a) - rank(b));
}

/** How many projects have each of what they may have several of, in the order in which it is first met; what has none comes last. */
function counted(
  projects: readonly ReserveLine[],
  keysOf: (line: ReserveLine) => readonly string[] | string,
  nameOf: (id: string) => LocalizedText,
  none: LocalizedText,
): ReserveCount[] {
  const groups = new Map<string, ReserveLine[]>();
  const rest: ReserveLine[] = [];
  for (const project of projects) {
    const keys = new Set([keysOf(project)].flat());
    if (keys.size === 0) rest.push(project);
    for (const key of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [project]);
      else group.push(project);
    }
  }
  const countOf = (own: readonly ReserveLine[]) => ({
    projects: figureOf(own),
    ready: own.filter(({ isReady }) => isReady).length,
    investment: sumMoney(own.flatMap(({ investment }) => investment)),
  });
  return [
    ...[...groups].map(([of, own]): ReserveCount => ({ of, name: nameOf(of), ...countOf(own) })),
    ...(rest.length > 0 ? [{ name: none, ...countOf(rest) }] : []),
  ];
}
