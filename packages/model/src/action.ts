import * as z from "zod";
import { closedCode, type OpenCode, openCode } from "./code.ts";
import { type Edtf, edtfSchema } from "./edtf.ts";
import { type Id, linkTo } from "./id.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./responsibility.ts";

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
  /** What the clause belongs to. */
  for?: Id<"measure" | "arrangement" | "domain" | "goal" | "principle" | "plan">;
  /** The clause as printed. */
  statement: LocalizedText;
  /** What the clause does. Absent: `action`. */
  kind?: ActionKind;
  /** The main verbs, as printed. */
  verbs?: string[];
  /** In what manner the plan commits itself. An open list: one's own with `x-`. Absent where the verb is plain. */
  modality?: OpenCode<Modality>;
  /** The year it is for, in annual work points 年度工作要点. */
  year?: Edtf;
  /** When it is to be done: no later than the last day of this date. Stands on the smallest item that the printed date governs. */
  due?: Edtf;
  /** Who answers for it. */
  responsible?: Responsibility[];
  /** Agencies or places that the plan works with (与舟山共建). Whom it assigns is `responsible`. */
  partners?: Id<"agency" | "place">[];
  /** Other agencies that the clause names. */
  agencies?: Id<"agency">[];
  /** Places that the clause names. */
  places?: Id<"place">[];
  /** Policies, plans, mechanisms and the like that the clause names. */
  instruments?: Id<"instrument">[];
  /** True where a printed 等 leaves the list open; absent where it closes one. */
  open?: boolean;
}

/** A clause of the plan. */
export const actionSchema = z.strictObject({
  ...itemHead("action"),
  for: linkTo("measure", "arrangement", "domain", "goal", "principle", "plan").exactOptional(),
  statement: localizedTextSchema,
  kind: closedCode("action-kind", actionKinds).exactOptional(),
  verbs: z.array(z.string().min(1)).exactOptional(),
  modality: openCode<Modality>("modality").exactOptional(),
  year: edtfSchema.exactOptional(),
  due: edtfSchema.exactOptional(),
  responsible: z.array(responsibilitySchema).exactOptional(),
  partners: z.array(linkTo("agency", "place")).exactOptional(),
  agencies: z.array(linkTo("agency")).exactOptional(),
  places: z.array(linkTo("place")).exactOptional(),
  instruments: z.array(linkTo("instrument")).exactOptional(),
  open: z.boolean().exactOptional(),
  ...itemTail("action"),
}) satisfies z.ZodType<Action>;
