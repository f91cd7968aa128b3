import { type Plan, serialisePlan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { without } from "../src/contract/try-mapping.ts";
import { stratml } from "../src/formats/stratml/index.ts";
import { soundPlans } from "./sound-plans.ts";

const minimal: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] };

/** What is written is valid, and read back it is the plan without what `losses` named. */
async function comesBack(plan: Plan, part: "1" | "2"): Promise<void> {
  const { content, losses } = await stratml.write(plan, { part });
  const { findings } = await stratml.load(content, { strictSchema: true });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const paths = losses.map(({ path }) => path);
  const { plan: back } = await stratml.read(content);
  expect(back && JSON.parse(serialisePlan(back))).toEqual(JSON.parse(serialisePlan(without(plan, paths))));
}

describe.each(["1", "2"] as const)("part %s", (part) => {
  test.each([minimal, transportCompact, fiveYearPlan])("is valid, and $id comes back but for what was told", (plan) =>
    comesBack(plan, part),
  );

  test("is valid, and generated plans come back but for what was told", async () => {
    await fc.assert(
      fc.asyncProperty(soundPlans, (plan) => comesBack(plan, part)),
      { seed: 17, numRuns: casesToTry(500, 25) },
    );
  });
});
