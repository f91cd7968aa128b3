import { type ItemKind, toPointer } from "@regional-plan/model";

/** The plans that a merge looks at. */
export type Side = "base" | "ours" | "theirs";

/** Something for each of the plans. */
export type Sides<T> = Readonly<Record<Side, T>>;

/** One place in all plans: what stands there, where that is, and in what it lies. */
export interface Place {
  readonly values: Sides<unknown>;
  readonly paths: Sides<string>;
  /** The item that it lies in; absent for the plan's own fields. */
  readonly owner?: { readonly kind: ItemKind; readonly id: string };
  /** The field of the item or the plan. */
  readonly field?: string;
  /** The language, for a text in one. */
  readonly tag?: string;
}

/** Makes something for each of the plans. */
export const forSides = <T>(make: (side: Side) => T): Sides<T> => ({ base: make("base"), ours: make("ours"), theirs: make("theirs") });

/** The place below another, under a key that is the same in all plans. */
export function below(place: Place, key: string): Place {
  return {
    ...place,
    values: forSides((side) => valueIn(place.values[side], key)),
    paths: forSides((side) => place.paths[side] + toPointer([key])),
    ...(place.field === undefined && { field: key }),
  };
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
