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
