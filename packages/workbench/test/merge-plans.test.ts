import { mergePlans } from "@regional-plan/compare";
import { type ItemKind, isPlan, itemKinds, type Plan, planShape, type Shape, serialisePlan, shapeOfKey } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { editPlan } from "@regional-plan/repository/edit-plan";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { validatePlan } from "@regional-plan/validate";
import { describe, expect, test } from "vitest";

type Random = (below: number) => number;
type Triple = { readonly base: Plan; readonly ours: Plan; readonly theirs: Plan };

const errorsOf = (plan: Plan) => validatePlan(plan, { preset: "basic" }).findings.filter(({ severity }) => severity === "error");

/** A plan after some changes, each of which leaves it sound. */
function edited(plan: Plan, random: Random, name: string, kinds: readonly ItemKind[]): Plan {
  let current = plan;
  for (let count = 2 + random(8); count > 0; count--) {
    const next = editPlan(current, random, name, { kinds, items: 1 + random(3) });
    if (isPlan(next) && errorsOf(next).length === 0) current = next;
  }
  return current;
}

/** Some triples: a plan that was changed by two, who are apt to change the same things. */
const triples = Array.from({ length: casesToTry(1000) }, (_, at): Triple & { seed: number } => {
  // A few are taken from all over, so that they are apt to meet every kind of conflict.
  const seed = (at * 271) % 1000;
  const random = randomNumbers(seed);
  const kinds = [0, 1, 2].map(() => itemKinds[random(itemKinds.length)] as ItemKind);
  const base = edited([fiveYearPlan, transportCompact][seed % 2] as Plan, random, "b", itemKinds);
  const ours = edited(base, random, "o", kinds);
  return { seed, base, ours, theirs: edited(base, random, random(3) > 0 ? "t" : "o", kinds) };
});

const merge = ({ base, ours, theirs }: Triple) => mergePlans(base, ours, theirs);

describe("generated triples", () => {
  test("are sound, and some of them contradict", () => {
    let clean = 0;
    let contested = 0;
    const rules = new Set<string>();
    for (const triple of triples) {
      expect(errorsOf(triple.base)).toEqual([]);
      const { conflicts } = merge(triple);
      for (const { rule } of conflicts) rules.add(rule);
      if (conflicts.length === 0) clean++;
      else contested++;
    }
    expect(clean).toBeGreaterThan(casesToTry(300));
    expect(contested).toBeGreaterThan(casesToTry(100));
    expect(rules.size).toBeGreaterThan(3);
  });

  test("merged without a conflict, are sound", () => {
    for (const triple of triples) {
      const { plan, conflicts } = merge(triple);
      expect(isPlan(plan), `seed ${triple.seed}`).toBe(true);
      if (conflicts.length === 0) expect(errorsOf(plan), `seed ${triple.seed}`).toEqual([]);
    }
  });

  test("merge to the same, whichever side is called ours", () => {
    for (const { seed, base, ours, theirs } of triples) {
      const [one, other] = [mergePlans(base, ours, theirs), mergePlans(base, theirs, ours)];
      if (one.conflicts.length === 0) expect(inOneOrder(other.plan), `seed ${seed}`).toEqual(inOneOrder(one.plan));
      if (one.conflicts.length === 0) expect(orderOf(other.plan), `seed ${seed}`).toEqual(orderOf(one.plan));
      const told = one.conflicts.map((each) => JSON.stringify([each.rule, each.ours, each.theirs, each.base])).sort();
      const exchanged = other.conflicts.map((each) => JSON.stringify([each.rule, each.theirs, each.ours, each.base])).sort();
      expect(exchanged, `seed ${seed}`).toEqual(told);
    }
  });

  test("hold every change of both, where there is no conflict", () => {
    for (const triple of triples) {
      const { plan, conflicts } = merge(triple);
      if (conflicts.length > 0) continue;
      const [base, ours, theirs, merged] = [triple.base, triple.ours, triple.theirs, plan].map(factsOf) as Facts[];
      for (const [side, other] of [
        [ours, theirs],
        [theirs, ours],
      ] as [Facts, Facts][]) {
        for (const fact of side) if (!base?.has(fact)) expect(merged?.has(fact), `seed ${triple.seed}: ${fact}`).toBe(true);
        for (const fact of base ?? [])
          if (!side.has(fact) && !other.has(fact)) expect(merged?.has(fact), `seed ${triple.seed}: ${fact}`).toBe(false);
          else if (!side.has(fact)) expect(merged?.has(fact), `seed ${triple.seed}: ${fact}`).toBe(false);
      }
    }
  });

  test("merged twice, change nothing", () => {
    for (const triple of triples) {
      const { plan, conflicts } = merge(triple);
      const again = mergePlans(triple.base, plan, triple.theirs);
      expect(again.plan, `seed ${triple.seed}`).toEqual(plan);
      if (conflicts.length === 0) expect(again.conflicts, `seed ${triple.seed}`).toEqual([]);
      expect(mergePlans(triple.base, plan, plan).plan, `seed ${triple.seed}`).toEqual(plan);
    }
  });

  test("tell each conflict with both values and where they stand", () => {
    for (const triple of triples) {
      for (const conflict of merge(triple).conflicts) {
        for (const side of ["ours", "theirs", "base"] as const) {
          const told = conflict[side];
          if (told?.value === undefined) continue;
          const there = valueAt(triple[side], told.path);
          // Several entries that nothing tells apart are told together, at the first.
          expect(
            Array.isArray(told.value) && !Array.isArray(there) ? told.value[0] : told.value,
            `seed ${triple.seed}: ${conflict.rule}`,
          ).toEqual(there);
        }
        expect(conflict.ours.value ?? conflict.theirs.value, `seed ${triple.seed}: ${conflict.rule}`).toBeDefined();
        expect(conflict.ours, `seed ${triple.seed}: ${conflict.rule}`).not.toEqual(conflict.theirs);
      }
    }
  });
});

describe("generated pairs, without a version that both were made from", () => {
  test("are added to each other: soundly, to the same from either side, and once", () => {
    let clean = 0;
    for (const { seed, base, ours, theirs } of triples) {
      // What one side alone has: the other keeps to what was there.
      for (const [one, two] of [
        [ours, theirs],
        [ours, base],
      ] as const) {
        const { plan, conflicts } = mergePlans(undefined, one, two);
        const turned = mergePlans(undefined, two, one);
        expect(turned.conflicts.length, `seed ${seed}`).toBe(conflicts.length);
        expect(mergePlans(undefined, plan, two).plan, `seed ${seed}`).toEqual(plan);
        if (conflicts.length > 0) continue;
        clean++;
        expect(isPlan(plan) && errorsOf(plan).length === 0, `seed ${seed}`).toBe(true);
        expect(inOneOrder(turned.plan), `seed ${seed}`).toEqual(inOneOrder(plan));
      }
    }
    expect(clean).toBeGreaterThan(casesToTry(30));
  });
});

type Facts = ReadonlySet<string>;

/** What tells the entries of a list apart. */
const marks = ["agency", "scope", "for", "target", "indicator", "criterion", "scheme", "verb"];
const wholes = new Set([
  "Quantity",
  "Money",
  "SourceSpan",
  "Identifier",
  "Geometry",
  "Funding",
  "Evidence",
  "PlanVersion",
  "Actual",
  "Mention",
]);

/** All that a plan says, each for itself: that an entry is there, that a field has a value. */
function factsOf(plan: Plan): Facts {
  const facts = new Set<string>();
  const go = (value: unknown, shape: Shape | undefined, path: string): void => {
    if (Array.isArray(value) && shape?.name !== "Position" && shape?.is === "list" && shape.of.name !== "Revision") {
      for (const each of value) {
        const isPart = typeof each === "object" && each !== null && !wholes.has(shape.of.name ?? "") && shape.of.is === "object";
        const key = isPart ? nameOf(each as Record<string, unknown>) : JSON.stringify(each);
        facts.add(`${path}/[${key}]`);
        if (isPart) go(each, shape.of, `${path}/[${key}]`);
      }
    } else if (typeof value === "object" && value !== null && !Array.isArray(value) && !wholes.has(shape?.name ?? "")) {
      for (const [key, inner] of Object.entries(value)) go(inner, shape && shapeOfKey(shape, key), `${path}/${key}`);
    } else facts.add(`${path} = ${JSON.stringify(value)}`);
  };
  go(plan, planShape, "");
  return facts;
}

const nameOf = ({ id, ...part }: Record<string, unknown>) => id ?? marks.map((mark) => JSON.stringify(part[mark])).join();

/** The lists whose order means something. */
const orderOf = ({ languages, outline, documents }: Plan) => [languages, ...[outline, documents].map((list) => list?.map(({ id }) => id))];

/** A plan in which lists are sets: each entry once, in the order of their texts. */
function inOneOrder(plan: Plan): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...new Set(value.map((entry) => JSON.stringify(sorted(entry))))].sort();
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, inner]) => [key, sorted(inner)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return sorted(JSON.parse(serialisePlan(plan)));
}

function valueAt(plan: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], plan);
}
