import { parsePlan } from "@regional-plan/model";
import { describe, expect, it } from "vitest";
import { codes } from "../codes/codes.ts";
import { defineRule, type RuleDefinition } from "../rules/define-rule.ts";
import { validatePlan } from "./validate-plan.ts";

const head = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] };

/** Rule and path of each finding. */
const found = (input: unknown, options: Parameters<typeof validatePlan>[1] = {}) =>
  validatePlan(input, { preset: "basic", ...options }).findings.map(({ rule, path }) => `${rule} ${path}`);

const words = { en: "-", zh: "-" };

const ownRule = (id: string, check: RuleDefinition["check"]) =>
  defineRule({
    ...{ id, severity: "warning", preset: "basic", basis: "house", message: words, why: words, fix: words },
    examples: { valid: [], invalid: [] },
    check,
  });

describe("what is broken does not hide what comes after", () => {
  it("tells a wrong link in an item that has a misspelt key", () => {
    expect(found({ ...head, measures: [{ id: "measure-1", titel: { en: "Roads" }, domain: "domain-9" }] })).toEqual([
      "reference/unknown-id /measures/0/domain",
      "structure/schema /measures/0/titel",
    ]);
  });

  it("counts list elements as the author wrote them", () => {
    const responsible = [{ agency: "agency-1" }, { agency: "agency-9", role: "lead" }];
    expect(found({ ...head, measures: [7, { id: "measure-1", responsible }] })).toEqual([
      "structure/schema /measures/0",
      "structure/schema /measures/1/responsible/0/role",
      "reference/unknown-id /measures/1/responsible/1/agency",
    ]);
  });

  it("does not call a link unknown whose target is there, but broken", () => {
    expect(
      found({
        ...head,
        actions: [{ id: "action-1", for: "measure-1", statement: { en: "Build" } }],
        measures: [{ id: "measure-1", due: 2025 }],
      }),
    ).toEqual(["structure/schema /measures/0/due"]);
    expect(
      found({
        ...head,
        goals: [{ id: "goal-1", statement: { en: "G" }, sameAs: ["erratum-1"], extensions: {} }],
        errata: [{ id: "erratum-1", kind: "smudge" }],
      }),
    ).toEqual(["structure/schema /errata/0/kind"]);
  });

  it("looks at the items of a plan whose own fields are broken", () => {
    expect(found({ specVersion: "0.2", languages: "en", measures: [{ id: "measure-1", domain: "domain-9" }] })).toEqual([
      "structure/schema /id",
      "structure/schema /languages",
      "structure/schema /title",
      "reference/unknown-id /measures/0/domain",
    ]);
  });

  it("does not judge what is missing in a broken item", () => {
    const unowned = ownRule("test/unowned", ({ report }) => ({
      measure: (measure) => {
        if (measure.responsible === undefined) report(measure, "");
        if (measure.due === undefined) report(measure, "due");
      },
    }));
    expect(
      found(
        { ...head, measures: [{ id: "measure-1", responsable: [] }, { id: "measure-2" }] },
        { rules: [unowned], only: ["test/unowned"] },
      ),
    ).toEqual(["test/unowned /measures/1", "test/unowned /measures/1/due"]);
  });
});

describe("a project's own rules", () => {
  it("see only what has the right shape, and see it once", () => {
    const seen: unknown[] = [];
    const own = ownRule("my-city/looks", ({ plan }) => {
      seen.push(plan.measures);
      return { measure: (measure) => void seen.push(measure) };
    });
    const sound = { id: "measure-1" };
    const broken = { id: "measure-2", responsible: { length: 1e9 } };
    validatePlan({ ...head, measures: [sound, broken] }, { rules: [own] });
    const usable = [sound, { id: "measure-2" }];
    expect(seen).toEqual([usable, ...usable]);
  });
});

describe("inputs that are no plan", () => {
  it.each([[undefined], [null], [7], ["plan"], [[]], [[{}]], [() => 1], [Symbol("s")], [10n], [new Date(0)], [new Map()]])(
    "reports %s",
    (input) => {
      const report = validatePlan(input);
      expect(report.findings.length).toBeGreaterThan(0);
      expect(report.findings.every(({ rule }) => rule === "structure/schema")).toBe(true);
    },
  );

  it("refuses a plan of a newer model, and says that nothing else was checked", () => {
    const report = validatePlan({ ...head, specVersion: "9.0", measures: 7 });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["structure/spec-version"]);
    expect(report.notChecked.map(({ rule }) => rule)).toContain("reference/unknown-id");
  });

  it.each([
    ["a list that is nested without end", JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`), "tooDeep"],
    ["objects that are", Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ inner }), 1), "tooDeep"],
    ["a plan that inherits what it has", Object.create(head), "notJson"],
    ["an instance of a class", Object.assign(new (class Draft {})(), head), "notJson"],
    ["a plan with a symbol for a key", { ...head, [Symbol("s")]: 1 }, "notJson"],
    ["a date", new Date(0), "notJson"],
    ["a map", new Map(Object.entries(head)), "notJson"],
  ])("says of %s what `parsePlan` says", (_, input, variant) => {
    const { findings } = validatePlan(input);
    expect(findings.map((finding) => finding.variant)).toEqual([variant]);
    expect(findings).toEqual(parsePlan(input).findings);
  });

  it.each([
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["an error", new Error("boom")],
    ["a boxed number", Object(1)],
    ["an object that inherits", Object.create({ id: "measure-1" })],
    ["an instance of a class", new (class Ratio {})()],
  ])("refuses %s wherever it stands, and loses nothing in silence", (_, value) => {
    const measure = { id: "measure-1", domain: "domain-1" };
    const at = (plan: object) => found({ ...head, ...plan }, { only: ["structure/schema"] });
    expect(at({ extensions: { "example.org": value } })).toEqual(["structure/schema /extensions/example.org"]);
    expect(at({ extensions: { "example.org": { a: [value] } } })).toEqual(["structure/schema /extensions/example.org/a/0"]);
    expect(at({ title: value })).toEqual(["structure/schema /title"]);
    expect(at({ measures: [value] })).toEqual(["structure/schema /measures/0"]);
    expect(at({ measures: [{ ...measure, title: value }] })).toEqual(["structure/schema /measures/0/title"]);
    expect(at({ measures: [{ ...measure, due: value }] })).toEqual(["structure/schema /measures/0/due"]);
    expect(at({ measures: [{ ...measure, responsible: [value] }] })).toEqual(["structure/schema /measures/0/responsible/0"]);
  });

  it("refuses circles, own __proto__ keys, depth and numbers that JSON cannot hold", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const twins: unknown[] = [];
    twins.push(twins, twins);
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    for (const value of [circle, twins, deep, Number.POSITIVE_INFINITY, JSON.parse('{"__proto__":1}'), 10n, undefined, () => 1]) {
      expect(found({ ...head, extensions: { "example.org": value } }), String(typeof value)).toContainEqual(
        expect.stringMatching(/^structure\/schema \/extensions\/example\.org/u),
      );
      expect(found({ ...head, goals: [{ id: "goal-1", statement: { en: "G" }, extensions: { "example.org": value } }] })).toHaveLength(1);
    }
  });
});

describe("the report", () => {
  it("counts what it does not keep", () => {
    const measures = Array.from({ length: 7 }, (_, index) => ({ id: `measure-${index}`, domain: `domain-${index}`, wrong: 1 }));
    const report = validatePlan({ ...head, measures }, { preset: "basic", maxFindings: 3 });
    expect(report.findings.map(({ path }) => path)).toEqual([
      "/measures/0/domain",
      "/measures/0/wrong",
      "/measures/1/domain",
      "/measures/1/wrong",
      "/measures/2/domain",
      "/measures/2/wrong",
    ]);
    expect(report.omitted).toEqual({ "structure/schema": 4 });
    expect(report.summary).toEqual({ error: 10, warning: 0, info: 0 });
  });

  it("asks for places once, and only when something was found", () => {
    const asked: (readonly string[])[] = [];
    const locate = (paths: readonly string[]) => {
      asked.push(paths);
      return new Map(paths.map((path) => [path, { line: 3, column: 5 }]));
    };
    validatePlan(head, { locate });
    expect(asked).toEqual([]);
    const report = validatePlan({ ...head, issuers: ["agency-1"], approvedBy: ["agency-1"] }, { preset: "basic", locate });
    expect(asked).toEqual([["/approvedBy/0", "/issuers/0"]]);
    expect(report.findings.map(({ location }) => location)).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 5 },
    ]);
  });

  it("pins what it rests on", () => {
    const report = validatePlan(head, { asOf: "2026-11-23", codes });
    expect(report).toMatchObject({
      plan: "p",
      specVersion: "0.2",
      asOf: "2026-11-23",
      codes: { currencies: codes.currencies.sha256 },
      ruleset: { preset: "recommended" },
    });
    expect(report.ruleset.version).toMatch(/^\d+\.\d+\.\d+/u);
  });
});

it.each([
  null,
  7,
  "plan",
  { goals: 1 },
  { ...JSON.parse('{"specVersion":"0.2","id":"p","title":{"en":"P"},"languages":["en"]}'), goals: [null, 1, { id: 2 }] },
])("survives a previous version like %j", (previous) => {
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] };
  expect(() => validatePlan(plan, { previous: previous as never })).not.toThrow();
});
