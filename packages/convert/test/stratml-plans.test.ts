import { type Plan, serialisePlan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { without } from "../src/contract/try-mapping.ts";
import { stratml } from "../src/formats/stratml/index.ts";
import { soundPlans } from "./sound-plans.ts";

/** A document as somebody else would have written it: without the instructions that only this project reads. */
const ofOthers = (content: unknown): string => String(content).replace(/\s*<\?regional-plan [^?]*(?:\?(?!>)[^?]*)*\?>/gu, "");

/** A document without elements that say nothing, and without identifiers that another does not have: items without one get one. */
function sayings(document: string, other: string): string {
  const known = document.replace(/\s*<Identifier>(.*?)<\/Identifier>/gu, (line, id: string) => (other.includes(`>${id}<`) ? line : ""));
  const said = known.replace(/\s*<(\w+)>\s*<\/\1>|\s*<\w+\/>/gu, "");
  return said === document ? said : sayings(said, other);
}

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

describe("a document", () => {
  test.each(["1", "2"] as const)("of part %s comes back from the plan that is read of it", async (part) => {
    await fc.assert(
      fc.asyncProperty(soundPlans, async (generated) => {
        const document = ofOthers((await stratml.write(generated, { part })).content);
        const { plan } = await stratml.read(document);
        const { content, losses } = await stratml.write(plan as Plan, { part });
        // An identifier that is as one that had to be made for something else, target-1, is told to be lost.
        expect(losses.filter(({ value }) => !JSON.stringify(value).startsWith('{"stratml.us":{"Identifier":"target-'))).toEqual([]);
        if (losses.length > 0) return;
        expect(sayings(ofOthers(content), document)).toBe(sayings(document, document));
      }),
      { seed: 17, numRuns: casesToTry(500, 15) },
    );
  });

  test("of part 2 that goes through part 1 is without what was told to be lost there, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(soundPlans, async (generated) => {
        const { plan = minimal } = await stratml.read((await stratml.write(generated)).content);
        const first = await stratml.write(plan, { part: "1" });
        const { plan: back = minimal } = await stratml.read(first.content);
        const kept = without(
          plan,
          first.losses.map(({ path }) => path),
        ) as Plan;
        expect((await stratml.write(back)).content).toBe((await stratml.write(kept)).content);
      }),
      { seed: 17, numRuns: casesToTry(500, 15) },
    );
  });
});
