import {
  type ItemKind,
  itemKinds,
  itemShapes,
  type ListName,
  listOfKind,
  type Plan,
  planShape,
  type Shape,
  shapeOfKey,
  variantOf,
} from "@regional-plan/model";

/** Draws a number from 0 to below a bound. */
type Random = (below: number) => number;

/**
 * A copy of a plan with something changed as a person might change it: a value, an entry of a list, an item, the order of a list.
 * It has the right shape; whether it is sound, nobody has asked. `name` marks what is made up, so that two editors do not
 * make up the same; `focus` lets it keep to some lists, and to the first items of each.
 */
export function editPlan(plan: Plan, random: Random, name: string, focus: Focus = {}): Plan {
  const copy = structuredClone(plan) as Plan & Tree;
  const { kinds: among = itemKinds, items = Number.POSITIVE_INFINITY } = focus;
  const kinds = among.filter((kind) => (copy[listOfKind[kind]] ?? []).length > 0);
  const kind = kinds[random(kinds.length)];
  if (kind === undefined || random(12) === 0) changeFields(copy, planShape, { plan: copy, random, name });
  else editList(copy, listOfKind[kind], itemShapes[kind], { plan: copy, random, name }, items);
  return copy;
}

/** What is changed. */
export interface Focus {
  readonly kinds?: readonly ItemKind[];
  /** How many items of each list. */
  readonly items?: number;
}

type Tree = Record<string, unknown>;

interface Editing {
  readonly plan: Plan & Tree;
  readonly random: Random;
  readonly name: string;
}

function editList(plan: Plan & Tree, list: ListName, shape: Shape, editing: Editing, among: number): void {
  const { random, name } = editing;
  const items = plan[list] as unknown as Tree[];
  const index = random(Math.min(items.length, among));
  const item = items[index] as Tree;
  const pick = random(12);
  if (pick === 0) items.splice(random(items.length + 1), 0, { ...structuredClone(item), id: `${name}-${random(8)}` });
  else if (pick === 1) takeOut(plan, list, index);
  else if (pick === 2) items.splice(random(items.length), 0, ...items.splice(index, 1));
  else changeFields(item, shape, editing);
}

/** Takes out an item, with what links to it where that can go. */
function takeOut(plan: Plan & Tree, list: ListName, index: number): void {
  const [item] = (plan[list] as unknown as Tree[]).splice(index, 1);
  const id = item?.id;
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !names(each, id)).map(without);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (key !== "id" && inner === id ? [] : [[key, without(inner)]])),
    );
  };
  for (const kind of itemKinds)
    if (plan[listOfKind[kind]] !== undefined) plan[listOfKind[kind]] = (plan[listOfKind[kind]] as unknown[]).map(without) as never;
}

/** Whether an entry of a list stands for an id: it is the id, or a part that is about it. */
const names = (each: unknown, id: unknown) =>
  each === id || (typeof each === "object" && each !== null && !("id" in each) && Object.values(each).includes(id));

function changeFields(object: Tree, shape: Shape, editing: Editing): void {
  if (shape.is !== "object") return;
  const { random } = editing;
  const lists = new Set<string>(itemKinds.map((kind) => listOfKind[kind]));
  const fixed = ["id", "specVersion", "$schema", "extensions"];
  const keys = Object.keys(shape.keys).filter((key) => !fixed.includes(key) && !(shape === planShape && lists.has(key)));
  // What is there is changed more often than what is not is added.
  const there = keys.filter((key) => object[key] !== undefined);
  const from = random(3) > 0 && there.length > 0 ? there : keys;
  const key = from[random(from.length)] ?? "";
  if (!shape.required.includes(key) && object[key] !== undefined && random(6) === 0) delete object[key];
  else object[key] = changed(object[key], shapeOfKey(shape, key), editing);
}

/** Another value of a shape, near to one that is there. */
function changed(value: unknown, shape: Shape | undefined, editing: Editing): unknown {
  const { random, name, plan } = editing;
  const as = shape && variantOf(shape, value);
  if (as === undefined || as.is === "anything" || as.is === "variants") return value;
  if (as.is === "list") return changedList((value ?? []) as unknown[], as.of, editing);
  if (as.is === "object") {
    const copy: Tree = { ...((value ?? {}) as Tree) };
    for (const key of as.required) copy[key] ??= changed(undefined, shapeOfKey(as, key), editing);
    changeFields(copy, as, editing);
    return copy;
  }
  if (as.is === "record") {
    const texts = (value ?? {}) as Tree;
    const languages = value === undefined ? plan.languages : [plan.languages[random(plan.languages.length)] ?? "en"];
    return { ...texts, ...Object.fromEntries(languages.map((language) => [language, `${name}${random(30)}`])) };
  }
  if (as.is === "truth") return value !== true;
  if (as.is === "word") return as.words[random(as.words.length)];
  if (as.is === "number") return as.most === 1 ? random(10) / 10 : 1 + random(40);
  if (as.link !== undefined) {
    const links = as.link.filter((kind) => kind !== "plan").flatMap((kind) => (plan[listOfKind[kind]] ?? []).map(({ id }) => id as string));
    return links[random(links.length)] ?? plan.id;
  }
  if (as.name === "Edtf") return ["2021", "2022-03", "2023", "2024-06-30", "2021/2025", "2025"][random(6)];
  if (as.name === "LanguageTag") return ["zh", "en", "ja", "fr"][random(4)];
  return as.is === "text" && as.pattern?.test(`${name}-${random(30)}`) === false ? value : `${name}-${random(30)}`;
}

function changedList(list: readonly unknown[], of: Shape, editing: Editing): unknown[] {
  const { random } = editing;
  const copy = [...list];
  const index = random(copy.length || 1);
  const pick = random(5);
  if (copy.length === 0 || pick <= 1) copy.splice(random(copy.length + 1), 0, changed(undefined, of, editing));
  else if (pick === 2 && (of.name !== "LanguageTag" || copy.length > 1)) copy.splice(index, 1);
  else if (pick === 3) copy[index] = changed(copy[index], of, editing);
  else copy.splice(random(copy.length), 0, ...copy.splice(index, 1));
  return copy;
}
