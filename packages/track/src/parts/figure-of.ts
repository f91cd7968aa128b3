import type { Figure } from "./view-parts.ts";

/** How many there are of some things, and which. */
export const figureOf = (things: readonly { readonly path: string }[]): Figure => ({
  count: things.length,
  because: things.map(({ path }) => path),
});
