import { type ContentModel, contentModel } from "./content-model.ts";
import { vocabularies } from "./vocabulary.ts";

/** The content models of all vocabularies. */
export const contentModels: readonly ContentModel[] = vocabularies.map(contentModel);

/** What an older edition calls elements of today. */
export const names: ReadonlyMap<string, string> = new Map([
  ["FirstName", "GivenName"],
  ["LastName", "Surname"],
  ["StrategicPlan", "PerformancePlanOrReport"],
  ["IndicatorType", "PerformanceIndicatorType"],
]);

/**
 * Children that no schema allows where people put them, and whose meaning is plain there: a number stands in the plan itself, a
 * result without the instance around it.
 */
const tolerated: Readonly<Record<string, readonly string[]>> = {
  PerformancePlanOrReport: ["Organization", "Vision", "Mission", "Value", "Goal"],
  Goal: ["PerformanceIndicator"],
  PerformanceIndicator: ["TargetResult", "ActualResult"],
};

/** The children that mean something in an element, in whatever edition. */
export const meaningful: ReadonlyMap<string, ReadonlySet<string>> = meanings();

/** Every name of an element that is known anywhere, by its lower-case letters. */
export const knownElements: ReadonlyMap<string, string> = new Map(
  [...meaningful].flatMap(([name, children]) => [name, ...children].map((known): [string, string] => [known.toLowerCase(), known])),
);

/** The elements that hold text and nothing else. */
export const textElements: ReadonlySet<string> = new Set(
  [...knownElements.values(), ...names.keys()].filter((name) => !meaningful.has(names.get(name) ?? name)),
);

function meanings(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (element: string, children: Iterable<string>) => {
    const name = names.get(element) ?? element;
    const known = found.get(name) ?? new Set();
    for (const child of children) known.add(names.get(child) ?? child);
    found.set(name, known);
  };
  for (const { elements } of contentModels) for (const [name, { children }] of elements) add(name, children.keys());
  for (const [name, children] of Object.entries(tolerated)) add(name, children);
  return found;
}
