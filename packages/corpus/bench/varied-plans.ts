import type { Plan } from "@regional-plan/model";
import { inventedPlans } from "../../repository/src/testing/invented-cities.ts";
import { randomNumbers } from "../../repository/src/testing/random-numbers.ts";

/**
 * A corpus of plans of cities that there are not, as many as are asked for, each as JSON on one line. Beside what `inventedPlans` varies,
 * the cities lie in four provinces, every tenth plan is a second version of the one before with other targets, every third has units that
 * answer for its measures, and a report, and the others take up measures of the first plan. The plan of a number is always the same.
 */
export function* variedPlans(ningbo: Plan, count: number): Generator<string> {
  let before: Writable | undefined;
  let [number, first] = [0, ""];
  for (const line of inventedPlans(ningbo, count)) {
    const plan = number % 10 === 9 && before !== undefined ? secondVersion(before) : varied(JSON.parse(line) as Writable, number, first);
    before = plan;
    if (number === 0) first = plan.id;
    number += 1;
    yield JSON.stringify(plan);
  }
}

type Item = Record<string, unknown> & { id: string };
type Writable = { -readonly [Key in keyof Plan]: Plan[Key] } & Record<string, unknown>;

function varied(plan: Writable, number: number, first: string): Writable {
  const random = randomNumbers(number + 1_000_000);
  const measures = (plan.measures ?? []) as unknown as Item[];
  const agencies = (plan.agencies ?? []) as unknown as Item[];
  const place = ((plan.places ?? []) as unknown as Item[]).find(({ id }) => id === plan.jurisdiction);
  if (place !== undefined) place.identifiers = [{ scheme: "gb-t-2260", value: `${regions[number % regions.length]}0000` }];
  if (number % 3 === 0 && agencies.length > 2) {
    for (const measure of measures) {
      if (random(5) === 0) continue;
      const [lead, other] = [agencies[random(agencies.length)]?.id, agencies[random(agencies.length)]?.id];
      measure.responsible = [{ agency: lead, role: "lead" }, ...(lead === other ? [] : [{ agency: other, role: "cooperate" }])];
      measure.due = String(2021 + random(8));
    }
    const entries = measures.filter(() => random(3) > 0).map(({ id }) => ({ for: id, status: "in-progress", progress: random(100) / 100 }));
    plan.reports = [...(plan.reports ?? []), { id: "report-of-year", asOf: "2024-12-31", status: "final", entries } as never];
  } else if (number > 0 && plan.alignments === undefined) {
    const links = measures
      .filter(() => random(2) > 0)
      .map(({ id }, index) => ({
        id: `alignment-${index + 1}`,
        from: id,
        to: { plan: first, item: id },
        relation: "carries-out",
        status: index % 7 === 6 ? "rejected" : "confirmed",
      }));
    if (links.length > 0) plan.alignments = links as never;
  }
  return plan;
}

/** Shanghai, Jiangsu, Zhejiang and Anhui have these codes. */
const regions = ["31", "32", "33", "34"];

function secondVersion(plan: Writable): Writable {
  const targets = ((plan.targets ?? []) as unknown as Item[]).map((target, index) => {
    const { quantity } = target as { quantity?: { value?: number } };
    return index % 4 === 0 && quantity?.value !== undefined ? { ...target, quantity: { ...quantity, value: quantity.value + 1 } } : target;
  });
  return { ...plan, version: "2.0.0", issued: "2027-01-01", ...(targets.length > 0 && { targets: targets as never }) };
}
