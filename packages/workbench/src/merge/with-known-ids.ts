import { type PlanPart, renameItems } from "@regional-plan/compare";
import { type ItemKind, itemFinder, itemKinds, listOfKind } from "@regional-plan/model";
import type { ReadPart } from "./read-part.ts";

/**
 * A part in which items whose ids were made when it was read have the ids of the items of a plan that are called the same: a
 * table knows a unit or a task by its name alone.
 */
export function withKnownIds({ part, madeIds = new Set() }: ReadPart, plan: PlanPart): PlanPart {
  const ids = new Map<string, string>();
  const { named } = itemFinder(plan);
  const kinds = madeIds.size === 0 ? [] : itemKinds;
  for (const kind of kinds) for (const item of itemsOf(part, kind)) if (madeIds.has(item.id)) known(item, kind);
  return renameItems(part, ids);

  function known({ id, name, title }: NamedItem, kind: ItemKind): void {
    const texts = Object.values(name ?? title ?? {});
    const found = new Set(texts.flatMap((text) => (named(text, [kind]).isSure ? named(text, [kind]).ids : [])));
    const [only] = found;
    if (only !== undefined && found.size === 1) ids.set(id, only);
  }
}

interface NamedItem {
  readonly id: string;
  readonly name?: Readonly<Record<string, string>>;
  readonly title?: Readonly<Record<string, string>>;
}

const itemsOf = (part: PlanPart, kind: ItemKind) => (part[listOfKind[kind]] ?? []) as unknown as readonly NamedItem[];
