import { readFileSync } from "node:fs";
import { atPointer, planShape, pointerSteps } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { spoil } from "@regional-plan/repository/spoil";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConformanceCase } from "../conformance/conformance-case.ts";
import { codes } from "../src/codes/codes.ts";
import type { ValidateOptions } from "../src/engine/validate-options.ts";
import { validatePlan } from "../src/engine/validate-plan.ts";
import { validateSoundPlan } from "../src/engine/validate-sound-plan.ts";

const { cases } = JSON.parse(readFileSync(new URL("../conformance/cases.json", import.meta.url), "utf8")) as { cases: ConformanceCase[] };

/**
 * Checks everything there is to check, and that each finding says where. A second time it is checked without the schemas: the
 * report is the same, or none where something has the wrong shape. Gives the number of findings.
 */
function checkAll(input: unknown, given: Partial<ConformanceCase> = {}): number {
  const { documents, previous, asOf = "2026-11-23" } = given;
  const options = {
    preset: "strict",
    codes,
    asOf,
    ...(documents && { documents }),
    ...(previous !== undefined && { previous }),
  } as ValidateOptions;
  const report = validatePlan(input, options);
  const astray = report.findings.filter(({ path, fix = [], related = [] }) =>
    [{ path }, ...fix, ...related].some((place) => !isPlace(input, place.path)),
  );
  if (astray.length > 0) expect({ input, astray }).toEqual({ input, astray: [] });
  const sound = validateSoundPlan(input, options);
  const hasShape = !report.findings.some(
    ({ rule, variant }) => rule === "structure/schema" || rule === "structure/spec-version" || variant === "none",
  );
  if ((sound !== undefined) !== hasShape) expect({ input, isSound: sound !== undefined }).toEqual({ input, isSound: hasShape });
  if (sound !== undefined && JSON.stringify(sound) !== JSON.stringify(report)) expect(sound).toEqual(report);
  return report.findings.length;
}

/** Whether there is something at a path, or at least what would hold it. */
const isPlace = (input: unknown, path: string): boolean =>
  path === "" || (path.startsWith("/") && atPointer(input, path.slice(0, path.lastIndexOf("/"))) !== undefined);

const chunks = Array.from({ length: 8 }, (_, index) => [index]);

describe(`${casesToTry(10_000)} inputs give a report each`, () => {
  it.each(chunks)("sound and unsound plans, spoilt (part %i)", (chunk) => {
    const random = randomNumbers(chunk);
    let found = 0;
    for (let count = 0; count < casesToTry(1000); count++) {
      const one = cases[random(cases.length)];
      if (one !== undefined) found += checkAll(spoil(one.input, random), one);
    }
    expect(found).toBeGreaterThan(casesToTry(1000));
  });

  it("plans of every shape", () => {
    const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as object), specVersion: "0.2" }));
    fc.assert(
      fc.property(plans, (plan) => void checkAll(plan)),
      { seed: 5, numRuns: casesToTry(300) },
    );
  });

  it("rubbish", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom("measures", "extensions", "title", "specVersion", "languages"), (value, key) => {
        checkAll(value);
        checkAll({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], [key]: value });
      }),
      { seed: 6, numRuns: casesToTry(850) },
    );
  });
});

it("takes a path apart as it was put together", () => {
  const input = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], "a/b~c": 1 };
  const [finding] = validatePlan(input).findings;
  expect(pointerSteps(finding?.path ?? "")).toEqual(["a/b~c"]);
});
