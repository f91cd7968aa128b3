import { type PlanAlignment, withProposals } from "@regional-plan/compare";
import type { Plan } from "@regional-plan/model";
import { editTowards } from "../merge/edit-towards.ts";
import { readPart } from "../merge/read-part.ts";
import type { Opened } from "../opened.ts";

/**
 * Writes what was proposed into a plan as it was opened: comments and layout stay, and what is there already is not written again.
 * `undefined` where it is no plan, or its layout does not allow it.
 *
 * @example
 * ```ts
 * import { alignPlans } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 * import { openContent, proposeIn } from "@regional-plan/workbench";
 *
 * const head = { specVersion: "0.3", title: { zh: "规划" }, languages: ["zh"] } as const;
 * const upper: Plan = { ...head, id: "province", measures: [{ id: "m-1", title: { zh: "建设城际铁路" } }] };
 * const plan: Plan = { ...head, id: "city", measures: [{ id: "measure-1", title: { zh: "推进城际铁路建设" } }] };
 *
 * const opened = await openContent(JSON.stringify(plan), { name: "plan.json" });
 * const done = await proposeIn(opened, upper, alignPlans(plan, upper));
 * JSON.parse(String(done?.content)).alignments[0].status; //=> "proposed"
 * ```
 */
export async function proposeIn<O extends Opened>(opened: O, upper: Plan, alignment: PlanAlignment): Promise<O | undefined> {
  const read = await readPart(opened);
  if (read === undefined || read.part.id === undefined) return undefined;
  const content = await editTowards(
    await opened.format.load(),
    opened.content,
    read.part,
    withProposals(read.part as Plan, upper, alignment),
  );
  return content === undefined ? undefined : { ...opened, content };
}
