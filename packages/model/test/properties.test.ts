import { type Plan, parsePlan, planSchema, planShape, serialisePlan, upgradePlan } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateByJsonSchema } from "./validate-by-json-schema.ts";

const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as Plan), specVersion: "0.2" }));
const runs = { seed: 20_250_101, numRuns: casesToTry(1000) };

describe("every plan", () => {
  test("is given back as it was passed", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(parsePlan(plan).plan).toBe(plan);
      }),
      runs,
    );
  });

  test("is what its canonical text says", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(JSON.parse(serialisePlan(plan))).toEqual(plan);
      }),
      runs,
    );
  });

  test("has one canonical text, whatever the order of its keys", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(serialisePlan(backwards(plan) as Plan)).toBe(serialisePlan(plan));
      }),
      runs,
    );
  });

  test("is upgraded once and for all", () => {
    const old = plans.map(({ arrangements, ...plan }) => ({
      ...plan,
      specVersion: "0.1",
      ...(arrangements && { safeguards: arrangements }),
    }));
    fc.assert(
      fc.property(old, (plan) => {
        const once = upgradePlan(plan);
        expect(upgradePlan(once.value)).toEqual(once);
        expect(parsePlan(once.value).plan).toBe(once.value);
      }),
      runs,
    );
  });
});

/** A value with one part of it replaced by something else, which may or may not fit. */
const spoilt = fc
  .tuple(
    plans,
    fc.infiniteStream(fc.nat()),
    fc.constantFrom<unknown>(null, 0, -1, 0.5, "", "x", "A b", [], {}, [[]], { zh: "" }, true, "2025-13"),
  )
  .map(([plan, steps, value]) => {
    const copy = JSON.parse(JSON.stringify(plan)) as unknown;
    let at = copy as Record<string, unknown>;
    for (let depth = 0; depth < 6; depth++) {
      const keys = Object.keys(at);
      const key = keys[steps.next().value % (keys.length || 1)];
      if (key === undefined) break;
      const inner = at[key];
      if (typeof inner !== "object" || inner === null || steps.next().value % 4 === 0) {
        at[steps.next().value % 5 === 0 ? `${key}x` : key] = value;
        break;
      }
      at = inner as Record<string, unknown>;
    }
    return copy;
  });

describe("zod and the JSON Schema agree", () => {
  test("on plans", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(validateByJsonSchema(plan)).toBe(true);
      }),
      runs,
    );
  });

  test("on plans with something wrong in them", () => {
    let refused = 0;
    fc.assert(
      fc.property(spoilt, (value) => {
        const accepted = planSchema.safeParse(value).success;
        if (!accepted) refused++;
        expect({ accepted: validateByJsonSchema(value), value }).toEqual({ accepted, value });
      }),
      { ...runs, numRuns: casesToTry(5000) },
    );
    expect(refused).toBeGreaterThan(casesToTry(1000));
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}
