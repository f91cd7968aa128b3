import type { PlanPart } from "@regional-plan/compare";
import type { ReadScope } from "@regional-plan/convert";
import { isSameValue, itemKinds, listOfKind } from "@regional-plan/model";

/**
 * What tables say of a plan, with all of the plan of which they could say nothing: lists without a sheet, fields without a
 * column, items of a list that is not whole. What is missing after that was taken out by somebody.
 */
export function withinScope(part: PlanPart, base: PlanPart, { fields, whole }: ReadScope): PlanPart {
  const within = withAncestors(fields);
  const isNamed = (path: string) => within.has(path) || hasAncestor(fields, path);
  const filled: Tree = { ...(part as Tree) };
  for (const [key, value] of Object.entries(base)) {
    if (lists.has(key)) {
      const items = itemsWithin(itemsIn(part, key), value as readonly Named[], key, whole.has(key), isNamed);
      if (items.length > 0 || key in filled) filled[key] = items;
    } else if (key in part) filled[key] = filledFrom(filled[key], value, `plan.${key}`, isNamed);
    else if (!isNamed(`plan.${key}`)) filled[key] = value;
  }
  return filled as PlanPart;
}

type Tree = Record<string, unknown>;
type Named = Tree & { readonly id: string };
type IsNamed = (path: string) => boolean;

const lists: ReadonlySet<string> = new Set(itemKinds.map((kind) => listOfKind[kind]));

const itemsIn = (part: PlanPart, key: string) => ((part as Tree)[key] ?? []) as readonly Named[];

/** The items of the tables, and those of the plan that the tables only left out, each behind the one that it stood behind. */
function itemsWithin(here: readonly Named[], before: readonly Named[], list: string, isWhole: boolean, isNamed: IsNamed): Named[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const filled = here.map((item) => {
    const earlier = known.get(item.id);
    return earlier === undefined ? item : (filledFrom(item, earlier, list, isNamed) as Named);
  });
  if (isWhole) return filled;
  const there = new Set(here.map(({ id }) => id));
  const followers = new Map<string | undefined, Named[]>();
  let last: string | undefined;
  for (const item of before) {
    if (there.has(item.id)) last = item.id;
    else if (followers.has(last)) followers.get(last)?.push(item);
    else followers.set(last, [item]);
  }
  return [...(followers.get(undefined) ?? []), ...filled.flatMap((item) => [item, ...(followers.get(item.id) ?? [])])];
}

/** A value with what an earlier one has where no column could say it. Parts of a list are told by their places. */
function filledFrom(value: unknown, before: unknown, path: string, isNamed: IsNamed): unknown {
  if (Array.isArray(value) && Array.isArray(before)) {
    if (value.length === before.length) return value.map((part, index) => filledFrom(part, before[index], path, isNamed));
    // 牵头单位 in one cell speaks of those who lead, and of nobody else.
    return isNamed(path) ? value : [...value, ...before.filter((part) => !value.some((other) => isSameValue(other, part)))];
  }
  if (!isTree(value) || !isTree(before)) return value;
  const filled: Tree = {};
  for (const [key, inner] of Object.entries(value)) filled[key] = filledFrom(inner, before[key], `${path}.${key}`, isNamed);
  for (const [key, inner] of Object.entries(before)) if (!(key in value) && !isNamed(`${path}.${key}`)) filled[key] = inner;
  return filled;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** `measures.title.zh` speaks of the title too: with all of its languages gone, it was taken out. */
function withAncestors(fields: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  for (const field of fields) for (let path = field; path.includes("."); path = path.slice(0, path.lastIndexOf("."))) all.add(path);
  return all;
}

function hasAncestor(fields: ReadonlySet<string>, path: string): boolean {
  for (let at = path; at.includes("."); at = at.slice(0, at.lastIndexOf("."))) if (fields.has(at)) return true;
  return false;
}
