import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What sort of instrument it is. */
export type InstrumentKind =
  | "law"
  | "policy"
  | "plan"
  | "strategy"
  | "campaign"
  | "pilot"
  | "standard"
  | "mechanism"
  | "system"
  | "reform"
  | "fund"
  | "index"
  | "catalogue"
  | "agreement"
  | "event"
  | "brand"
  | "doctrine"
  | "other";

/** The kinds of instrument known here. */
export const instrumentKinds: readonly InstrumentKind[] = [
  "law",
  "policy",
  "plan",
  "strategy",
  "campaign",
  "pilot",
  "standard",
  "mechanism",
  "system",
  "reform",
  "fund",
  "index",
  "catalogue",
  "agreement",
  "event",
  "brand",
  "doctrine",
  "other",
];

/** How an instrument stands to the plan: `upstream` that it carries out; its `own`; merely `cited`. */
export type InstrumentRelation = "upstream" | "own" | "cited";

/** The relations of an instrument to the plan. */
export const instrumentRelations: readonly InstrumentRelation[] = ["upstream", "own", "cited"];

/** Whether an instrument is there: `in-force`; `to-be-drafted`; `to-be-established`; `sought` from a higher level; `replicated` from elsewhere. */
export type InstrumentStatus = "in-force" | "to-be-drafted" | "to-be-established" | "sought" | "replicated";

/** The statuses of an instrument. */
export const instrumentStatuses: readonly InstrumentStatus[] = ["in-force", "to-be-drafted", "to-be-established", "sought", "replicated"];

/**
 * Something the plan works by, other than organisations and things built: a policy, a plan, a strategy, a standard, a
 * pilot, a mechanism, a fund, a campaign, an index.
 * @zh 政策工具：规划所依托的政策、规划、战略、标准、试点、机制、基金、行动、指数等。
 *
 * @example
 * ```ts
 * import type { Instrument } from "@regional-plan/model";
 *
 * const outline: Instrument = {
 *   id: "instrument-delta-outline",
 *   name: { zh: "长江三角洲区域一体化发展规划纲要" },
 *   kind: "plan",
 *   relation: "upstream",
 *   status: "in-force",
 * };
 * ```
 */
export interface Instrument extends Item<"instrument"> {
  /**
   * Its name without book-title marks.
   * @zh 名称，不含书名号。
   */
  name: LocalizedText;
  /**
   * Other names.
   * @zh 其他名称。
   */
  aliases?: readonly LocalizedText[];
  /**
   * What sort of instrument it is. An open list: one's own with `x-`.
   * @zh 类型。可用 x- 自定义。
   */
  kind?: OpenCode<InstrumentKind>;
  /**
   * How it stands to this plan.
   * @zh 与本规划的关系。
   */
  relation?: InstrumentRelation;
  /**
   * Whether it is there.
   * @zh 现状：是否已有。
   */
  status?: InstrumentStatus;
  /**
   * The time it covers.
   * @zh 涵盖的时期。
   */
  period?: Edtf;
  /**
   * Where it can be read.
   * @zh 可供查阅的网址。
   */
  url?: string;
}

/** A policy, plan, mechanism or the like. */
export const instrumentSchema = z
  .strictObject({
    ...itemHead("instrument"),
    name: localizedTextSchema,
    aliases: z.array(localizedTextSchema).exactOptional(),
    kind: openCode<InstrumentKind>("instrument-kind").exactOptional(),
    relation: closedCode("instrument-relation", instrumentRelations).exactOptional(),
    status: closedCode("instrument-status", instrumentStatuses).exactOptional(),
    period: edtfSchema.exactOptional(),
    url: plainText().exactOptional(),
    ...itemTail("instrument"),
  })
  .register(z.globalRegistry, schemaWords.Instrument) satisfies z.ZodType<Instrument>;
