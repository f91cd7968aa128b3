import { type Finding, type MessageLanguage, type MessageTemplate, renderMessage } from "@regional-plan/model";

/** Why a task may carry out another. */
export interface AlignReason {
  /** Which of the reasons it is. */
  readonly id: keyof typeof alignReasons;
  /** What its words speak of. */
  readonly params?: NonNullable<Finding["params"]>;
}

/** What the reasons say. */
export const alignReasons = {
  sharedTitle: { en: "Both are called “{title}”.", zh: "标题同为“{title}”。" },
  sharedTerms: { en: "Both say {words}.", zh: "都写有{words}。" },
  sharedProjects: { en: "Both name the project {names}.", zh: "都提到项目{names}。" },
  sharedInstruments: { en: "Both rest on {names}.", zh: "都依托政策工具{names}。" },
  sharedPlaces: { en: "Both are about {names}.", zh: "都涉及{names}。" },
  sharedNumbers: { en: "Both have {numbers}.", zh: "都有{numbers}。" },
  closing: { en: "Both see to the plan being carried out.", zh: "都是组织实施方面的要求。" },
} as const satisfies Record<string, MessageTemplate>;

/**
 * A reason in words.
 *
 * @example
 * ```ts
 * import { describeAlignReason } from "@regional-plan/compare";
 *
 * describeAlignReason({ id: "sharedPlaces", params: { names: { en: "“舟山”", zh: "“舟山”" } } }, "zh"); //=> "都涉及“舟山”。"
 * ```
 */
export const describeAlignReason = ({ id, params }: AlignReason, language: MessageLanguage): string =>
  renderMessage(alignReasons[id], params, language);
