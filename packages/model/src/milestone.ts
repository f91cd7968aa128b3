import * as z from "zod";
import { type Edtf, edtfSchema } from "./edtf.ts";
import { type Id, linkToAnything } from "./id.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { type Responsibility, responsibilitySchema } from "./responsibility.ts";
import { type SourceSpan, sourceSpanSchema } from "./source-span.ts";

/** A change of a milestone's date. */
export interface Revision {
  /** The date that held until then. */
  due: Edtf;
  /** When it was changed. */
  on?: Edtf;
  /** Why. */
  reason?: LocalizedText;
  /** Where the change was published. */
  source?: SourceSpan[];
}

/**
 * A dated event on the way: 2026年6月底前开工.
 *
 * @example
 * ```ts
 * import type { Milestone } from "@regional-plan/model";
 *
 * const milestone: Milestone = { id: "milestone-start", for: "project-bridge", title: { en: "Construction starts" }, due: "2026-06" };
 * ```
 */
export interface Milestone extends Item<"milestone"> {
  /** The item it is a step of, or the plan. */
  for?: Id;
  /** What is to have happened. */
  title: LocalizedText;
  /** When, as it stands now: no later than the last day of this date. */
  due?: Edtf;
  /** Earlier dates, the oldest first. */
  revisions?: Revision[];
  /** Who answers for it. */
  responsible?: Responsibility[];
}

/** A change of date. */
export const revisionSchema = z.strictObject({
  due: edtfSchema,
  on: edtfSchema.exactOptional(),
  reason: localizedTextSchema.exactOptional(),
  source: z.array(sourceSpanSchema).exactOptional(),
}) satisfies z.ZodType<Revision>;

/** A dated event. */
export const milestoneSchema = z.strictObject({
  ...itemHead("milestone"),
  for: linkToAnything().exactOptional(),
  title: localizedTextSchema,
  due: edtfSchema.exactOptional(),
  revisions: z.array(revisionSchema).exactOptional(),
  responsible: z.array(responsibilitySchema).exactOptional(),
  ...itemTail("milestone"),
}) satisfies z.ZodType<Milestone>;
