import { describe, expect, test } from "vitest";
import { applyFixes } from "./apply-fixes.ts";
import { applyOperations } from "./apply-operations.ts";
import type { Finding, FixOperation } from "./finding.ts";

const replace = (path: string, value: unknown): FixOperation => ({ op: "replace", path, value });
const remove = (path: string): FixOperation => ({ op: "remove", path });
const add = (path: string, value: unknown): FixOperation => ({ op: "add", path, value });
const finding = (...fix: FixOperation[]): Finding => ({ rule: "a/b", severity: "error", path: "", fix });

describe("operations", () => {
  test("speak of the value as it is passed, in whatever order they come", () => {
    const list = { a: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };
    const operations = [remove("/a/2"), remove("/a/10"), replace("/a/11", "x"), add("/a/1", "new"), add("/a/-", "last")];
    const expected = { a: [0, "new", 1, 3, 4, 5, 6, 7, 8, 9, "x", "last"] };
    for (const order of [operations, [...operations].reverse(), [...operations.slice(2), ...operations.slice(0, 2)]])
      expect(applyOperations(list, order)).toEqual({ value: expected, refused: [] });
    expect(list.a).toHaveLength(12);
  });

  test("of two on one place, or one within the other, the first counts; the same one twice is one", () => {
    const [first, second] = [replace("/a", 1), replace("/a", 2)];
    expect(applyOperations({ a: 0 }, [first, second, replace("/a", 1)])).toEqual({ value: { a: 1 }, refused: [second] });
    const [outer, inner] = [replace("/a", {}), replace("/a/b", 1)];
    expect(applyOperations({ a: { b: 0 } }, [outer, inner]).refused).toEqual([inner]);
    expect(applyOperations({ a: { b: 0 } }, [inner, outer]).refused).toEqual([outer]);
  });

  test("are refused where there is no place for them", () => {
    const nowhere = [replace("/none", 1), remove("/a/3"), add("/a/3", 1), add("/a/x", 1), add("/b/c", 1), replace("", 1), remove("/a/-")];
    expect(applyOperations({ a: [1, 2] }, nowhere)).toEqual({ value: { a: [1, 2] }, refused: nowhere });
  });

  test.each<[string, unknown]>([
    ["removes a property of a list that is no entry", { op: "remove", path: "/measures/length" }],
    ["replaces the length", { op: "replace", path: "/measures/length", value: 0 }],
    ["adds below the length", { op: "add", path: "/measures/length", value: 0 }],
    ["names an index with a sign", { op: "remove", path: "/measures/+1" }],
    ["names an index with a zero before it", { op: "replace", path: "/measures/01", value: "x" }],
    ["names an index with a fraction", { op: "remove", path: "/measures/1.0" }],
    ["names a blank", { op: "remove", path: "/measures/ " }],
    ["names nothing", { op: "remove", path: "/measures/" }],
    ["is unknown in a list", { op: "delete", path: "/measures/1" }],
    ["is unknown at a key", { op: "set", path: "/id", value: "x" }],
    ["moves", { op: "move", from: "/measures/0", path: "/measures/2" }],
    ["copies", { op: "copy", from: "/id", path: "/note" }],
    ["has no op", { path: "/id", value: "x" }],
    ["has the name of a method for its op", { op: "toString", path: "/id", value: "x" }],
    ["has a path without a slash", { op: "remove", path: "measures" }],
    ["would take the place of everything", { op: "replace", path: "id", value: "x" }],
    ["adds at a path without a slash", { op: "add", path: "note", value: "x" }],
    ["has a path of a fragment", { op: "remove", path: "#/measures/0" }],
    ["has a path with a wrong escape", { op: "remove", path: "/a~2b" }],
    ["has no path", { op: "remove" }],
    ["has a path that is no text", { op: "remove", path: ["measures", 0] }],
    ["adds no value", { op: "add", path: "/measures/0" }],
    ["replaces by undefined", { op: "replace", path: "/id", value: undefined }],
    ["brings what JSON cannot hold", { op: "replace", path: "/id", value: () => "x" }],
    ["brings no finite number", { op: "add", path: "/measures/-", value: [Number.NaN] }],
    ["tests nothing", { op: "test", path: "/id" }],
    ["is null", null],
    ["is a text", "remove /id"],
  ])("are refused where one %s", (_, operation) => {
    const plan = { id: "p", measures: ["a", "b", "c"], "a~2b": 1 };
    const applied = applyOperations(plan, [operation as FixOperation]);
    expect(applied.value).toEqual({ id: "p", measures: ["a", "b", "c"], "a~2b": 1 });
    expect(applied.refused).toEqual([operation]);
    expect(applyFixes(plan, { findings: [finding(operation as FixOperation, replace("/id", "q"))] })).toMatchObject({ plan, applied: [] });
  });

  test("are not guarded by a test without a value", () => {
    const guard = { op: "test", path: "/id" } as FixOperation;
    expect(applyOperations({ id: "p" }, [guard, remove("/id")]).value).toEqual({ id: "p" });
  });

  test("are guarded by a test of their place", () => {
    const guard: FixOperation = { op: "test", path: "/1", value: { agency: "b", role: "lead" } };
    const units = [{ agency: "a" }, { role: "lead", agency: "b" }];
    expect(applyOperations(units, [guard, remove("/1")]).value).toEqual([{ agency: "a" }]);
    expect(applyOperations([...units].reverse(), [guard, remove("/1")])).toMatchObject({
      value: [units[1], units[0]],
      refused: [guard, {}],
    });
  });

  test("take __proto__ for a key, and share what they do not touch", () => {
    const value = JSON.parse('{ "__proto__": 1, "rest": { "x": [] } }') as { rest: object };
    const { value: after } = applyOperations(value, [replace("/__proto__", 2)]);
    expect(JSON.stringify(after)).toBe('{"__proto__":2,"rest":{"x":[]}}');
    expect(JSON.stringify(value)).toContain(":1,");
    expect((after as typeof value).rest).toBe(value.rest);
  });
});

describe("fixes", () => {
  test("are carried out whole or not at all", () => {
    const moved = finding(replace("/start", 7), replace("/end", 9));
    const half = finding(replace("/start", 8), replace("/note", "x"));
    const { plan, applied, refused } = applyFixes({ start: 1, end: 2, note: "" }, { findings: [moved, half, finding()] });
    expect(plan).toEqual({ start: 7, end: 9, note: "" });
    expect([applied, refused]).toEqual([[moved], [half]]);
  });

  test("that share an operation are both carried out, and one whose guard does not hold is not", () => {
    const both = [finding(remove("/a/0")), finding(remove("/a/0"), replace("/b", 2))];
    const other = finding({ op: "test", path: "/a/1", value: "x" }, remove("/a/1"));
    expect(applyFixes({ a: [1, 2], b: 1 }, { findings: [...both, other] })).toEqual({
      plan: { a: [2], b: 2 },
      applied: both,
      refused: [other],
    });
  });
});
