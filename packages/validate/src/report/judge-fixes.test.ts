import { applyFixes, type Finding, type FixOperation, isSameValue, type Plan } from "@regional-plan/model";
import { applyPatch } from "rfc6902";
import { describe, expect, test } from "vitest";
import { codes } from "../codes/codes.ts";
import { reportOn } from "../engine/report-on.ts";
import type { ValidateOptions } from "../engine/validate-options.ts";
import { validatePlan } from "../engine/validate-plan.ts";
import { defineRule } from "../rules/define-rule.ts";
import { visitResponsible } from "../rules/responsibility/visit-responsible.ts";
import { judgeFixes } from "./judge-fixes.ts";
import type { ValidationReport } from "./validation-report.ts";

const name = (id: string) => ({ id, name: { zh: id } });
const title = (id: string) => ({ id, title: { zh: id } });
const unit = (agency: string, role: "lead" | "cooperate" = "cooperate") => ({ agency, role });

/** What is found in a plan with some fields, and what its fixes make of it. */
function mend(fields: Partial<Plan>, options: ValidateOptions = {}) {
  const plan: Plan = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], ...fields };
  const check = (input: unknown) => validatePlan(input, { codes, ...options });
  const report = check(plan);
  const { plan: mended, refused } = applyFixes(plan, report);
  expect(refused).toEqual([]);
  const names = (found: readonly Finding[]) => found.map(({ rule, path }) => `${rule} ${path}`);
  const fixed = names(report.findings.filter(({ fix }) => fix !== undefined));
  return { plan, report, mended, fixed, left: names(check(mended).findings) };
}

describe("a fix is offered only where it holds", () => {
  test("not for a link that may be right, where an id stands twice", () => {
    const roads = {
      measures: [title("measure-1"), title("measure-1")],
      targets: [{ id: "target-1", statement: { zh: "甲" }, for: "measure-2" }],
    };
    expect(mend(roads).fixed).toEqual([]);
    const places = {
      places: [name("place-north"), name("place-north"), { ...name("place-x"), within: "place-south" }],
      jurisdiction: "place-nort",
    };
    expect(mend(places).fixed).toEqual([]);
    const other = { ...places, domains: [title("domain-1")], measures: [{ id: "m", title: { zh: "路" }, domain: "domain-l" }] };
    expect(mend(other).fixed).toEqual(["reference/unknown-id /measures/0/domain"]);
  });

  test("not for a link whose item may be one that cannot be read", () => {
    const broken = { id: "Measure-2", title: { zh: "二" } } as unknown as { id: string; title: { zh: string } };
    const { fixed } = mend({
      measures: [title("measure-1"), broken],
      targets: [{ id: "target-1", statement: { zh: "甲" }, for: "measure-2" }],
    });
    expect(fixed).toEqual([]);
  });

  test("not where several links agree on an id that is near one that nothing links to", () => {
    const domains = [title("domian-6"), title("other")];
    const measures = ["a", "b"].map((id) => ({ ...title(id), domain: "domain-6" }));
    expect(mend({ domains, measures }).fixed).toEqual([]);
    expect(mend({ domains, measures: [...measures, { ...title("c"), domain: "domian-6" }] }).fixed).toHaveLength(2);
  });

  test("not where the nearest is the item itself, or out of force", () => {
    const place = { places: [{ ...name("place-ningbo"), within: "place-ningboo" }] };
    expect(mend(place, { preset: "basic" })).toMatchObject({ fixed: [], report: { findings: [{ rule: "reference/unknown-id" }] } });
    const replaced = { measures: [title("measure-old"), { ...title("new"), replaces: ["measure-old"] }, title("x")] };
    const targets = [{ id: "target-1", statement: { zh: "甲" }, for: "measure-odl" }];
    expect(mend({ ...replaced, targets }, { preset: "basic" }).fixed).toEqual([]);
  });

  test("not where a link would close a circle, or make a unit lead and cooperate", () => {
    const circle = [
      { ...title("domain-transport"), parent: "domain-tarffic" },
      { ...title("domain-traffic"), parent: "domain-transport" },
    ];
    expect(mend({ domains: circle }).fixed).toEqual([]);
    const agencies = [name("agency-transport"), name("agency-x")];
    const both = { measures: [{ ...title("m"), responsible: [unit("agency-transport", "lead"), unit("agency-tranport")] }] };
    expect(mend({ agencies, ...both }).fixed).toEqual([]);
  });

  test("neither of two that would make one entry of both", () => {
    const agencies = [name("agency-transport"), name("agency-x")];
    const twice = {
      measures: [{ ...title("m"), responsible: [unit("agency-tranport"), unit("agency-transprt"), unit("agency-x", "lead")] }],
    };
    expect(mend({ agencies, ...twice }).fixed).toEqual([]);
    const list = { places: [name("place-north"), name("place-x")], issuers: ["agency-tranport", "agency-transprt"] };
    expect(mend({ agencies, ...list }).fixed).toEqual([]);
    expect(mend({ agencies, issuers: ["agency-transport", "agency-transprt"] }).fixed).toEqual([]);
    expect(mend({ agencies, issuers: ["agency-x", "agency-transprt"] }).fixed).toHaveLength(1);
  });

  test("not for an item that several others replace, nor for a code between two of its list", () => {
    const split = [title("old"), { ...title("north"), replaces: ["old"] }, { ...title("south"), replaces: ["old"] }];
    const actions = [{ id: "action-1", for: "old", statement: { zh: "打通" } }];
    expect(mend({ measures: split, actions }).fixed).toEqual([]);
    expect(mend({ measures: split.slice(0, 2), actions }).fixed).toEqual(["reference/replaced-item /actions/0/for"]);
  });

  test("one bad fix does not keep others from being offered", () => {
    const domains = [
      { ...title("domain-transport"), parent: "domain-tarffic" },
      { ...title("domain-traffic"), parent: "domain-transport" },
      title("domain-health"),
    ];
    const measures = Array.from({ length: 40 }, (_, index) => ({
      ...title(`measure-${index}`),
      domain: index % 2 ? "domain-healht" : "domain-health",
    }));
    const { fixed, left } = mend({ domains, measures }, { preset: "basic" });
    expect(fixed).toHaveLength(20);
    expect(left).toEqual(["reference/unknown-id /domains/0/parent"]);
  });
});

describe("fixes of one list", () => {
  const agencies = ["agency-a", "agency-bb", "agency-c"].map(name);
  const responsible = [
    unit("agency-a", "lead"),
    unit("agency-a", "lead"),
    unit("agency-bb"),
    unit("agency-bb"),
    unit("agency-ccc"),
    unit("agency-bb"),
  ];
  const wanted = [unit("agency-a", "lead"), unit("agency-bb"), unit("agency-c")];

  /** A rule that takes entries out of a list. */
  const once = defineRule({
    id: "own/once",
    severity: "warning",
    preset: "recommended",
    basis: "house",
    ...{ message: { en: "Twice." }, why: { en: "One will do." }, fix: { en: "Keep one." } },
    examples: { valid: [], invalid: [] },
    check: ({ report }) =>
      visitResponsible((item, duties) => {
        for (const [index, duty] of duties.entries()) {
          if (duties.findIndex((other) => isSameValue(other, duty)) < index)
            report(item, `responsible/${index}`, {}, { fix: [{ op: "remove" }] });
        }
      }),
  });

  test("are carried out together, whatever their order", () => {
    const { plan, mended, report } = mend({ agencies, measures: [{ ...title("m"), responsible }] }, { rules: [once] });
    expect(mended.measures?.[0]?.responsible).toEqual(wanted);
    const reversed = { findings: [...report.findings].reverse() };
    expect(applyFixes(plan, reversed).plan).toEqual(mended);
  });

  test("never change the wrong entry in a JSON Patch library, which is handed them one after another", () => {
    const fields = { agencies, measures: [{ ...title("m"), responsible }] };
    const { plan, report, mended } = mend(fields, { rules: [once] });
    expect(mended.measures?.[0]?.responsible).toEqual(wanted);
    const operations = report.findings.flatMap(({ fix = [] }) => fix);
    for (const order of [operations, [...operations].reverse(), pairwise(operations)]) {
      const patched = structuredClone(plan);
      for (const [operation, error] of run(patched, order)) if (error === null) expect(operation.op).toMatch(/test|remove|replace/u);
      const left = patched.measures?.[0]?.responsible ?? [];
      for (const entry of wanted)
        expect(left.map((each) => (each.agency === "agency-ccc" ? unit("agency-c") : each))).toContainEqual(entry);
      for (const entry of left) expect([...responsible, ...wanted]).toContainEqual(entry);
    }
  });

  /** Stops at the first guard that does not hold, as such a library does with a patch. */
  function run(document: unknown, operations: readonly FixOperation[]): [FixOperation, Error | null][] {
    const done: [FixOperation, Error | null][] = [];
    for (const operation of operations) {
      const [error = null] = applyPatch(document, [operation as never]);
      done.push([operation, error]);
      if (error !== null) return done;
    }
    return done;
  }

  /** The last fix first, each with its guard. */
  const pairwise = (operations: readonly FixOperation[]) =>
    operations
      .flatMap((operation, index) => (operation.op === "test" ? [[operation, operations[index + 1] as FixOperation]] : []))
      .reverse()
      .flat();
});

test("a number that should be a text may bring warnings to light, and no errors", () => {
  const year = 2040 as unknown as string;
  const report = validatePlan(
    { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], period: "2021/2025", version: year },
    { codes },
  );
  expect(report.findings.map(({ rule }) => rule)).toContain("structure/schema");
});

test("many that hold take one check more, and many that do not no more than a few", () => {
  const plan = (fields: object) => ({ specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], ...fields });
  const checksOf = (input: unknown) => {
    let checks = 0;
    const report = reportOn(input, {}) as ValidationReport;
    const judged = judgeFixes(input, report, (mended) => {
      checks++;
      return reportOn(mended, {});
    });
    return { checks, fixed: judged.findings.filter(({ fix }) => fix !== undefined).length };
  };
  const domains = [title("domain-health"), title("domain-transport")];
  const [healthy, misspelt] = ["domain-health", "domain-healht"];
  const measures = Array.from({ length: 3000 }, (_, index) => ({ ...title(`measure-${index}`), domain: index % 3 ? misspelt : healthy }));
  expect(checksOf(plan({ domains, measures }))).toEqual({ checks: 1, fixed: 2000 });
  const agencies = [name("agency-health"), name("agency-x")];
  const responsible = [unit("agency-health", "lead"), unit("agency-healht")];
  const issuers = ["agency-x", "agency-health"];
  const bad = plan({ agencies, issuers, measures: measures.map(({ domain: _, ...measure }) => ({ ...measure, responsible })) });
  const { checks, fixed } = checksOf(bad);
  expect(fixed).toBe(0);
  expect(checks).toBeLessThanOrEqual(16);
});
