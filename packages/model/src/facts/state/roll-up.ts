import { type ItemState, type StateStatus, stateStatuses } from "./plan-state.ts";

/** How many there are of each status. */
export type StatusCounts = Readonly<Record<StateStatus, number>>;

/**
 * The status of something whose parts are reported and it is not. What nobody has reported counts for nothing, neither done nor
 * undone: only where every part that is not given up is known to be completed is the whole.
 */
export function rollUp(parts: readonly Pick<ItemState, "status">[]): { status: StateStatus; counts: StatusCounts } {
  const counts = countStatuses(parts);
  return { status: statusOf(counts, parts.length), counts };
}

/** Counts statuses, those that nothing has among them. */
export function countStatuses(items: Iterable<Pick<ItemState, "status">>): StatusCounts {
  const counts = Object.fromEntries(stateStatuses.map((status) => [status, 0])) as Record<StateStatus, number>;
  for (const { status } of items) counts[status]++;
  return counts;
}

function statusOf(counts: StatusCounts, all: number): StateStatus {
  const reported = all - counts.unreported;
  if (reported === 0) return "unreported";
  const open = all - counts.cancelled;
  if (open === 0) return "cancelled";
  if (counts.completed === open) return "completed";
  if (counts.completed > 0 || counts["in-progress"] > 0) return "in-progress";
  return counts["not-started"] > 0 ? "not-started" : counts.unknown > 0 ? "unknown" : "unreported";
}
