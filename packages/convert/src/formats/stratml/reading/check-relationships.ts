import { type KeptData, keptOf } from "../extension.ts";
import type { FaultCounter } from "./fault-counter.ts";
import type { PlanBuilder, ReadRelationship } from "./plan-builder.ts";

/** Relationships that lead nowhere, those to identifiers that had to be mended, and those with the identifier of something else. */
export function checkRelationships({ relationships, identifiers }: PlanBuilder, faults: FaultCounter): void {
  const own = new Set<string>();
  for (const relationship of relationships) {
    checkIdentifier(relationship, identifiers, own, faults);
    checkReferents(relationship, identifiers, faults);
    if (Object.keys(relationship.relationship).length === 0) leaveOut(relationship);
  }
}

/** In 2011 a relationship had no word for what it leads to, and took its own identifier for that. */
function checkIdentifier(
  { relationship, place }: ReadRelationship,
  identifiers: ReadonlyMap<string, string>,
  own: Set<string>,
  faults: FaultCounter,
): void {
  const { Identifier: identifier, ReferentIdentifier: referents } = relationship;
  if (typeof identifier !== "string") return;
  const isOfAnother = identifiers.has(identifier);
  if (!isOfAnother && !own.has(identifier)) {
    own.add(identifier);
    return;
  }
  faults.add("sameIdentifier", place, { sample: identifier });
  delete relationship.Identifier;
  if (isOfAnother && referents === undefined) relationship.ReferentIdentifier = [identifier];
}

function checkReferents({ relationship, place }: ReadRelationship, identifiers: ReadonlyMap<string, string>, faults: FaultCounter): void {
  const referents = relationship.ReferentIdentifier;
  if (!Array.isArray(referents)) return;
  relationship.ReferentIdentifier = referents.map((to: unknown) => {
    if (typeof to !== "string" || identifiers.has(to)) return to;
    if (identifiers.has(`_${to}`)) return `_${to}`;
    faults.add("reference", place, { sample: to.slice(0, 60) });
    return to;
  });
}

/** Takes out a relationship of which nothing is left. */
function leaveOut({ relationship, item }: ReadRelationship): void {
  const kept = keptOf(item as { readonly extensions?: Record<string, unknown> }) as KeptData;
  const others = (kept.Relationship as unknown[]).filter((other) => other !== relationship);
  if (others.length > 0) kept.Relationship = others;
  else if (Object.keys(kept).length > 1) delete kept.Relationship;
  else delete item.extensions;
}
