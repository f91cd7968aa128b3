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
export function withProposals(plan: Plan, upper: Plan, { links }: PlanAlignment): Plan {
  const before = plan.alignments ?? [];
  const isOurs = ({ to, status, by }: Alignment) => to.plan === upper.id && status === "proposed" && by === program;
  const known = new Map(before.map((alignment) => [pairOf(alignment.from, alignment.to), alignment]));
  const proposed = links.filter(({ status, upper: task }) => status === "proposed" && task !== null);
  const pairs = new Set(proposed.map(({ lower, upper: task }) => pairOf(lower.id, { plan: upper.id, item: task?.id ?? "" })));
  const kept = before.filter((alignment) => !isOurs(alignment) || pairs.has(pairOf(alignment.from, alignment.to)));
  const used = new Set(kept.map(({ id }) => id as string));
  const fresh = proposed.flatMap((link): Alignment[] => {
    const to = { plan: upper.id, ...(upper.version !== undefined && { version: upper.version }), item: link.upper?.id ?? "" };
    if (known.has(pairOf(link.lower.id, to))) return [];
    const reason = reasonOf(link, plan.languages);
    return [
      {
        id: freeId(link.lower.id, used),
        from: link.lower.id as Alignment["from"],
        to,
        relation: "carries-out",
        status: "proposed",
        by: program,
        ...(reason && { reason }),
      },
    ];
  });
  const alignments = [...kept, ...fresh];
  if (alignments.length === 0 && plan.alignments === undefined) return plan;
  return { ...plan, alignments };
}

const pairOf = (from: string, to: Alignment["to"]) => `${from}\n${to.plan}\n${to.item}`;

/** The reasons in the languages that the plan is kept in, as far as they can be said in them. */
function reasonOf({ reasons }: AlignLink, languages: readonly string[]): LocalizedText | undefined {
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
