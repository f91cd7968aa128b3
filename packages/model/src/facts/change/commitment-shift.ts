/** Whether a plan commits itself less firmly than it did, or more. */
export type CommitmentShift = "softened" | "firmed";

/**
 * How a commitment has changed, by the modalities of actions and targets. What is striven for, planned, studied or explored
 * (争取、谋划、研究、探索) binds least, what is supported, encouraged or guided (支持、鼓励、引导、参与) less than what is done;
 * a plain verb binds fully. `undefined` where it binds as before, and where a modality is none of those.
 *
 * @example
 * ```ts
 * import { commitmentShift } from "@regional-plan/model";
 *
 * commitmentShift("implement", "explore"); //=> "softened"
 * commitmentShift("strive", undefined); //=> "firmed"
 * commitmentShift("accelerate", "promote"); //=> undefined
 * ```
 */
export function commitmentShift(before: string | undefined, after: string | undefined): CommitmentShift | undefined {
  const [was, is] = [firmnessOf(before), firmnessOf(after)];
  if (was === undefined || is === undefined || was === is) return undefined;
  return is < was ? "softened" : "firmed";
}

const firmnessOf = (modality = "committed"): number | undefined => (modality.startsWith("x-") ? undefined : (soft.get(modality) ?? 3));

const soft: ReadonlyMap<string, number> = new Map([
  ...["strive", "explore", "plan", "study"].map((modality) => [modality, 1] as const),
  ...["support", "encourage", "guide", "participate"].map((modality) => [modality, 2] as const),
]);
