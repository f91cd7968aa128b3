import { type ItemKind, itemKinds, listOfKind } from "../../plan/parts/item-kind.ts";
import { itemShapes } from "../catalogue.gen.ts";
import { compileShape } from "./compile-shape.ts";
import { hasStrayKeys } from "./has-stray-keys.ts";

/**
 * A plan in which every item of the right shape is a small one of its kind, in the same place: what is wrong with the whole, and
 * where, is wrong with this, and is found much sooner. Any other value comes back as it is.
 */
export function withoutSoundItems(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const plan = value as Readonly<Record<string, unknown>>;
  const kinds = itemKinds.filter((kind) => Object.hasOwn(plan, listOfKind[kind]) && isPlainList(plan[listOfKind[kind]]));
  if (kinds.length === 0 || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const thin: Record<string | symbol, unknown> = { ...plan };
  for (const kind of kinds) thin[listOfKind[kind]] = smallItems(kind, plan[listOfKind[kind]] as readonly unknown[]);
  return thin;
}

/** A list that has more than its entries must stay as it is, to be seen. */
const isPlainList = (value: unknown): boolean => Array.isArray(value) && Reflect.ownKeys(value).length === value.length + 1;

function smallItems(kind: ItemKind, items: readonly unknown[]): readonly unknown[] {
  const shape = itemShapes[kind];
  const check = compileShape(shape);
  let small: unknown;
  return items.map((item) => {
    if (!check(item) || hasStrayKeys(item as object)) return item;
    small ??= Object.fromEntries(shape.required.map((key) => [key, (item as Record<string, unknown>)[key]]));
    return small;
  });
}
