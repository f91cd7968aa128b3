import type { PlanPart } from "@regional-plan/compare";
import type { Locate } from "@regional-plan/convert";
import { itemKinds, listOfKind, pointerSteps, toPointer } from "@regional-plan/model";
import type { ReadPart } from "./read-part.ts";

/**
 * Finds the places of a part in what its author wrote, where its items have come to stand elsewhere in their lists, or in others, since
 * it was read.
 */
export function locateKnown({ part: read, locate }: ReadPart, part: PlanPart, idOf: (id: string) => string): Locate {
  return (paths) => {
    const places = new Map(lists.flatMap((list) => itemsIn(read, list).map(({ id }, at) => [idOf(id), [list, String(at)]] as const)));
    const asRead = new Map(
      paths.map((path) => {
        const [list = "", at = "", ...rest] = pointerSteps(path);
        const place = lists.includes(list) ? places.get(itemsIn(part, list)[Number(at)]?.id ?? "") : undefined;
        return [path, place === undefined ? path : toPointer([...place, ...rest])] as const;
      }),
    );
    const found = locate([...new Set(asRead.values())]);
    return new Map(
      [...asRead].flatMap(([path, from]) => (found.has(from) ? [[path, found.get(from)] as const] : [])),
    ) as ReturnType<Locate>;
  };
}

const lists: readonly string[] = itemKinds.map((kind) => listOfKind[kind]);

const itemsIn = (part: PlanPart, list: string) => ((part as Record<string, unknown>)[list] ?? []) as readonly { readonly id: string }[];
