import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { closedCode } from "./code.ts";
import { type Id, linkTo } from "./id.ts";
import { plainText } from "./plain-text.ts";
import { type SourceSpan, sourceSpanSchema } from "./source-span.ts";

/**
 * What an agency does for an item: `lead` 牵头; `cooperate` 配合、参与, and every other unit where a lead is named;
 * `responsible` 责任单位、负责、落实 where nothing tells the units apart; `guide` 指导; `supervise` 督导; `support` 支持;
 * `beneficiary` 受益.
 */
export type Role = "lead" | "cooperate" | "responsible" | "guide" | "supervise" | "support" | "beneficiary";

/** The roles, the leading one first. */
export const roles: readonly Role[] = ["lead", "cooperate", "responsible", "guide", "supervise", "support", "beneficiary"];

/**
 * Who answers for an item, and how. A unit that the document names once for many items is written on each, with the
 * sentence that says so as its source.
 * @zh 责任单位及其角色。文件一次写明适用于多个条目的单位，在每个条目上分别填写，并以该句为来源。
 *
 * @example
 * ```ts
 * import type { Responsibility } from "@regional-plan/model";
 *
 * const lead: Responsibility = { agency: "agency-development-reform-commission", role: "lead" };
 * ```
 */
export interface Responsibility {
  /**
   * The agency.
   * @zh 单位的编号。
   */
  agency: Id<"agency">;
  /**
   * Its role.
   * @zh 角色：牵头、配合等。
   */
  role: Role;
  /**
   * The printed words that limit what it answers for (按职责分工).
   * @zh 原文对职责范围的限定（如按职责分工）。
   */
  scope?: string;
  /**
   * Where the document says so.
   * @zh 写明责任的原文。
   */
  source?: readonly SourceSpan[];
}

/** An agency and its role. */
export const responsibilitySchema = z
  .strictObject({
    agency: linkTo("agency"),
    role: closedCode("role", roles),
    scope: plainText().exactOptional(),
    source: z.array(sourceSpanSchema).exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Responsibility) satisfies z.ZodType<Responsibility>;
