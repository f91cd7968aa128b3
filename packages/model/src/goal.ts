import * as z from "zod";
import { closedCode } from "./code.ts";
import { type Edtf, edtfSchema } from "./edtf.ts";
import { type Id, linkTo } from "./id.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./responsibility.ts";

/** What a goal says: an `outcome`; a `positioning` (建成…先行区, 打造…标杆区); a `vision`; a `mission`. */
export type GoalKind = "outcome" | "positioning" | "vision" | "mission";

/** The kinds of goal. */
export const goalKinds: readonly GoalKind[] = ["outcome", "positioning", "vision", "mission"];

/**
 * What the plan wants to have come true, in words. A clause with a number is a target instead.
 *
 * @example
 * ```ts
 * import type { Goal } from "@regional-plan/model";
 *
 * const goal: Goal = {
 *   id: "goal-2025-environment",
 *   statement: { zh: "区域生态环境质量明显改善", en: "The quality of the regional environment has clearly improved" },
 *   kind: "outcome",
 *   horizon: "2025",
 *   domains: ["domain-4"],
 * };
 * ```
 */
export interface Goal extends Item<"goal"> {
  /** A heading, where the document gives one. */
  title?: LocalizedText;
  /** The goal as printed. */
  statement: LocalizedText;
  /** What sort of goal it is. Absent: `outcome`. */
  kind?: GoalKind;
  /** The year or date by which it is to have come true (到2025年). */
  horizon?: Edtf;
  /** The domains that it speaks of: none, one or several. */
  domains?: Id<"domain">[];
  /** The goal that this one is a part of. */
  parent?: Id<"goal">;
  /** Who answers for it. */
  responsible?: Responsibility[];
}

/** A goal in words. */
export const goalSchema = z.strictObject({
  ...itemHead("goal"),
  title: localizedTextSchema.exactOptional(),
  statement: localizedTextSchema,
  kind: closedCode("goal-kind", goalKinds).exactOptional(),
  horizon: edtfSchema.exactOptional(),
  domains: z.array(linkTo("domain")).exactOptional(),
  parent: linkTo("goal").exactOptional(),
  responsible: z.array(responsibilitySchema).exactOptional(),
  ...itemTail("goal"),
}) satisfies z.ZodType<Goal>;
