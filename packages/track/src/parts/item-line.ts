import { type ItemState, itemTitle, type LocalizedText, type PlacedItem, type PlanIndex, type StateDuty } from "@regional-plan/model";
import type { ItemLine, UnitName } from "./view-parts.ts";

/** An item as documents name it, with its domain and who answers for it. */
export function itemLine(index: PlanIndex, { placed, duties, dutiesFrom }: ItemState): ItemLine {
  const unit = ({ agency, path }: StateDuty): UnitName => ({ id: agency, name: nameIn(index, agency), path });
  const leading = duties.filter(({ role }) => role === "lead");
  const leads = leading.length > 0 ? leading : duties.filter(({ role }) => role === "responsible");
  const domain = domainOf(index, placed);
  return {
    id: placed.item.id,
    kind: placed.kind,
    path: placed.path,
    name: itemTitle(placed) ?? { und: placed.item.id },
    ...(domain !== undefined && { domain: nameIn(index, domain) }),
    leads: leads.map(unit),
    cooperating: duties.filter(({ role }) => role === "cooperate" || (leading.length > 0 && role === "responsible")).map(unit),
    ...(dutiesFrom !== undefined && { unitsFrom: dutiesFrom }),
  };
}

/** What something is called; its id where it is not there. */
export function nameIn({ byId }: PlanIndex, id: string): LocalizedText {
  const placed = byId.get(id);
  return (placed && itemTitle(placed)) ?? { und: id };
}

/** The id of the domain that an item stands in, by what it belongs to. */
export function domainOf(index: PlanIndex, { kind, item }: PlacedItem, seen: ReadonlySet<string> = new Set()): string | undefined {
  if (kind === "domain") return item.id;
  if (kind === "measure") return item.domain;
  const owner =
    kind === "action" || kind === "target" || kind === "milestone"
      ? item.for
      : kind === "project"
        ? item.mentions?.find((mention) => mention.for)?.for
        : undefined;
  const above = owner === undefined || seen.has(owner) ? undefined : index.byId.get(owner);
  return above === undefined ? undefined : domainOf(index, above, new Set([...seen, item.id]));
}
