import { type ItemState, type LocalizedText, type StateStatus, stateStatuses } from "@regional-plan/model";
import type { Figure, StatusCount } from "./view-parts.ts";

/** Counts items by status; each figure knows what it was counted from. */
export function statusCount(items: readonly ItemState[], name: LocalizedText, of?: string): StatusCount {
  const counts = Object.fromEntries(stateStatuses.map((status) => [status, { count: 0, because: [] as string[] }])) as Record<
    StateStatus,
    Figure & { count: number; because: string[] }
  >;
  for (const { status, because } of items) {
    const figure = counts[status];
    figure.count++;
    for (const path of because) figure.because.push(path);
  }
  return { ...(of !== undefined && { of }), name, total: items.length, counts };
}

/** Items by something that each has one or several of; what has none is under the empty key, which comes last. */
export function grouped(items: readonly ItemState[], keysOf: (item: ItemState) => readonly string[]): ReadonlyMap<string, ItemState[]> {
  const groups = new Map<string, ItemState[]>();
  const none: ItemState[] = [];
  for (const item of items) {
    const keys = new Set(keysOf(item));
    if (keys.size === 0) none.push(item);
    for (const key of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  if (none.length > 0) groups.set("", none);
  return groups;
}
