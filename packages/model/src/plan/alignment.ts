import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode } from "./parts/code.ts";
import { type Id, linkToItem } from "./parts/id.ts";
import type { ItemKind } from "./parts/item-kind.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * How an item stands to one of another plan: it `carries-out` 承接、落实 what that one sets; `supports` 支撑 it; `repeats` 重申 it
 * without adding; `goes-beyond` 拓展 what the other plan asks for; `contradicts` 冲突 it.
 */
export type AlignmentRelation = "carries-out" | "supports" | "repeats" | "goes-beyond" | "contradicts";

/** The relations of an item to one of another plan. */
export const alignmentRelations: readonly AlignmentRelation[] = ["carries-out", "supports", "repeats", "goes-beyond", "contradicts"];

/** Whether somebody has decided: `proposed` by a program or a draft, `confirmed` or `rejected` by a person. */
export type AlignmentStatus = "proposed" | "confirmed" | "rejected";

/** The statuses of an alignment. */
export const alignmentStatuses: readonly AlignmentStatus[] = ["proposed", "confirmed", "rejected"];

/**
 * Another plan, or an item of it.
 * @zh 另一份规划，或其中的条目。
 */
export interface AlignedTo {
  /**
   * The other plan's id.
   * @zh 对方规划的编号。
   */
  plan: string;
  /**
   * Its version, where that matters.
   * @zh 对方规划的版本号，需要区分版本的填写。
   */
  version?: string;
  /**
   * The id of the item there. Absent where the whole plan is meant.
   * @zh 对方规划中条目的编号；针对整个规划的不填。
   */
  item?: string;
}

/**
 * How an item of this plan stands to another plan: which task of the upper plan it carries out. What was rejected stays, so
 * that nobody proposes it again.
 * @zh 与另一份规划的对应关系：本规划的条目承接上位规划的哪项任务。经否定的也予保留，以免重复提出。
 *
 * @example
 * ```ts
 * import type { Alignment } from "@regional-plan/model";
 *
 * const alignment: Alignment = {
 *   id: "alignment-1",
 *   from: "measure-2-1",
 *   to: { plan: "yangtze-delta-outline", item: "measure-4-2" },
 *   relation: "carries-out",
 *   status: "confirmed",
 * };
 * ```
 */
export interface Alignment extends Item<"alignment"> {
  /**
   * The item of this plan.
   * @zh 本规划的条目。
   */
  from: Id<ItemKind>;
  /**
   * What it stands to.
   * @zh 所对应的规划及条目。
   */
  to: AlignedTo;
  /**
   * How it stands to that.
   * @zh 对应关系的类型。
   */
  relation: AlignmentRelation;
  /**
   * Whether somebody has decided. Absent: `confirmed`; what a program proposes says so.
   * @zh 是否已经认定；不填即为已确认，由程序提出的须注明为待确认。
   */
  status?: AlignmentStatus;
  /**
   * Who proposed or decided it: a unit, a person, a program.
   * @zh 提出或认定者：单位、个人或程序。
   */
  by?: string;
  /**
   * Why.
   * @zh 理由。
   */
  reason?: LocalizedText;
}

/** Another plan, or an item of it. */
export const alignedToSchema = z
  .strictObject({
    plan: plainText(),
    version: plainText().exactOptional(),
    item: plainText().exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.AlignedTo) satisfies z.ZodType<AlignedTo>;

/** How an item stands to another plan. */
export const alignmentSchema = z
  .strictObject({
    ...itemHead("alignment"),
    from: linkToItem(),
    to: alignedToSchema,
    relation: closedCode("alignment-relation", alignmentRelations),
    status: closedCode("alignment-status", alignmentStatuses).exactOptional(),
    by: plainText().exactOptional(),
    reason: localizedTextSchema.exactOptional(),
    ...itemTail("alignment"),
  })
  .register(z.globalRegistry, schemaWords.Alignment) satisfies z.ZodType<Alignment>;
