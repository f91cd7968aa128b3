import { allNearest, fieldsNamed, headShape, type ItemKind, idPattern, itemKinds, itemShapes, listOfKind } from "@regional-plan/model";
import { isRecord } from "./is-record.ts";

/** What is noted of items that cannot be looked at. */
export interface Unread {
  /** Their ids, as far as they can be told. */
  readonly lost: Set<string>;
  /** Their kinds. */
  readonly lostKinds: Set<ItemKind>;
  /** The kinds of which not every id can be told. */
  readonly nameless: Set<ItemKind>;
}

/** Notes an entry of a list of which nothing can be used: its id, or what may be meant as such, `编号: agency-1`. */
export function noteItem(kind: ItemKind, item: unknown, { lost, lostKinds, nameless }: Unread): void {
  const id = isRecord(item) ? item.id : item;
  lostKinds.add(kind);
  if (isId(id)) lost.add(id);
  else {
    nameless.add(kind);
    if (isRecord(item)) for (const value of Object.values(item)) if (isId(value)) lost.add(value);
  }
}

/** Notes what stands in the place of a list and is none: nobody can tell all items that were meant. */
export function noteNoList(kind: ItemKind, value: unknown, unread: Unread): void {
  unread.lostKinds.add(kind);
  unread.nameless.add(kind);
  noteIds(value, unread.lost);
}

/** Notes what the unknown fields of a plan may hold: the lists that their names come near to, or any that is not there. */
export function noteUnknownLists(head: Readonly<Record<string, unknown>>, isThere: (kind: ItemKind) => boolean, unread: Unread): void {
  for (const [key, value] of Object.entries(head)) {
    if (Object.hasOwn(headShape.keys, key) || kindOfList.has(key)) continue;
    const named = kindsNamed(key);
    const kinds = named.length > 0 || !holdsEntries(value) ? named : itemKinds.filter((kind) => !isThere(kind));
    for (const kind of kinds) noteNoList(kind, value, unread);
    if (typeof value === "object") noteIds(value, unread.lost);
  }
}

/** Notes the items that somebody wrote inside of another item, below a field that it does not have or that holds links. */
export function noteItemsWithin(kind: ItemKind, item: unknown, unread: Unread): void {
  if (!isRecord(item)) return;
  const known = itemShapes[kind];
  for (const [key, value] of Object.entries(item)) {
    if (!holdsEntries(value)) continue;
    noteIds(value, unread.lost);
    if (!Object.hasOwn(known.keys, key)) for (const other of kindsNamed(key)) noteNoList(other, value, unread);
  }
}

const kindOfList: ReadonlyMap<string, ItemKind> = new Map(itemKinds.map((kind) => [listOfKind[kind], kind]));

/** The kinds whose list may be meant by the name of a field. */
function kindsNamed(key: string): ItemKind[] {
  const fields = [...Object.keys(headShape.keys), ...kindOfList.keys()];
  const named = fieldsNamed(key, fields);
  return (named.length > 0 ? named : allNearest(key, fields)).flatMap((field) => kindOfList.get(field) ?? []);
}

const isId = (value: unknown): value is string => typeof value === "string" && value.length <= 200 && idPattern.test(value);

/** Whether a value may be a list of items: a list or a map of objects. */
const holdsEntries = (value: unknown): boolean => typeof value === "object" && value !== null && Object.values(value).some(isRecord);

/** The ids of everything within a value: as its `id`, as an entry of its own, or as the key of an entry. */
function noteIds(value: unknown, ids: Set<string>, depth = 0): void {
  if (isId(value)) ids.add(value);
  if (typeof value !== "object" || value === null || depth > mostDepth) return;
  for (const [key, inner] of Object.entries(value)) {
    const isEntry = Array.isArray(value) && depth === 0;
    if (isEntry || key === "id" || typeof inner === "object") noteIds(inner, ids, depth + 1);
    if (isRecord(inner) && isId(key)) ids.add(key);
  }
}

/** Items lie no deeper than this, whatever they were put into. */
const mostDepth = 12;
