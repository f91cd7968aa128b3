import { checkSpecVersion, explainShape, findUnsafe, isPlan, type Plan, parsePlan, planSchema, planShape } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { spoil } from "@regional-plan/repository/spoil";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

/** What the schemas and what no schema sees say of a value, without a look at the catalogue. */
const isPlanByZod = (value: unknown) =>
  findUnsafe(value).length === 0 && checkSpecVersion(value).length === 0 && planSchema.safeParse(value).success;

/** Values that JSON cannot hold, or that seem to be what they are not. */
const hostile: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 1n,
  () => Symbol("s"),
  () => () => "text",
  () => new Date(0),
  () => new Map([["en", "text"]]),
  () =>
    new (class Text {
      en = "text";
    })(),
  () => Object.create({ en: "text" }) as unknown,
  () => Object.assign(["text"], { en: "text" }),
  () => ({ en: "text", [Symbol("s")]: 1 }),
  () => JSON.parse('{ "__proto__": "text", "en": "text" }') as unknown,
  () => Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], 1),
  () => {
    const circle: Record<string, unknown> = {};
    circle.en = circle;
    return circle;
  },
  // Nothing is wrong with these.
  () => Object.assign(Object.create(null), { en: "text" }) as unknown,
  () => ({ en: "text" }),
  () => "text",
];

describe("isPlan says what zod says", () => {
  it("of plans", () => {
    fc.assert(
      fc.property(arbitraryOf(planShape), (value) => {
        const plan = { ...(value as Plan), specVersion: "0.3" };
        expect([isPlan(plan), isPlanByZod(plan)]).toEqual([true, true]);
      }),
      { seed: 3, numRuns: casesToTry(300) },
    );
  });

  it("of plans that somebody spoilt, and parsePlan with it", () => {
    const random = randomNumbers(17);
    let refused = 0;
    for (let count = 0; count < casesToTry(2000); count++) {
      const value = spoil([fiveYearPlan, transportCompact][random(2)], random);
      const accepted = isPlanByZod(value);
      if (!accepted) refused++;
      const { plan, findings } = parsePlan(value);
      expect({ value, said: [isPlan(value), plan === value, findings.length === 0] }).toEqual({
        value,
        said: [accepted, accepted, accepted],
      });
    }
    expect(refused).toBeGreaterThan(casesToTry(500));
    expect(refused).toBeLessThan(casesToTry(2000));
  });

  it("of plans in which something stands that JSON does not know", () => {
    const random = randomNumbers(18);
    let accepted = 0;
    for (let count = 0; count < casesToTry(2000); count++) {
      const value = withOneReplaced(transportCompact, hostile[random(hostile.length)]?.(), random);
      const byZod = isPlanByZod(value);
      if (byZod) accepted++;
      expect([isPlan(value), parsePlan(value).plan === value]).toEqual([byZod, byZod]);
      expect(parsePlan(value, { explain: explainShape }).findings.length === 0).toBe(byZod);
    }
    expect(accepted).toBeGreaterThan(0);
  });

  const extended = (data: unknown) => ({ ...transportCompact, extensions: { "example.org": data } });
  test.each(hostile.map((make) => [make]))("of data of others: %s", (make) => {
    expect(isPlan(extended(make()))).toBe(isPlanByZod(extended(make())));
  });
});

/** A copy of a plan with one of its values replaced. */
function withOneReplaced(plan: Plan, by: unknown, random: (below: number) => number): unknown {
  const copy = JSON.parse(JSON.stringify(plan)) as Record<string, unknown>;
  let at = copy;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys[random(keys.length)] ?? "id";
    const inner = at[key];
    if (typeof inner !== "object" || inner === null || random(4) === 0) {
      at[key] = by;
      return copy;
    }
    at = inner as Record<string, unknown>;
  }
}
