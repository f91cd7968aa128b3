import type { KnownItem, PlanIndex } from "@regional-plan/model";

/** The measure, arrangement or domain that an item belongs to, through what it is for; itself, where it is one. */
export function measureAbove(index: PlanIndex, id: string): KnownItem | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const known: KnownItem | undefined = index.byId.get(at);
    if (known === undefined || homes.has(known.kind)) return known;
    at = "for" in known.item ? (known.item.for as string | undefined) : undefined;
  }
  return undefined;
}

const homes: ReadonlySet<string> = new Set(["measure", "arrangement", "domain"]);

/** The domain that an item belongs to. */
export function domainAbove(index: PlanIndex, id: string): string | undefined {
  const home = measureAbove(index, id);
  if (home?.kind === "domain") return home.item.id;
  return home?.kind === "measure" ? home.item.domain : undefined;
}
