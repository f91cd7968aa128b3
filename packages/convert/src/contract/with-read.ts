import type { Content, Loaded } from "./define-format.ts";
import type { FormatOptions, GivenOptions } from "./format-options.ts";
import type { ReadPlan } from "./read-plan.ts";

/** A format that can also read plans. What checks whether a content is one is loaded when it first does. */
export type WithRead<F, O extends FormatOptions> = F & { read(content: Content, options?: GivenOptions<O>): Promise<ReadPlan> };

/** Gives a format `read`. */
export function withRead<
  O extends FormatOptions,
  F extends { options: O; load(content: Content, options?: GivenOptions<O>): Promise<Loaded> },
>(format: F & { options: O }): WithRead<F, O> {
  return {
    ...format,
    read: async (content: Content, options?: GivenOptions<O>) => (await import("./read-plan.ts")).readPlan(format, content, options),
  };
}
