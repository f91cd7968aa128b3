import { expect, test } from "vitest";
import { parsePlan } from "../parse-plan.ts";
import { isPlan } from "./is-plan.ts";
import { withoutSoundItems } from "./without-sound-items.ts";

const head = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] };

const measures = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => ({ id: `measure-${index + 1}` }));

/** Where something is wrong with a plan that has these measures. */
const pathsOf = (list: unknown) => parsePlan({ ...head, measures: list }).findings.map(({ path }) => path);

test("keeps the items of the wrong shape, and one that is right where there are no others", () => {
  const goals = [{ id: "goal-1", statement: { en: "G" } }, { id: "goal-2" }, { id: "goal-3", statement: 3 }];
  const { thin, wayTo } = withoutSoundItems({ ...head, goals, measures: measures(9) });
  expect(thin).toEqual({ ...head, goals: goals.slice(1), measures: measures(1) });
  expect(wayTo(["goals", 1, "statement"])).toEqual(["goals", 2, "statement"]);
  expect(wayTo(["measures", 0, "id"])).toEqual(["measures", 0, "id"]);
  expect(wayTo(["languages", 0])).toEqual(["languages", 0]);
});

test("tells where an item stands in the whole plan, whatever is wrong with it", () => {
  const list = measures(9);
  Object.assign(list[3] as object, { title: 3 });
  Object.assign(list[7] as object, { places: [0] });
  expect(pathsOf(list)).toEqual(["/measures/3/title", "/measures/7/places/0"]);
  Object.assign(list[5] as object, { extensions: { "a.b": { at: Number.NaN } } });
  expect(pathsOf(list)).toEqual(["/measures/5/extensions/a.b/at"]);
});

test("what holds more than its keys and entries is no plan, wherever that is", () => {
  const symbol = { [Symbol("s")]: 1 };
  expect(pathsOf([...measures(3), { id: "m", ...symbol }])).toEqual(["/measures/3"]);
  expect(pathsOf([...measures(3), { id: "m", extensions: symbol }])).toEqual(["/measures/3/extensions"]);
  expect(pathsOf([...measures(3), { id: "m", extensions: { "a.b": symbol } }])).toEqual(["/measures/3/extensions/a.b"]);
  expect(pathsOf(Object.assign(measures(3), { more: 1 }))).toEqual(["/measures"]);
  expect(isPlan({ ...head, extensions: symbol })).toBe(false);
});
