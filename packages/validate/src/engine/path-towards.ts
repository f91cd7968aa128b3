import type { ItemIndex } from "./item-index.ts";
import type { Subject } from "./rule-context.ts";
import type { PlacedValue } from "./show-plan.ts";
import type { Visited } from "./visited.ts";

/** The JSON Pointer of a key under a subject. */
export function pathTowards(subject: Subject, key: string, { pathOf }: ItemIndex): string {
  const path = isValue(subject) ? pathOf(subject.owner) + wayTo(subject) : pathOf(subject);
  return key === "" ? path : `${path}/${key}`;
}

/** An item has no field of this name: its keys are those of the model. */
const isValue = (subject: Subject): subject is Visited<unknown> => "site" in subject;

function wayTo(value: Visited<unknown>): string {
  const { site, index0, index1, index2 } = value as PlacedValue;
  const indexes = [index0, index1, index2];
  return site.steps.map((step) => `/${step ?? indexes.shift()}`).join("");
}
