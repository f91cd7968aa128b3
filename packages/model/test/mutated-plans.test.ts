import { type Plan, parsePlan } from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { describe, expect, test } from "vitest";
import { validateByJsonSchema } from "./validate-by-json-schema.ts";

test.each([fiveYearPlan, transportCompact])("$id is accepted by zod and by the JSON Schema", (plan) => {
  expect(parsePlan(plan)).toEqual({ plan, findings: [] });
  expect(validateByJsonSchema(plan)).toBe(true);
});

/** A plan as somebody may have spoilt it. */
type Loose = { [key: string]: Loose | undefined };

/** What is done to a sound plan, and the path of the finding that must come of it. */
const mutations: [string, (plan: Loose) => void, string][] = [
  ["no title", (plan) => delete plan.title, "/title"],
  ["no languages", (plan) => delete plan.languages, "/languages"],
  ["an empty list of languages", (plan) => set(plan, "languages", []), "/languages"],
  ["a language that is no tag", (plan) => set(plan, "languages", ["中文"]), "/languages/0"],
  ["no id", (plan) => delete plan.id, "/id"],
  ["an id with capitals", (plan) => set(plan, "id", "MyPlan"), "/id"],
  ["an id that begins with a digit", (plan) => set(plan.goals?.[0], "id", "1-goal"), "/goals/0/id"],
  ["an id with two hyphens in a row", (plan) => set(plan.goals?.[0], "id", "goal--1"), "/goals/0/id"],
  ["an id that is a number", (plan) => set(plan.goals?.[0], "id", 1), "/goals/0/id"],
  ["an unknown key of the plan", (plan) => set(plan, "kpis", []), "/kpis"],
  ["a misspelt key of an item", (plan) => set(plan.measures?.[0], "titel", { en: "x" }), "/measures/0/titel"],
  ["a list that is an object", (plan) => set(plan, "goals", {}), "/goals"],
  ["an item that is null", (plan) => set(plan.goals, "0", null), "/goals/0"],
  ["a text that is a string", (plan) => set(plan.goals?.[0], "statement", "better"), "/goals/0/statement"],
  ["a text that is empty", (plan) => set(plan.goals?.[0], "statement", { en: "" }), "/goals/0/statement/en"],
  ["a text under no language", (plan) => set(plan.goals?.[0], "statement", { "": "better" }), "/goals/0/statement/"],
  ["a text that is a number", (plan) => set(plan.goals?.[0], "statement", { en: 5 }), "/goals/0/statement/en"],
  ["a missing statement", (plan) => delete plan.targets?.[0]?.statement, "/targets/0/statement"],
  ["a year that is a number", (plan) => set(plan.targets?.[0], "due", 2026), "/targets/0/due"],
  ["a thirteenth month", (plan) => set(plan.targets?.[0], "due", "2026-13"), "/targets/0/due"],
  ["a date as people write it", (plan) => set(plan.targets?.[0], "due", "2026年"), "/targets/0/due"],
  ["a comparator that is not in the list", (plan) => set(plan.targets?.[0], "comparator", ">="), "/targets/0/comparator"],
  ["a quantity in words", (plan) => set(plan.targets?.[0], "quantity", { value: "ten" }), "/targets/0/quantity/value"],
  ["a quantity that is a number", (plan) => set(plan.targets?.[0], "quantity", 10), "/targets/0/quantity"],
  ["a role that is not in the list", (plan) => set(responsible(plan), "role", "boss"), "/measures/0/responsible/0/role"],
  ["a responsibility without an agency", (plan) => delete responsible(plan)?.agency, "/measures/0/responsible/0/agency"],
  ["a link with a space", (plan) => set(responsible(plan), "agency", "agency board"), "/measures/0/responsible/0/agency"],
  ["a list of ids that is one id", (plan) => set(plan.projects?.[0], "places", "place-1"), "/projects/0/places"],
  ["a source without a quote", (plan) => set(plan.goals?.[0], "source", [{ start: 0, end: 4 }]), "/goals/0/source/0/quote"],
  ["an offset below zero", (plan) => set(plan.goals?.[0], "source", [{ quote: "x", start: -1 }]), "/goals/0/source/0/start"],
  ["half an offset", (plan) => set(plan.goals?.[0], "source", [{ quote: "x", start: 0.5 }]), "/goals/0/source/0/start"],
  ["an extension under no namespace", (plan) => set(plan.goals?.[0], "extensions", { carbon: 1 }), "/goals/0/extensions/carbon"],
  [
    "a currency in small letters",
    (plan) => set(plan.measures?.[0], "funding", [{ amount: { amount: 1, currency: "eur" } }]),
    "/measures/0/funding/0/amount/currency",
  ],
  [
    "a point with one coordinate",
    (plan) => set(plan.places?.[0], "geometry", { type: "Point", coordinates: [1] }),
    "/places/0/geometry/coordinates",
  ],
  [
    "a geometry of no known type",
    (plan) => set(plan.places?.[0], "geometry", { type: "Circle", coordinates: [1, 2] }),
    "/places/0/geometry/type",
  ],
];

describe("zod and the JSON Schema both refuse", () => {
  test.each(mutations)("%s", (_, mutate, path) => {
    const plan = JSON.parse(JSON.stringify(transportCompact)) as Loose;
    mutate(plan);
    const { plan: accepted, findings } = parsePlan(plan);
    expect(accepted).toBeUndefined();
    expect(findings.map((finding) => finding.path)).toContain(path);
    expect(validateByJsonSchema(plan)).toBe(false);
  });
});

describe("parsePlan refuses what no schema sees", () => {
  const sound = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] } satisfies Plan;
  const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], 1);

  test.each([
    [
      "a key named __proto__",
      JSON.parse('{"specVersion":"0.2","id":"p","title":{"__proto__":"x","en":"P"},"languages":["en"]}') as unknown,
      "/title/__proto__",
    ],
    [
      "a number that JSON cannot hold",
      { ...sound, extensions: { "example.org": { n: Number.POSITIVE_INFINITY } } },
      "/extensions/example.org/n",
    ],
    ["nesting without end", { ...sound, extensions: { "example.org": deep } }, `/extensions/example.org${"/0".repeat(96)}`],
    ["a newer version of the model", { ...sound, specVersion: "9.0" }, "/specVersion"],
    ["an older version of the model", { ...sound, specVersion: "0.1" }, "/specVersion"],
  ])("%s", (_, value, path) => {
    const { plan, findings } = parsePlan(value);
    expect(plan).toBeUndefined();
    expect(findings.map((finding) => finding.path)).toEqual([path]);
  });

  test.each([undefined, null, 0, "", "plan", [], new Date(0), () => 0])("%s", (value) => {
    expect(parsePlan(value).plan).toBeUndefined();
    expect(parsePlan(value).findings).not.toEqual([]);
  });
});

function set(target: unknown, key: string, value: unknown): void {
  if (typeof target !== "object" || target === null) throw new Error(`There is nothing to set ${key} of.`);
  (target as Record<string, unknown>)[key] = value;
}

function responsible(plan: Loose): Loose | undefined {
  return plan.measures?.[0]?.responsible?.[0];
}
