import { alignPlans, describeAlignReason, type PlanAlignment, withProposals } from "@regional-plan/compare";
import { type Plan, serialisePlan } from "@regional-plan/model";
import type { Jobs, ReadyFile } from "./jobs.ts";
import type { Decisions, ToldAlignment, ToldTask, ToldUpper } from "./told-alignment.ts";

/** How many upper tasks are offered for each. */
const most = 3;

/** Which task of an upper plan each task may carry out, with what was decided before. */
export function alignTasks({ plan, upper }: Jobs["align"]["ask"]): ToldAlignment {
  const { links, settled, notTakenUp } = alignPlans(plan, upper, { most });
  const tasks = new Map<string, { task: Omit<ToldTask, "uppers">; uppers: ToldUpper[] }>();
  const offer = ({ id, title }: Omit<ToldTask, "uppers">, one: ToldUpper | undefined) => {
    const known = tasks.get(id) ?? { task: { id, title }, uppers: [] };
    if (one !== undefined) known.uppers.push(one);
    tasks.set(id, known);
  };
  for (const { lower, upper: task, status, reasons } of links) {
    const told = reasons.map((reason) => ({ en: describeAlignReason(reason, "en"), zh: describeAlignReason(reason, "zh") }));
    offer(lower, task === null ? undefined : { id: task.id, title: task.title, status, reasons: told });
  }
  for (const { lower, upper: task, status } of settled) offer(lower, { id: task.id, title: task.title, status, reasons: [] });
  return {
    tasks: [...tasks.values()].map(({ task, uppers }) => ({ ...task, uppers })),
    notTakenUp: notTakenUp.map(({ id, title }) => ({ id, title })),
  };
}

/** The plan as a file, with what was proposed and decided among its alignments. */
export function decideTasks({ plan, upper, decisions }: Jobs["decide"]["ask"]): ReadyFile {
  const decided = withDecisions(plan, upper, decisions);
  return { name: `${plan.id}.json`, mediaType: "application/json", content: serialisePlan(decided) };
}

/** What a person has decided is no proposal of the program any more. */
function withDecisions(plan: Plan, upper: Plan, decisions: Decisions): Plan {
  const alignment = alignPlans(plan, upper, { most });
  const isDecided = (from: string, to: string) => Object.hasOwn(decisions, `${from} ${to}`);
  const links = alignment.links.map((link): PlanAlignment["links"][number] =>
    link.upper !== null && isDecided(link.lower.id, link.upper.id) ? { ...link, status: "proposed" } : link,
  );
  const proposed = withProposals(plan, upper, { ...alignment, links });
  if (proposed.alignments === undefined) return proposed;
  const alignments = proposed.alignments.map((one) => {
    const status = one.to.plan === upper.id ? decisions[`${one.from} ${one.to.item}`] : undefined;
    if (status === undefined) return one;
    const { by: _, ...rest } = one;
    return { ...rest, status };
  });
  return { ...proposed, alignments };
}
