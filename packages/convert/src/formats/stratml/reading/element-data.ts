import type { ElementData, KeptData } from "../extension.ts";
import { contentModels, names } from "../schema/union-model.ts";
import type { Settled } from "./settled.ts";

/** The words of an element, with the signs that XML cannot hold and that stand in it as instructions. */
export function wordsOf({ text, marks }: Settled): string {
  if (marks === undefined) return text;
  let words = "";
  let from = 0;
  for (const { said, offset } of marks) {
    if (typeof said !== "string") continue;
    words += text.slice(from, offset) + said;
    from = offset;
  }
  return words + text.slice(from);
}

/** What the first instruction in an element says of it. */
export function markOf({ marks }: Settled): Readonly<Record<string, unknown>> | undefined {
  const mark = marks?.[0]?.said;
  return typeof mark === "object" && mark !== null && !Array.isArray(mark) ? (mark as Record<string, unknown>) : undefined;
}

/** The first child of a name. */
export function childOf(element: Settled | undefined, name: string): Settled | undefined {
  if (element !== undefined) for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

/** The words of a child that holds nothing else. */
export function wordsIn(element: Settled, name: string): string | undefined {
  const child = childOf(element, name);
  if (child === undefined || child.children.length > 0) return undefined;
  for (const _ in child.attributes) return undefined;
  return wordsOf(child);
}

/** An element as data. */
export function elementData(element: Settled): ElementData {
  const data: KeptData = {};
  let isBare = element.children.length === 0;
  for (const name in element.attributes) {
    data[`@${name}`] = element.attributes[name] as string;
    isBare = false;
  }
  if (isBare) return wordsOf(element);
  for (const child of element.children) keep(data, element.name, child);
  return data as ElementData;
}

/** Keeps a child among what is kept of an element: in a list where several may stand. */
export function keep(data: KeptData, element: string, child: Settled, value: ElementData = elementData(child)): void {
  if (!isList(element, child.name)) data[child.name] = value;
  else data[child.name] = [...((data[child.name] as readonly ElementData[] | undefined) ?? []), value];
}

/** Whether several children of a name may stand in an element, by any edition. */
const isList = (element: string, child: string) => lists.get(element)?.has(child) === true;

const lists: ReadonlyMap<string, ReadonlySet<string>> = listsByElement();

function listsByElement(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { elements } of contentModels)
    for (const [element, { children }] of elements) {
      const name = names.get(element) ?? element;
      const several = [...children.values()].filter(({ most }) => most > 1).map((child) => child.name);
      found.set(name, new Set([...(found.get(name) ?? []), ...several]));
    }
  return found;
}
