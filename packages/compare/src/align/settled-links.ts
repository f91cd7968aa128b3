import type { Alignment, Plan } from "@regional-plan/model";
import type { TaskUnit } from "./task-unit.ts";

/** That somebody has confirmed or rejected that a unit carries out a task of the upper plan. */
export interface SettledLink {
  readonly lower: TaskUnit;
  readonly upper: TaskUnit;
  readonly status: "confirmed" | "rejected";
  readonly relation: Alignment["relation"];
}

/**
 * Reads what a plan has settled with an upper one. A clause or a target speaks for the unit that it belongs to; that one was rejected,
 * however, says nothing of the rest of its unit.
 */
export function settledLinks(plan: Plan, upper: Plan, lowerUnits: readonly TaskUnit[], upperUnits: readonly TaskUnit[]): SettledLink[] {
  const [below, above] = [unitsByPart(lowerUnits), unitsByPart(upperUnits)];
  return (plan.alignments ?? []).flatMap(({ from, to, relation, status = "confirmed" }): SettledLink[] => {
    if (to.plan !== upper.id || to.item === undefined || status === "proposed") return [];
    const [unit, task] = [below.get(from), above.get(to.item)];
    if (unit === undefined || task === undefined) return [];
    return status === "rejected" && (unit.id !== from || task.id !== to.item) ? [] : [{ lower: unit, upper: task, status, relation }];
  });
}

/** Whether it says that the task is taken up: neither rejected, nor that the two go different ways. */
export const isCarriedOut = ({ status, relation }: Pick<SettledLink, "status" | "relation">): boolean =>
  status === "confirmed" && relation !== "contradicts" && relation !== "goes-beyond";

/** The unit that each id belongs to. */
function unitsByPart(units: readonly TaskUnit[]): Map<string, TaskUnit> {
  const found = new Map<string, TaskUnit>();
  // A project may be mentioned in several units: none of them is meant.
  for (const unit of units) for (const { id, kind } of unit.parts) if (kind !== "project") found.set(id, unit);
  for (const unit of units) found.set(unit.id, unit);
  return found;
}
