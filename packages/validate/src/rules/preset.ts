/**
 * How much is asked of a plan: `basic`, that it can be read and its links hold; `recommended`; `strict`, that it is fit
 * for tracking. Each includes the one before.
 */
export type Preset = "basic" | "recommended" | "strict";

/** The presets, the mildest first. */
export const presets: readonly Preset[] = ["basic", "recommended", "strict"];
