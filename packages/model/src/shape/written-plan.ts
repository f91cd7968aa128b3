import type { ItemOf } from "../facts/walk-items.ts";
import type { idKind, LinkKind } from "../plan/parts/id.ts";
import type { ItemKind, ListName, listOfKind } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";

/** The ids that a plan has, kind by kind, as literal types; `never` for a kind without any. */
export type PlanIds = Readonly<Record<LinkKind, string>>;

/**
 * `T` as it is written by hand in a plan with these ids: a link is one of them, a code of an open list is a known one or
 * one's own with `x-`, and everything may be read-only.
 */
export type Written<T, Ids extends PlanIds> = [Exclude<T, undefined>] extends [string]
  ? WrittenText<Exclude<T, undefined>, Ids> | Extract<T, undefined>
  : T extends readonly (infer Element)[]
    ? readonly Written<Element, Ids>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key], Ids> }
      : T;

type WrittenText<T, Ids extends PlanIds> = [T] extends [{ readonly [idKind]?: infer Kind }]
  ? unknown extends Kind
    ? WrittenCode<T>
    : NoInfer<Ids[Extract<Kind, LinkKind>]>
  : WrittenCode<T>;

/** An open code is its known words and any other string; a closed one, and a mere text, stay what they are. */
type WrittenCode<T> = [KnownWords<T>] extends [never] ? T : string extends T ? KnownWords<T> | `x-${string}` : T;

type KnownWords<T> = T extends string ? (string extends T ? never : T) : never;

/**
 * A plan as it is written by hand. The ids stand apart from the other fields, and the lists from the plan's head: of an
 * object that lacks a field and has a wrong one the compiler learns nothing, and would find fault with every link.
 */
export type WrittenPlan<Ids extends PlanIds> = Written<Omit<Plan, "id" | ListName>, Ids> & { readonly id: Ids["plan"] } & {
  readonly [List in keyof Pick<Plan, ListName>]: readonly WrittenItem<KindOfList[List], Ids>[];
};

type WrittenItem<Kind extends ItemKind, Ids extends PlanIds> = Written<Omit<ItemOf<Kind>, "id">, Ids> & { readonly id: Ids[Kind] };

/** A plan with these ids, in which every list is there that has some. */
export type DefinedPlan<Ids extends PlanIds> = Omit<Plan, "id" | (typeof listOfKind)[KindsIn<Ids>]> & { id: Ids["plan"] } & {
  [Kind in KindsIn<Ids> as (typeof listOfKind)[Kind]]: readonly (ItemOf<Kind> & { id: Ids[Kind] })[];
};

type KindOfList = { readonly [Kind in ItemKind as (typeof listOfKind)[Kind]]: Kind };

type KindsIn<Ids extends PlanIds> = { [Kind in ItemKind]: [Ids[Kind]] extends [never] ? never : Kind }[ItemKind];
