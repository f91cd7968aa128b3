import { type ItemKind, itemShapes, itemsOf, listOfKind, type Plan } from "@regional-plan/model";
import { type ChangeContext, meaningOfReplaced, meaningsOf, meaningsOfRemoved } from "./change-meanings.ts";
import { diffKeys } from "./diff-values.ts";
import type { FieldChange, ItemAt, ItemChange } from "./plan-diff.ts";

/** An item with its place. */
interface Placed {
  readonly item: { readonly id: string; readonly replaces?: readonly string[] };
  readonly path: string;
}

/** What has become of the items of one kind, in no order. */
export function diffItems(kind: ItemKind, before: Plan, after: Plan, context: ChangeContext): ItemChange[] {
  const [there, here] = [placedItems(kind, before), placedItems(kind, after)];
  const replaced = new Set<string>();
  const changes: ItemChange[] = [];
  for (const [key, now] of here) {
    const old = there.get(key);
    if (old !== undefined) {
      if (old.item !== now.item) changes.push(...changeOf(kind, old, now, context));
      continue;
    }
    const gone = (now.item.replaces ?? []).flatMap((id) => there.get(id) ?? []);
    for (const { item } of gone) replaced.add(item.id);
    changes.push(
      gone.length === 0
        ? { kind, change: "added", after: whole(now), fields: [], meanings: [] }
        : replacedBy(kind, gone, now, here, context),
    );
  }
  for (const [key, old] of there) {
    if (here.has(key) || replaced.has(key)) continue;
    changes.push({ kind, change: "removed", before: whole(old), fields: [], meanings: meaningsOfRemoved(kind, old.item.id, context) });
  }
  return changes;
}

/** The items by their ids; of several with one id, each in its turn. */
function placedItems(kind: ItemKind, plan: Plan): ReadonlyMap<string, Placed> {
  const items = new Map<string, Placed>();
  for (const [index, item] of itemsOf(plan, kind).entries()) {
    let key: string = item.id;
    while (items.has(key)) key += " ";
    items.set(key, { item, path: `/${listOfKind[kind]}/${index}` });
  }
  return items;
}

function changeOf(kind: ItemKind, old: Placed, now: Placed, context: ChangeContext): ItemChange[] {
  const fields = fieldsOf(kind, old, now, (key) => key === "id");
  if (fields.length === 0) return [];
  const isMove = fields.some(({ field }) => places.has(field)) && fields.every(({ field }) => places.has(field) || besides.has(field));
  const meanings = meaningsOf(kind, old.item, now.item, context);
  return [{ kind, change: isMove ? "moved" : "changed", before: at(old), after: at(now), fields, meanings }];
}

/** The fields that say where an item belongs, and those that go with it. */
const places: ReadonlySet<string> = new Set(["domain", "for", "section", "parent"]);
const besides: ReadonlySet<string> = new Set(["label", "source"]);

function replacedBy(
  kind: ItemKind,
  gone: readonly Placed[],
  now: Placed,
  here: ReadonlyMap<string, Placed>,
  context: ChangeContext,
): ItemChange {
  const [first] = gone as [Placed, ...Placed[]];
  const is = (each: Placed): ItemAt => (here.has(each.item.id) ? at(each) : whole(each));
  return {
    kind,
    change: "replaced",
    before: is(first),
    after: whole(now),
    replaces: gone.map(is),
    fields: fieldsOf(kind, first, now, (key) => own.has(key)),
    meanings: [
      meaningOfReplaced(
        gone.map(({ item }) => item.id),
        context,
      ),
      ...meaningsOf(kind, first.item, now.item, context),
    ],
  };
}

/** What each item has for itself. */
const own: ReadonlySet<string> = new Set(["id", "replaces", "label", "section", "source"]);

const fieldsOf = (kind: ItemKind, old: Placed, now: Placed, isPassed: (key: string) => boolean): FieldChange[] =>
  diffKeys(old.item, now.item, itemShapes[kind], { before: old.path, after: now.path }, isPassed);

const at = ({ item: { id }, path }: Placed): ItemAt => ({ id, path });
const whole = ({ item, path }: Placed): ItemAt => ({ id: item.id, path, item });
