import type { PlanIndex } from "@regional-plan/model";
import { nameIn } from "./item-line.ts";
import type { UnitName } from "./view-parts.ts";

/** Those whom a list of links names, each with the place of the link. */
export const namedAt = (index: PlanIndex, ids: readonly string[] = [], path: string): readonly UnitName[] =>
  ids.map((id, at) => ({ id, name: nameIn(index, id), path: `${path}/${at}` }));

/** Several lists of them as one, each once, where it is named first. */
export const eachOnce = (units: readonly UnitName[]): readonly UnitName[] => {
  const byId = new Map<string, UnitName>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  return [...byId.values()];
};
