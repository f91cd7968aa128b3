import type { MessageTemplate } from "../finding/finding.ts";
import type { LinkKind } from "../plan/parts/id.ts";
import { kindNames } from "./kind-names.gen.ts";

export { kindNames };

/**
 * Kinds as a sentence names them.
 *
 * @example
 * ```ts
 * import { listKinds } from "@regional-plan/model";
 *
 * listKinds(["goal", "measure", "plan"]); //=> { en: "a goal, a measure or the plan", zh: "目标、任务、规划本身" }
 * ```
 */
export function listKinds(kinds: readonly LinkKind[]): MessageTemplate {
  const en = kinds.map((kind) => kindNames[kind].en);
  const last = en.pop() ?? "";
  return {
    en: en.length === 0 ? last : `${en.join(", ")} or ${last}`,
    zh: kinds.map((kind) => kindNames[kind].zh).join("、"),
  };
}
