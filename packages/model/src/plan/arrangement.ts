import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type OpenCode, openCode } from "./parts/code.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What an arrangement sees to. */
export type ArrangementKind =
  | "organisation"
  | "coordination"
  | "consultation"
  | "funding"
  | "project-reserve"
  | "policy-system"
  | "annual-work"
  | "schedule"
  | "supervision"
  | "evaluation"
  | "publicity";

/** The kinds of arrangement known here. */
export const arrangementKinds: readonly ArrangementKind[] = [
  "organisation",
  "coordination",
  "consultation",
  "funding",
  "project-reserve",
  "policy-system",
  "annual-work",
  "schedule",
  "supervision",
  "evaluation",
  "publicity",
];

/**
 * How the plan sees to being carried out 保障措施. One arrangement may supervise, evaluate and publicise.
 * @zh 保障措施：规划如何组织实施、督查、评估和宣传。
 *
 * @example
 * ```ts
 * import type { Arrangement } from "@regional-plan/model";
 *
 * const arrangement: Arrangement = {
 *   id: "arrangement-4",
 *   title: { zh: "强化督查评估", en: "Strengthen supervision and evaluation" },
 *   kinds: ["supervision", "evaluation", "publicity"],
 *   responsible: [{ agency: "agency-leading-group-office", role: "responsible" }],
 * };
 * ```
 */
export interface Arrangement extends Item<"arrangement"> {
  /**
   * Its heading without the label.
   * @zh 标题，不含序号。
   */
  title: LocalizedText;
  /**
   * What it sees to, one or more. An open list: one's own with `x-`.
   * @zh 所属类别，一个或多个。可用 x- 自定义。
   */
  kinds?: readonly OpenCode<ArrangementKind>[];
  /**
   * Its text, as printed.
   * @zh 正文原文。
   */
  statement?: LocalizedText;
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
}

/** An arrangement for carrying the plan out. */
export const arrangementSchema = z
  .strictObject({
    ...itemHead("arrangement"),
    title: localizedTextSchema,
    kinds: z.array(openCode<ArrangementKind>("arrangement-kind")).exactOptional(),
    statement: localizedTextSchema.exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    ...itemTail("arrangement"),
  })
  .register(z.globalRegistry, schemaWords.Arrangement) satisfies z.ZodType<Arrangement>;
