import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { issueDataMissing } from "./issue-data-missing.ts";

it("holds on its examples", () => expect(tryExamples(issueDataMissing)).toEqual([]));

it("names all that is missing in one finding, an empty list of issuers too", () => {
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], status: "in-force", issuers: [], issued: "2020" };
  expect(validatePlan(plan, { only: [issueDataMissing.id] }).findings).toMatchObject([
    { path: "/issuers", params: { missing: { en: "who issued it, for which years it plans", zh: "发文机关、规划期" } } },
  ]);
});
