import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What a goal says: an `outcome`; a `positioning` (建成…先行区, 打造…标杆区); a `vision`; a `mission`. */
export type GoalKind = "outcome" | "positioning" | "vision" | "mission";

/** The kinds of goal. */
export const goalKinds: readonly GoalKind[] = ["outcome", "positioning", "vision", "mission"];

/**
 * What the plan wants to have come true, in words. A clause with a number is a target instead.
 * @zh 目标：规划以文字表述、希望实现的结果。含具体数值的填入目标值（targets）。
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
  /**
   * A heading, where the document gives one.
   * @zh 标题，文件有标题的填写。
   */
  title?: LocalizedText;
  /**
   * The goal as printed.
   * @zh 目标原文。
   */
  statement: LocalizedText;
  /**
   * What sort of goal it is. Absent: `outcome`.
   * @zh 目标类型；不填即为一般目标。
   */
  kind?: GoalKind;
  /**
   * The year or date by which it is to have come true (到2025年).
   * @zh 实现目标的年份或日期（如“到2025年”）。
   */
  horizon?: Edtf;
  /**
   * The domains that it speaks of: none, one or several.
   * @zh 所涉及的领域，可以没有，也可以有多个。
   */
  domains?: readonly Id<"domain">[];
  /**
   * The goal that this one is a part of.
   * @zh 上级目标。
   */
  parent?: Id<"goal">;
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
}

/** A goal in words. */
export const goalSchema = z
  .strictObject({
    ...itemHead("goal"),
    title: localizedTextSchema.exactOptional(),
    statement: localizedTextSchema,
    kind: closedCode("goal-kind", goalKinds).exactOptional(),
    horizon: edtfSchema.exactOptional(),
    domains: z.array(linkTo("domain")).exactOptional(),
    parent: linkTo("goal").exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    ...itemTail("goal"),
  })
  .register(z.globalRegistry, schemaWords.Goal) satisfies z.ZodType<Goal>;
