import { type Finding, type MessageLanguage, type MessageTemplate, renderMessage } from "@regional-plan/model";

/** Why two items may be the same thing. */
export interface MatchReason {
  /** Which of the reasons it is. */
  readonly id: keyof typeof matchReasons;
  /** What its words speak of. */
  readonly params?: NonNullable<Finding["params"]>;
}

/** What the reasons say. */
export const matchReasons = {
  sameId: { en: "Both have the id “{id}”.", zh: "编号同为“{id}”。" },
  sameTitle: { en: "Both are called “{title}”.", zh: "名称同为“{title}”。" },
  sharedWords: { en: "Both say {words}.", zh: "都写有{words}。" },
  sharedMarks: { en: "Both have {marks}.", zh: "都有{marks}。" },
  sharedLinks: { en: "The same items belong to both: {ids}.", zh: "关联的条目相同：{ids}。" },
  part: { en: "What it says beyond the others stands there.", zh: "其余条目未写到的内容，见于该处。" },
} as const satisfies Record<string, MessageTemplate>;

/**
 * A reason in words.
 *
 * @example
 * ```ts
 * import { describeReason } from "@regional-plan/compare";
 *
 * describeReason({ id: "sameId", params: { id: "measure-1" } }, "en"); //=> "Both have the id “measure-1”."
 * ```
 */
export const describeReason = ({ id, params }: MatchReason, language: MessageLanguage): string =>
  renderMessage(matchReasons[id], params, language);
