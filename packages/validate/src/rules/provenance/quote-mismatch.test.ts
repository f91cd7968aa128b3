import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { quoteMismatch } from "./quote-mismatch.ts";

it("holds on its examples", () => expect(tryExamples(quoteMismatch)).toEqual([]));

const found = (source: object, text: string) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { zh: "计划" },
    languages: ["zh"],
    documents: [{ id: "document-1", title: { zh: "计划" } }],
    goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [source] }],
  };
  const { findings } = validatePlan(plan, { only: [quoteMismatch.id, "provenance/span-out-of-range"], documents: { "document-1": text } });
  return findings.map(({ path, variant, params, fix }) => ({ at: path.replace("/goals/0/source/0/", ""), variant, to: params?.to, fix }));
};

const offset = (key: string, value: number) => ({ op: "replace", path: `/goals/0/source/0/${key}`, value });

it("gives the new offsets of a quote that has moved", () => {
  const text = "新增一句。继续走在前列。";
  expect(found({ quote: "走在前列", start: 2, end: 6 }, text)).toEqual([
    { at: "start", variant: "moved", to: 11, fix: [offset("start", 7), offset("end", 11)] },
  ]);
  expect(found({ quote: "走在前列", start: 2 }, text)).toMatchObject([{ fix: [offset("start", 7)] }]);
  expect(found({ quote: "走在前列", start: 7, end: 9 }, text)).toMatchObject([{ fix: [offset("start", 7), offset("end", 11)] }]);
  expect(found({ quote: "走在前列", start: 90, end: 94 }, text)).toMatchObject([{ fix: [offset("start", 7), offset("end", 11)] }]);
});

it("shows what the document reads where the quote is misprinted", () => {
  const text = "到2025年，全面打造长三角\n一体化先行区。";
  expect(found({ quote: "全面打造长三角一体化先行去" }, text)).toEqual([{ at: "quote", variant: "misprint" }]);
  expect(found({ quote: "全面打造长三角一体化先行区", start: 8, end: 21 }, text)).toMatchObject([{ at: "quote", variant: "misprint" }]);
});

it("gives none where the quote stands nowhere or in several places", () => {
  const remove = (key: string) => ({ op: "remove", path: `/goals/0/source/0/${key}` });
  expect(found({ quote: "走在前面", start: 2, end: 6 }, "继续走在前列。")).toEqual([{ at: "quote" }]);
  expect(found({ quote: "前列", start: 0, end: 2 }, "走在前列，前列")).toEqual([{ at: "quote" }]);
  expect(found({ quote: "前列", prefix: "，", start: 0, end: 2 }, "走在前列，前列")).toMatchObject([{ at: "start", to: 7 }]);
  expect(found({ quote: "前列", start: 90, end: 92 }, "走在前列，前列")).toMatchObject([{ fix: [remove("start"), remove("end")] }]);
});
