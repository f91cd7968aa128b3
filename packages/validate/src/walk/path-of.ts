import { type Item, itemKinds, itemsOf, listOfKind, type Plan } from "@regional-plan/model";
import type { Subject } from "../rule-context.ts";
import type { Visited } from "../visited.ts";
import type { PlacedValue } from "./walk-plan.ts";

/** Turns subjects into JSON Pointers. Nothing is worked out until the first one is asked for. */
export function pathsOf(plan: Plan): (subject: Subject, key: string) => string {
  let items: Map<unknown, string> | undefined;
  const itemPath = (item: Item | Plan): string => {
    if (item === plan) return "";
    items ??= itemPaths(plan);
    const path = items.get(item);
    if (path === undefined) throw new TypeError("A rule reported something that is no item of the plan, nor a value that it was shown.");
    return path;
  };
  return (subject, key) => {
    const path = isValue(subject) ? itemPath(subject.owner) + wayTo(subject) : itemPath(subject);
    return key === "" ? path : `${path}/${key}`;
  };
}

function itemPaths(plan: Plan): Map<unknown, string> {
  const paths = new Map<unknown, string>();
  for (const kind of itemKinds) {
    for (const [index, item] of itemsOf(plan, kind).entries()) {
      if (!paths.has(item)) paths.set(item, `/${listOfKind[kind]}/${index}`);
    }
  }
  return paths;
}

/** An item has no field of this name: its keys are those of the model. */
const isValue = (subject: Subject): subject is Visited<unknown> => "site" in subject;

function wayTo(value: Visited<unknown>): string {
  const { site, index0, index1, index2 } = value as PlacedValue;
  const indexes = [index0, index1, index2];
  return site.steps.map((step) => `/${step ?? indexes.shift()}`).join("");
}
