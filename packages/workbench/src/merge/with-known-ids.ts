import type { PlanPart } from "@regional-plan/compare";
import { type ItemKind, itemFinder, itemKinds, listOfKind, planShape, walkValues } from "@regional-plan/model";
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
  return ids.size === 0 ? part : renamed(part, ids);

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

/** A copy with other ids, and links to them. */
function renamed(part: PlanPart, ids: ReadonlyMap<string, string>): PlanPart {
  const copy = JSON.parse(JSON.stringify(part)) as PlanPart;
  walkValues(copy, planShape, (value, { link }, path) => {
    const other = typeof value === "string" && (link !== undefined || (path.length === 3 && path[2] === "id")) ? ids.get(value) : undefined;
    if (other !== undefined) put(copy, path, other);
    return true;
  });
  return copy;
}

function put(whole: unknown, path: readonly (string | number)[], id: string): void {
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], whole);
  (holder as Record<string | number, unknown>)[path[path.length - 1] as string | number] = id;
}
