import { expect, it } from "vitest";
import { firstDifference } from "./first-difference.ts";

it("points to the first field that differs", () => {
  expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, "zh")).toBeUndefined();
  expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, "zh")).toBe("a/1/b");
  expect(firstDifference({ a: [1] }, { a: [1, 2] }, "zh")).toBe("a/1");
  expect(firstDifference({ a: 1 }, {}, "zh")).toBe("a");
  expect(firstDifference({ "a/b": 1 }, { "a/b": 2 }, "zh")).toBe("a~1b");
  expect(firstDifference([1], { 0: 1 }, "zh")).toBe("");
});

it("does not mind a translation, but minds the text", () => {
  expect(firstDifference({ zh: "开工" }, { zh: "开工", en: "Begun" }, "zh")).toBeUndefined();
  expect(firstDifference({ t: { zh: "开工" } }, { t: { zh: "竣工" } }, "zh")).toBe("t/zh");
  expect(firstDifference({ t: { en: "Begun" } }, { t: { zh: "开工", en: "Begun" } }, "zh")).toBe("t/zh");
});
