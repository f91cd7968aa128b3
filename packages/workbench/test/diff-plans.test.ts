import { applyDiff, diffPlans, renameItems } from "@regional-plan/compare";
import { isPlan, itemKinds, type Plan, planShape, type Shape, shapeOfKey } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { editPlan } from "@regional-plan/repository/edit-plan";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { describe, expect, test } from "vitest";

/** A plan after some changes. */
function edited(plan: Plan, random: (below: number) => number, name: string): Plan {
  let current = plan;
  for (let count = 1 + random(10); count > 0; count--) {
    const next = editPlan(current, random, name, { kinds: itemKinds, items: 1 + random(5) });
    if (isPlan(next)) current = next;
  }
  return current;
}

const pairs = Array.from({ length: casesToTry(1000) }, (_, seed) => {
  const random = randomNumbers(seed);
  const before = edited([fiveYearPlan, transportCompact][seed % 2] as Plan, random, "b");
  return { seed, before, after: edited(before, random, "a") };
});

/** Lists whose order means something. */
const ordered = new Set(["documents", "outline", "languages", "revisions"]);

/** A plan with keys and lists in another order, where that means nothing. */
function shuffled(value: unknown, shape: Shape | undefined, random: (below: number) => number, key = ""): unknown {
  if (typeof value !== "object" || value === null || shape?.is === "anything" || shape === undefined) return value;
  const mix = <T>(list: readonly T[]) =>
    list
      .map((each) => [random(1e6), each] as const)
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each);
  if (Array.isArray(value)) {
    const entries = value.map((entry) => shuffled(entry, shape.is === "list" ? shape.of : undefined, random));
    return ordered.has(key) ? entries : mix(entries);
  }
  return Object.fromEntries(
    mix(Object.entries(value)).map(([name, inner]) => [name, shuffled(inner, shapeOfKey(shape, name), random, name)]),
  );
}

describe("generated pairs of versions", () => {
  test("a version says nothing beside itself, nor beside itself in another order", () => {
    for (const { seed, before } of pairs) {
      const other = shuffled(before, planShape, randomNumbers(seed)) as Plan;
      expect(diffPlans(before, other), `seed ${seed}`).toEqual({ plan: [], items: [], matched: [] });
    }
  });

  test("what has changed, done to the earlier one, gives the later", () => {
    let changes = 0;
    for (const { seed, before, after } of pairs) {
      const diff = diffPlans(before, after);
      changes += diff.items.length;
      const stored = JSON.parse(JSON.stringify(diff)) as typeof diff;
      expect(diffPlans(applyDiff(before, stored), after), `seed ${seed}`).toEqual({ plan: [], items: [], matched: [] });
    }
    expect(changes).toBeGreaterThan(pairs.length);
  });

  test("also where items are found again by what they say", () => {
    for (const { seed, before, after } of pairs.slice(0, casesToTry(300, 30))) {
      for (const match of ["rest", "all"] as const) {
        const stored = JSON.parse(JSON.stringify(diffPlans(before, after, { match }))) as ReturnType<typeof diffPlans>;
        expect(diffPlans(applyDiff(before, stored), after), `seed ${seed}, ${match}`).toEqual({ plan: [], items: [], matched: [] });
      }
    }
  });

  test("the inputs are as they were", () => {
    for (const { before, after } of pairs.slice(0, 20)) {
      const text = JSON.stringify([before, after]);
      applyDiff(before, diffPlans(before, after, { match: "all" }));
      expect(JSON.stringify([before, after])).toBe(text);
    }
  });
});

test("a task under another id is one task, and what links to it says nothing", () => {
  const ids = new Map((transportCompact.measures ?? []).map(({ id }, at) => [id as string, `task-${at}`]));
  const renamed = renameItems(transportCompact, ids);
  expect(diffPlans(transportCompact, renamed).items.length).toBeGreaterThan(ids.size);
  const { plan, items, matched } = diffPlans(transportCompact, renamed, { match: "rest" });
  expect([plan, items]).toEqual([[], []]);
  expect(new Map(matched.map(({ before, after }) => [before, after]))).toEqual(ids);
});

test("a list without entries is another thing than none", () => {
  const bare: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] };
  for (const [before, after] of [
    [bare, { ...bare, measures: [] }],
    [{ ...bare, measures: [] }, bare],
    [
      { ...bare, measures: [{ id: "m-1" }] },
      { ...bare, measures: [] },
    ],
    [{ ...bare, measures: [{ id: "m-1" }] }, bare],
    [
      { ...bare, measures: [{ id: "m-1" }] },
      { ...bare, measures: [{ id: "m-2" }] },
    ],
  ] as [Plan, Plan][])
    expect(applyDiff(before, diffPlans(before, after))).toEqual(after);
});
