import type { Alignment, LocalizedText, Plan } from "@regional-plan/model";
import type { AlignLink, PlanAlignment } from "./align-plans.ts";
import { describeAlignReason } from "./align-reasons.ts";

/** What proposals of this program are signed with. */
const program = "regional-plan";

/**
 * A plan with what was proposed among its `alignments`, for a person to confirm or to reject. Proposals that were written before and are
 * none any more are taken out; what a person has written or decided stays as it is.
 *
 * @example
 * ```ts
 * import { alignPlans, withProposals } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const head = { specVersion: "0.3", title: { zh: "规划" }, languages: ["zh"] } as const;
 * const upper: Plan = { ...head, id: "province", measures: [{ id: "m-1", title: { zh: "建设城际铁路" } }] };
 * const plan: Plan = { ...head, id: "city", measures: [{ id: "measure-1", title: { zh: "推进城际铁路建设" } }] };
 *
 * const [alignment] = withProposals(plan, upper, alignPlans(plan, upper)).alignments ?? [];
 * [alignment?.from, alignment?.to.item, alignment?.status]; //=> ["measure-1", "m-1", "proposed"]
 * ```
 */
export function withProposals(plan: Plan, upper: Plan, { links, settled }: PlanAlignment): Plan {
  const before = plan.alignments ?? [];
  const isOurs = ({ to, status, by }: Alignment) => to.plan === upper.id && status === "proposed" && by === program;
  const known = new Set(before.map(({ from, to }) => pairOf(from, to)));
  const proposed = links.flatMap(proposalsOf);
  // What a person has said of a clause leaves what was proposed of its task for that person to decide.
  const valid = new Set(
    [...proposed, ...settled.map((link) => ({ from: link.lower.id, item: link.upper.id }))].map(({ from, item }) =>
      pairOf(from, { plan: upper.id, item }),
    ),
  );
  const kept = before.filter((alignment) => !isOurs(alignment) || valid.has(pairOf(alignment.from, alignment.to)));
  const used = new Set(kept.map(({ id }) => id as string));
  const fresh = proposed.flatMap(({ from, item, reasons }): Alignment[] => {
    const to = { plan: upper.id, ...(upper.version !== undefined && { version: upper.version }), item };
    if (known.has(pairOf(from, to))) return [];
    known.add(pairOf(from, to));
    const reason = reasonOf(reasons, plan.languages);
    return [{ id: freeId(from, used), from, to, relation: "carries-out", status: "proposed", by: program, ...(reason && { reason }) }];
  });
  const alignments = [...kept, ...fresh];
  return alignments.length === 0 && plan.alignments === undefined ? plan : { ...plan, alignments };
}

interface Proposal {
  readonly from: Alignment["from"];
  readonly item: string;
  readonly reasons: AlignLink["reasons"];
}

/** A link that is proposed, and the targets in it: what is asked for in numbers is to be held against the upper plan. */
function proposalsOf({ lower, upper, status, reasons, parts }: AlignLink): Proposal[] {
  if (status !== "proposed" || upper === null) return [];
  const targets = parts.filter((part) => part.lower.kind === "target");
  return [
    { from: lower.id as Proposal["from"], item: upper.id, reasons },
    ...targets.map((part) => ({ from: part.lower.id as Proposal["from"], item: part.upper.id, reasons: part.reasons })),
  ];
}

const pairOf = (from: string, to: Alignment["to"]) => `${from}\n${to.plan}\n${to.item}`;

/** The reasons in the languages that the plan is kept in, as far as they can be said in them. */
function reasonOf(reasons: AlignLink["reasons"], languages: readonly string[]): LocalizedText | undefined {
  const said = languages.flatMap((tag): [string, string][] => {
    const language = tag === "zh" || tag.startsWith("zh-") ? "zh" : tag === "en" || tag.startsWith("en-") ? "en" : undefined;
    const text = language && reasons.map((reason) => describeAlignReason(reason, language)).join(language === "zh" ? "" : " ");
    return text ? [[tag, text]] : [];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** An id that says what it is of: alignment-measure-2-1, alignment-measure-2-1-2. */
function freeId(from: string, used: Set<string>): Alignment["id"] {
  const base = `alignment-${from}`;
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
  used.add(id);
  return id as Alignment["id"];
}
