import type { LinkKind } from "../plan/parts/id.ts";
import { itemKinds, listOfKind } from "../plan/parts/item-kind.ts";
import { idPattern } from "../plan/parts/patterns.ts";
import { plainWord } from "../text/plain-word.ts";

/** The items that a name stands for. */
export interface NamedItems {
  /** Their ids, in the order of the plan. */
  readonly ids: readonly string[];
  /** Whether it is one item and no other, whose id stands once in the plan. */
  readonly isSure: boolean;
}

/** Looks up the items of a plan, sound or not. */
export interface ItemFinder {
  /** What the item is that has an id; `undefined` where none has it. */
  readonly kindOf: (id: string) => LinkKind | undefined;
  /** The items, of some kinds or of any, that are called so: by their name, title or an alias, in some language. */
  readonly named: (name: string, kinds?: readonly LinkKind[]) => NamedItems;
}

/**
 * Looks up items of a plan by id and by name, however broken the plan is. It reads the plan when the first item is looked up.
 *
 * @example
 * ```ts
 * import { itemFinder } from "@regional-plan/model";
 *
 * const { named } = itemFinder({ agencies: [{ id: "agency-x", name: { zh: "宁波市交通局" }, aliases: [{ zh: "市交通局" }] }] });
 * named("市交通局", ["agency"]); //=> { ids: ["agency-x"], isSure: true }
 * named("市交通局", ["place"]); //=> { ids: [], isSure: false }
 * ```
 */
export function itemFinder(plan: unknown): ItemFinder {
  let made: Items | undefined;
  const items = () => (made ??= itemsIn(plan));
  return {
    kindOf: (id) => items().byId.get(id)?.kind,
    named: (name, kinds) => {
      const wanted = name.length > longestName ? "" : plainWord(name);
      const called = wanted === "" ? [] : (items().byName.get(wanted) ?? []);
      const found = called.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
      const ids = [...new Set(found.flatMap(({ id }) => id ?? []))];
      const [only] = ids;
      return { ids, isSure: found.length === 1 && only !== undefined && items().byId.get(only)?.times === 1 };
    },
  };
}

/** Longer texts name nothing. */
const longestName = 200;

interface Items {
  readonly byId: ReadonlyMap<string, { readonly kind: LinkKind; readonly times: number }>;
  readonly byName: ReadonlyMap<string, readonly { readonly kind: LinkKind; readonly id: string | undefined }[]>;
}

function itemsIn(plan: unknown): Items {
  const byId = new Map<string, { kind: LinkKind; times: number }>();
  const byName = new Map<string, { kind: LinkKind; id: string | undefined }[]>();
  const add = (kind: LinkKind, item: Readonly<Record<string, unknown>>) => {
    const id = typeof item.id === "string" && idPattern.test(item.id) ? item.id : undefined;
    if (id !== undefined) byId.set(id, { kind, times: (byId.get(id)?.times ?? 0) + 1 });
    for (const name of new Set([item.name, item.title, ...listOf(item.aliases)].flatMap(textsIn).map(plainWord))) {
      const called = byName.get(name);
      if (called === undefined) byName.set(name, [{ kind, id }]);
      else called.push({ kind, id });
    }
  };
  if (!isRecord(plan)) return { byId, byName };
  add("plan", plan);
  for (const kind of itemKinds) {
    for (const item of listOf(plan[listOfKind[kind]])) if (isRecord(item)) add(kind, item);
  }
  return { byId, byName };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A name in each language, or the one that names none. */
function textsIn(name: unknown): string[] {
  const texts = isRecord(name) ? Object.values(name) : [name];
  return texts.filter((text): text is string => typeof text === "string" && text.length <= longestName);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
