import { parsePlan, planSchema, upgradePlan } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { validateByJsonSchema } from "./validate-by-json-schema.ts";

const plan = { id: "p", title: { zh: "计划" }, languages: ["zh"], projects: [{ id: "project-1", name: { zh: "大桥" } }] };

describe.each(["0.2", "0.3"])("a plan of %s", (specVersion) => {
  test("is read as it is by all readers", () => {
    const value = { ...plan, specVersion };
    expect(parsePlan(value)).toEqual({ plan: value, findings: [] });
    expect(planSchema.safeParse(value).success).toBe(true);
    expect(validateByJsonSchema(value)).toBe(true);
  });

  test("is brought up to 0.3 without losing anything", () => {
    expect(upgradePlan({ ...plan, specVersion })).toEqual({ value: { ...plan, specVersion: "0.3" }, findings: [] });
  });
});

test.each(["9.9", "0.25", "0.4", "1.0", "0.0", "00.2", "1", "0.2.0", "0.3 ", "0.3\n", "v0.3", "０.３", "", 0.3, null, ["0.3"]])(
  "version %j is refused by all of them",
  (specVersion) => {
    const value = { ...plan, specVersion };
    expect(parsePlan(value).findings.map(({ path }) => path)).toEqual(["/specVersion"]);
    expect(planSchema.safeParse(value).success).toBe(false);
    expect(validateByJsonSchema(value)).toBe(false);
  },
);

test("a plan of 0.1 goes through every version between, once", () => {
  const old = { ...plan, specVersion: "0.1", safeguards: [{ id: "a", title: { zh: "组织领导" } }] };
  const once = upgradePlan(old);
  expect(once.value).toEqual({ ...plan, specVersion: "0.3", arrangements: old.safeguards });
  expect(upgradePlan(once.value).value).toBe(once.value);
  expect(validateByJsonSchema(old)).toBe(false);
});

test("a version that YAML has read as a number is to be put in quotation marks", () => {
  expect(parsePlan({ ...plan, specVersion: 0.2 }).findings).toMatchObject([{ path: "/specVersion", variant: "unquoted" }]);
});

test("how a project stands to the plan is a closed list", () => {
  const related = (relation: string) => ({ ...plan, specVersion: "0.3", projects: [{ id: "project-1", name: { zh: "大桥" }, relation }] });
  for (const relation of ["own", "joined", "cited"]) {
    expect(parsePlan(related(relation)).findings).toEqual([]);
    expect(validateByJsonSchema(related(relation))).toBe(true);
  }
  for (const relation of ["Own", "citd", "upstream", "本规划", "x-ours", ""]) {
    expect(parsePlan(related(relation)).findings.map(({ path }) => path)).toEqual(["/projects/0/relation"]);
    expect(validateByJsonSchema(related(relation))).toBe(false);
  }
});
