import * as z from "zod";
import type { Frequency } from "./indicator.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type DueAfter, dueAfterSchema } from "./parts/due-after.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What a clause does: `action` says what is done; `basis` on what or by what means (依托…, 围绕…); `result` what comes of it; `guidance` in what spirit (坚持…). */
export type ActionKind = "action" | "basis" | "result" | "guidance";

/** The kinds of clause. */
export const actionKinds: readonly ActionKind[] = ["action", "basis", "result", "guidance"];

/**
 * In what manner the plan commits itself: `accelerate` 加快, `strive` 争取、力争, `explore` 探索, `plan` 谋划、规划, `study` 研究,
 * `support` 支持, `encourage` 鼓励、引导, `guide` 指导, `promote` 推进、推动, `deepen` 深化, `strengthen` 加强、强化,
 * `improve` 提升、优化、完善, `continue` 继续、持续, `participate` 参与、对接, `prioritise` 优先、重点, `implement` 实施、落实.
 */
export type Modality =
  | "accelerate"
  | "strive"
  | "explore"
  | "plan"
  | "study"
  | "support"
  | "encourage"
  | "guide"
  | "promote"
  | "deepen"
  | "strengthen"
  | "improve"
  | "continue"
  | "participate"
  | "prioritise"
  | "implement";

/** The modalities known here. */
export const modalities: readonly Modality[] = [
  "accelerate",
  "strive",
  "explore",
  "plan",
  "study",
  "support",
  "encourage",
  "guide",
  "promote",
  "deepen",
  "strengthen",
  "improve",
  "continue",
  "participate",
  "prioritise",
  "implement",
];

/**
 * A clause that commits to something, explains it, or says what comes of it.
 * @zh 一项举措：规划中作出承诺、说明依据或说明结果的一个分句。
 *
 * @example
 * ```ts
 * import type { Action } from "@regional-plan/model";
 *
 * const action: Action = {
 *   id: "action-2-2-03",
 *   for: "measure-2-2",
 *   statement: { zh: "与舟山共建江海联运服务中心", en: "Build a river–sea intermodal service centre together with Zhoushan" },
 *   kind: "action",
 *   verbs: ["共建"],
 *   partners: ["place-zhoushan"],
 *   source: [{ quote: "与舟山共建江海联运服务中心" }],
 * };
 * ```
 */
export interface Action extends Item<"action"> {
  /**
   * What the clause belongs to.
   * @zh 所属的条目（任务、保障措施、领域、目标或整个规划）。
   */
  for?: Id<"measure" | "arrangement" | "domain" | "goal" | "principle" | "plan">;
  /**
   * The clause as printed.
   * @zh 分句原文。
   */
  statement: LocalizedText;
  /**
   * What the clause does. Absent: `action`.
   * @zh 分句的作用；不填即为举措。
   */
  kind?: ActionKind;
  /**
   * The main verbs, as printed.
   * @zh 原文中的主要动词。
   */
  verbs?: readonly string[];
  /**
   * In what manner the plan commits itself. An open list: one's own with `x-`. Absent where the verb is plain.
   * @zh 承诺的方式或力度；原文未加修饰的不填。可用 x- 自定义。
   */
  modality?: OpenCode<Modality>;
  /**
   * The year it is for, in annual work points 年度工作要点.
   * @zh 年度工作要点中，所属的年度。
   */
  year?: Edtf;
  /**
   * When it is to be done: no later than the last day of this date. Stands on the smallest item that the printed date governs.
   * @zh 完成时限，最迟为所填日期的最后一天；写在该时限所管辖的最小条目上。
   */
  due?: Edtf;
  /**
   * How often it is to be done again, where it recurs (每季度). An open list: one's own with `x-`. Since 0.3.
   * @zh 定期重复开展的，填写频次，如每季度。可用 x- 自定义。自 0.3 版起。
   */
  recurs?: OpenCode<Frequency>;
  /**
   * When it is to be done, counted from a milestone, where no date is given. Since 0.3.
   * @zh 未写明日期、以里程碑起算的完成时限。自 0.3 版起。
   */
  dueAfter?: DueAfter;
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
  /**
   * Agencies or places that the plan works with (与舟山共建). Whom it assigns is `responsible`.
   * @zh 与之合作的单位或地点（如“与舟山共建”）；规划指派任务的单位填入 responsible。
   */
  partners?: readonly Id<"agency" | "place">[];
  /**
   * Other agencies that the clause names.
   * @zh 分句中提到的其他单位。
   */
  agencies?: readonly Id<"agency">[];
  /**
   * Places that the clause names.
   * @zh 分句中提到的地点。
   */
  places?: readonly Id<"place">[];
  /**
   * Policies, plans, mechanisms and the like that the clause names.
   * @zh 分句中提到的政策工具：政策、规划、机制等。
   */
  instruments?: readonly Id<"instrument">[];
  /**
   * True where a printed 等 leaves the list open; absent where it closes one.
   * @zh 原文以“等”表示列举未尽的填 true；“等”表示列举已尽的不填。
   */
  open?: boolean;
}

/** A clause of the plan. */
export const actionSchema = z
  .strictObject({
    ...itemHead("action"),
    for: linkTo("measure", "arrangement", "domain", "goal", "principle", "plan").exactOptional(),
    statement: localizedTextSchema,
    kind: closedCode("action-kind", actionKinds).exactOptional(),
    verbs: z.array(plainText()).exactOptional(),
    modality: openCode<Modality>("modality").exactOptional(),
    year: edtfSchema.exactOptional(),
    due: edtfSchema.exactOptional(),
    recurs: openCode<Frequency>("frequency").exactOptional(),
    dueAfter: dueAfterSchema.exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    partners: z.array(linkTo("agency", "place")).exactOptional(),
    agencies: z.array(linkTo("agency")).exactOptional(),
    places: z.array(linkTo("place")).exactOptional(),
    instruments: z.array(linkTo("instrument")).exactOptional(),
    open: z.boolean().exactOptional(),
    ...itemTail("action"),
  })
  .register(z.globalRegistry, schemaWords.Action) satisfies z.ZodType<Action>;
