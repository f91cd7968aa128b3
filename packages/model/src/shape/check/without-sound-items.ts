import { type ItemKind, itemKinds, listOfKind } from "../../plan/parts/item-kind.ts";
import { itemShapes } from "../catalogue.gen.ts";
import { compileStrictShape } from "./compile-shape.ts";

/** A plan without what is right, and where in the whole what is left of it stands. */
export interface ThinPlan {
  readonly thin: unknown;
  /** The way in the whole to what stands at a way in the thin plan. */
  readonly wayTo: (way: readonly PropertyKey[]) => PropertyKey[];
}

/**
 * A plan of which each list holds only the items of the wrong shape, or one that is right: what is wrong with the whole is wrong
 * with this, and is found much sooner. Any other value stays as it is.
 */
export function withoutSoundItems(value: unknown): ThinPlan {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return whole(value);
  const plan = value as Readonly<Record<string, unknown>>;
  const kinds = itemKinds.filter((kind) => Object.hasOwn(plan, listOfKind[kind]) && isPlainList(plan[listOfKind[kind]]));
  if (kinds.length === 0) return whole(value);
  const thin: Record<string | symbol, unknown> = { ...plan };
  const indexes = new Map<unknown, readonly number[]>();
  for (const kind of kinds) {
    const items = plan[listOfKind[kind]] as readonly unknown[];
    const left = indexesLeft(kind, items);
    thin[listOfKind[kind]] = left.map((index) => items[index]);
    indexes.set(listOfKind[kind], left);
  }
  return { thin, wayTo: (way) => way.map((step, at) => (at === 1 ? (indexes.get(way[0])?.[Number(step)] ?? step) : step)) };
}

const whole = (thin: unknown): ThinPlan => ({ thin, wayTo: (way) => [...way] });

/** A list that has more than its entries must stay as it is, to be seen. */
const isPlainList = (value: unknown): boolean => Array.isArray(value) && Reflect.ownKeys(value).length === value.length + 1;

/** Where the items of the wrong shape stand. A list of none would be another list. */
function indexesLeft(kind: ItemKind, items: readonly unknown[]): readonly number[] {
  const check = compileStrictShape(itemShapes[kind]);
  const wrong = [...items.keys()].filter((index) => !check(items[index]));
  return wrong.length > 0 ? wrong : [...items.keys()].slice(0, 1);
}
