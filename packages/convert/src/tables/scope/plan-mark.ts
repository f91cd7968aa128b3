import { type Plan, serialisePlan } from "@regional-plan/model";

/** Of which plan a content was made, where it says so. */
export interface PlanMark {
  readonly id: string;
  readonly version?: string;
  /** The SHA-256 of the plan's canonical text, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The mark of a plan: by it, what comes back from people is merged into what the plan has become meanwhile.
 *
 * @example
 * ```ts
 * import { markOf } from "@regional-plan/convert";
 *
 * const plan = { specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] };
 * const { id, sha256 } = await markOf(plan);
 * id; //=> "p"
 * sha256.length; //=> 64
 * ```
 */
export async function markOf(plan: Plan): Promise<PlanMark> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(serialisePlan(plan)));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id: plan.id, ...(plan.version !== undefined && { version: plan.version }), sha256 };
}
