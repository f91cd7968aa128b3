/** The domain under which a plan keeps what StratML has and the plan has not. */
export const stratmlNamespace = "stratml.us";

/** An element as data: its words, or its children and, behind `@`, its attributes by their names. Where several may stand, a list. */
export type ElementData = string | { readonly [name: string]: ElementData | readonly ElementData[] };

/** What is kept of an element, by the names of its children and attributes. */
export type KeptData = Record<string, ElementData | readonly ElementData[] | unknown>;

/** What an item keeps for StratML; empty where it keeps nothing, or nothing that could be. */
export function keptOf(item: { readonly extensions?: Readonly<Record<string, unknown>> }): Readonly<Record<string, unknown>> {
  const kept = item.extensions?.[stratmlNamespace];
  return typeof kept === "object" && kept !== null && !Array.isArray(kept) ? (kept as Record<string, unknown>) : nothing;
}

const nothing: Readonly<Record<string, unknown>> = {};
