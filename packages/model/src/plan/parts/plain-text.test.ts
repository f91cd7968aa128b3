import { expect, it, test } from "vitest";
import { validateByJsonSchema } from "../../../test/validate-by-json-schema.ts";
import { explainShape } from "../../shape/explain/explain-shape.ts";
import { planSchema } from "../plan.ts";

const head = { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"] };

test.each([" ", "   ", "\n\n", "\t", "\u3000\u3000", "\u00A0", "\u200B", "\uFEFF", " \r\n\u3000"])("%j alone is no text", (text) => {
  for (const plan of [
    { ...head, title: { zh: text } },
    { ...head, documentNumber: text },
    { ...head, goals: [{ id: "goal-1", statement: { zh: "目标" }, label: text }] },
    { ...head, goals: [{ id: "goal-1", statement: { zh: "目标" }, source: [{ quote: text }] }] },
    { ...head, actions: [{ id: "action-1", for: "measure-1", statement: { zh: text } }] },
  ]) {
    expect(explainShape(planSchema, plan)).toMatchObject([{ variant: "empty" }]);
    expect(validateByJsonSchema(plan)).toBe(false);
  }
});

it("is told as an empty text is", () => {
  const [blank] = explainShape(planSchema, { ...head, title: { zh: "  " } });
  expect([blank]).toEqual(explainShape(planSchema, { ...head, title: { zh: "" } }));
});

test.each(["—", " 规划", "规划\n", "\u3000规划", "…", "1", "👍", "\u200B规划", "ü"])("%j is one", (text) => {
  const plan = { ...head, title: { zh: text } };
  expect(explainShape(planSchema, plan)).toEqual([]);
  expect(validateByJsonSchema(plan)).toBe(true);
});
