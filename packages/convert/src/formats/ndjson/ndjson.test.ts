import { describe, expect, test } from "vitest";
import { ndjson } from "./ndjson.ts";

const head = '{"plan":{"specVersion":"0.2","id":"p","title":{"zh":"规划"},"languages":["zh"]}}';
const goal = (id: string) => `{"list":"goals","item":{"id":"${id}","statement":{"zh":"甲"}}}`;

const found = async (...lines: string[]) =>
  (await ndjson.read(lines.join("\n"))).findings.map(({ variant, location }) => [variant, location?.line, location?.column]);

test("files that were joined are two plans, and each second head is told", async () => {
  expect(await found(head, goal("a"), head, goal("a"), head)).toEqual([
    ["secondHead", 3, 1],
    ["secondHead", 5, 1],
  ]);
  const [finding] = (await ndjson.read([head, goal("a"), head].join("\n"))).findings;
  expect(finding?.related).toEqual([{ path: "", location: { line: 1, column: 1 } }]);
});

test("of joined files only the first is the plan", async () => {
  const value = (await ndjson.load([head, goal("a"), head.replace('"p"', '"q"'), goal("b")].join("\n"))).value;
  expect(value).toMatchObject({ id: "p", goals: [{ id: "a" }] });
});

describe("what does not belong on a line is told", () => {
  test.each([
    ["a key too many beside an item", '{"list":"goals","item":{"id":"a","statement":{"zh":"甲"}},"extra":1}', "extraKey", 66],
    ["an item beside the plan", `${head.slice(0, -1)},"item":{}}`, "extraKey", head.length + 8],
    ["a list in the plan", `${head.slice(0, -2)},"goals":[]}}`, "listInHead", head.length + 8],
    ["a list without an item", '{"list":"goals"}', "noItem", 9],
    ["a list that is none", '{"list":"goal","item":{}}', "unknownList", 9],
    ["a field in the place of a list", '{"list":"title","item":{}}', "field", 9],
    ["a list that is like none", '{"list":"__proto__","item":{}}', "otherList", 9],
    ["a list by its Chinese name", '{"list":"任务","item":{}}', "unknownList", 9],
    ["no list", '{"item":{}}', undefined, 1],
    ["no object", "[1]", undefined, 1],
    ["no JSON", '{"list":"goals","item":{"id":"a",}}', "syntax", 33],
    ["a line that breaks off", '{"list":"goals","item":{"id":"a","statem', "syntax", 34],
    ["two objects", `${goal("a")}${goal("b")}`, "syntax", goal("a").length + 1],
    ["a mark in the middle", `\uFEFF${goal("a")}`, "syntax", 1],
  ])("%s", async (_, line, variant, column) => {
    const isHead = line.startsWith('{"plan"');
    expect(isHead ? await found(line) : await found(head, goal("z"), line)).toEqual([[variant, isHead ? 1 : 3, column]]);
  });

  test("a text without the plan itself", async () => {
    expect(await found(goal("a"), goal("b"))).toEqual([["noHead", 1, 1]]);
    expect((await ndjson.load(goal("a"))).value).toBeUndefined();
  });
});

test("a mark at the start, other line ends, empty lines, a head that comes later and a missing last line end are no matter", async () => {
  const whole = await ndjson.read(`${head}\n${goal("a")}\n`);
  for (const text of [`\uFEFF${head}\r\n${goal("a")}\r\n`, `${head}\n\n  \n${goal("a")}`, `${goal("a")}\n${head}\n`])
    expect(await ndjson.read(text)).toEqual(whole);
});

test("a list that is empty is one", async () => {
  expect((await ndjson.read(`${head}\n{"list":"goals"}\n`)).plan?.goals).toEqual([]);
});

test("a number is found as it is written", async () => {
  const text = `${head}\n{"list":"goals","item":{"id":"goal-1","statement":{"zh":"甲"},"label":1.10}}\n`;
  expect((await ndjson.load(text)).sourceOf?.("/goals/0/label")).toBe("1.10");
  expect((await ndjson.load(text.replace('"p"', "7.0"))).sourceOf?.("/id")).toBe("7.0");
});
