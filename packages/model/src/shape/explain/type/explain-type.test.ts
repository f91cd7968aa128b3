import { expect, test } from "vitest";
import { planSchema } from "../../../plan/plan.ts";
import { explainShape } from "../explain-shape.ts";

test.each([
  new Error("boom"),
  new Date(0),
  new Map([["zh", "题"]]),
  new Set(["题"]),
  new String("题"),
  /题/u,
  new URL("https://example.org"),
])("an object of a program where a text is due is not turned into words: %s", (title) => {
  const found = explainShape(planSchema, { specVersion: "0.2", id: "p", title, languages: ["zh"] });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ fix, params }) => fix !== undefined || params?.mended !== undefined)).toEqual([]);
});
