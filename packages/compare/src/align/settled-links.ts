import type { Plan } from "@regional-plan/model";
import type { TaskUnit } from "./task-units.ts";

/** What somebody has decided of two units. */
export interface SettledLinks {
  /** Whether nothing may be proposed of the two any more: it was confirmed, or rejected. */
  readonly isSettled: (lower: string, upper: string) => boolean;
  /** The units of the lower plan that carry out one of the upper plan, and those of the upper plan that are carried out. */
  readonly carrying: ReadonlySet<string>;
  readonly carried: ReadonlySet<string>;
}

/** Reads what a plan says of an upper one: a clause or a target speaks for the unit that it belongs to. */
export function settledLinks(plan: Plan, upper: Plan, lowerUnits: readonly TaskUnit[], upperUnits: readonly TaskUnit[]): SettledLinks {
  const [below, above] = [unitIds(lowerUnits), unitIds(upperUnits)];
  const pairs = new Set<string>();
  const [carrying, carried] = [new Set<string>(), new Set<string>()];
  for (const { from, to, relation, status = "confirmed" } of alignmentsOf(plan)) {
    if (to.plan !== upper.id || to.item === undefined || status === "proposed") continue;
    const [lower = from, task = to.item] = [below.get(from), above.get(to.item)];
    // That a clause was rejected says nothing of the rest of its unit.
    if (status === "rejected" && (lower !== from || task !== to.item)) continue;
    pairs.add(`${lower}\n${task}`);
    if (status === "rejected" || relation === "contradicts" || relation === "goes-beyond") continue;
    carrying.add(lower);
    carried.add(task);
  }
  return { isSettled: (lower, task) => pairs.has(`${lower}\n${task}`), carrying, carried };
}

type Alignment = { from: string; to: { plan: string; item?: string }; relation: string; status?: string };
const alignmentsOf = (plan: Plan) => (plan as { alignments?: readonly Alignment[] }).alignments ?? [];

/** The unit that each id belongs to. */
function unitIds(units: readonly TaskUnit[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, parts } of units) {
    for (const part of parts) ids.set(part.id, id);
    ids.set(id, id);
  }
  return ids;
}
