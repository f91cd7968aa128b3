import { type Plan, planShape, serialisePlan } from "@regional-plan/model";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../src/formats/csv/index.ts";
import { folder } from "../src/formats/folder/index.ts";
import { json } from "../src/formats/json/index.ts";
import { ndjson } from "../src/formats/ndjson/index.ts";
import { yaml } from "../src/formats/yaml/index.ts";

const formats = [json, yaml, folder, ndjson, csv];

const minimal: Plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] };

/** Every kind of value that a lossless format could get wrong. */
const awkward: Plan = {
  specVersion: "0.2",
  id: "awkward",
  title: { zh: "计划“一”：#1", en: "- plan: 1 #x" },
  languages: ["zh", "en"],
  version: "007",
  issued: "2025",
  goals: [
    {
      id: "goal-1",
      statement: { zh: "第一行\n\n第二行  \n", en: "yes" },
      horizon: "2025-06",
      extensions: { "example.org": { n: 1e21, t: "null", list: [null, true, [1, {}]] } },
    },
    { id: "goal-2", statement: { zh: "=1+1", en: "'quoted' \"both\" \\ \t \u2028" }, note: { en: "~" } },
  ],
  targets: [],
};

const plans = arbitraryOf(planShape).map((plan) => ({ ...(plan as Plan), specVersion: "0.2" }));

describe.each(formats)("$id", (format) => {
  test("loses nothing", async () => {
    const { content, losses } = await format.write(awkward);
    expect(losses).toEqual([]);
    expect(serialisePlan((await format.read(content)).plan ?? minimal)).toBe(serialisePlan(awkward));
  });

  test("gives back every plan that it wrote", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(serialisePlan((await format.read((await format.write(plan)).content)).plan ?? minimal)).toBe(serialisePlan(plan));
      }),
      { seed: 7, numRuns: casesToTry(500, 30) },
    );
  });
});
