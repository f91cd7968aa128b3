import { applyOperations, type FixOperation, type Plan, serialisePlan } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import type { Content } from "../src/contract/define-format.ts";
import { folder } from "../src/formats/folder/index.ts";
import { json } from "../src/formats/json/index.ts";
import { yaml } from "../src/formats/yaml/index.ts";

const replace = (path: string, value: unknown): FixOperation => ({ op: "replace", path, value });

const byHand = `# The plan of a small city
specVersion: "0.2"   # of the model
id: my-city
title: { zh: 计划, en: 'Plan' }
languages: [zh, en]

goals:
  # First things first
  - id: goal-1
    statement: {zh: "走在前列",   en: Lead}
    horizon: 2025 # the year
  - {id: goal-2, statement: {zh: 二}, horizon: 007}
  - id: goal-3
    statement:
      zh: >-
        折叠的
        文本
`;

const lineChanges = (before: string, after: string): string[] => {
  const [old, now] = [before.split("\n"), after.split("\n")];
  expect(now.length).toBe(old.length);
  return now.filter((line, index) => line !== old[index]);
};

describe("YAML", () => {
  const edit = (text: string, ...operations: FixOperation[]) => yaml.edit(text, operations);

  test("replaces a scalar where it stands and leaves comments, quotes and spaces", async () => {
    const { content, refused } = await edit(
      byHand,
      replace("/goals/0/horizon", "2025"),
      replace("/goals/1/horizon", "007"),
      replace("/goals/0/statement/en", "In front"),
    );
    expect(refused).toEqual([]);
    expect(lineChanges(byHand, content as string)).toEqual([
      '    statement: {zh: "走在前列",   en: In front}',
      '    horizon: "2025" # the year',
      '  - {id: goal-2, statement: {zh: 二}, horizon: "007"}',
    ]);
  });

  test("puts a text in quotation marks wherever it would be read as something else", async () => {
    for (const value of ["a, b", "a: b", "yes #1", "[x]", "- x", "null", "", " x", "1e3", "第一行\n第二行", "}", "*a", "a:"]) {
      const { content, refused } = await edit(byHand, replace("/goals/1/statement/zh", value), replace("/goals/0/id", value));
      expect(refused).toEqual([]);
      expect((await yaml.load(content)).value).toMatchObject({ goals: [{ id: value }, { statement: { zh: value } }, {}] });
    }
  });

  test("puts an entry before another and the comment above that, which is on it", async () => {
    const { content, refused } = await edit(byHand, { op: "add", path: "/goals/0", value: { id: "goal-0" } });
    expect(refused).toEqual([]);
    expect(content).toBe(byHand.replace("  # First things", "  - id: goal-0\n  # First things"));
  });

  test("adds and removes on lines and in brackets of whatever layout, and refuses what would touch more", async () => {
    const folded = replace("/goals/2/statement/zh", "一行");
    const { content, refused } = await edit(
      byHand,
      folded,
      { op: "add", path: "/goals/0/label", value: "（一）" },
      { op: "remove", path: "/goals/1" },
      { op: "remove", path: "/goals/0/statement/zh" },
      { op: "add", path: "/languages/-", value: "ja" },
      replace("/title", { zh: "规划", en: "Plan: 1" }),
    );
    expect(content).toBe(
      byHand
        .replace('{zh: "走在前列",   en: Lead}', "{en: Lead}")
        .replace("2025 # the year\n", '2025 # the year\n    label: "（一）"\n')
        .replace("  - {id: goal-2, statement: {zh: 二}, horizon: 007}\n", "")
        .replace("[zh, en]", "[zh, en, ja]")
        .replace("{ zh: 计划, en: 'Plan' }", '{ zh: 规划, en: "Plan: 1" }'),
    );
    expect(refused).toEqual([folded]);
  });

  test("removes all but one of what stands side by side, and several keys added to one item come in order", async () => {
    const text = "a: [1, 2,   3]\nb: { x: 1, y: 2 } # why\nc:\n- p: 1\n  q: 2\n- p: 3\nd: {}\n";
    const remove = (path: string): FixOperation => ({ op: "remove", path });
    const add = (path: string, value: unknown): FixOperation => ({ op: "add", path, value });
    expect((await edit(text, remove("/a/0"), remove("/a/1"), remove("/b/y"), remove("/c/0/p"), add("/d/k", []))).content).toBe(
      "a: [3]\nb: { x: 1 } # why\nc:\n- q: 2\n- p: 3\nd: { k: [] }\n",
    );
    expect((await edit(text, remove("/a/2"), add("/b/end", 6), add("/b/start", 2), add("/c/1/q", { r: "x" }))).content).toBe(
      "a: [1, 2]\nb: { x: 1, y: 2, start: 2, end: 6 } # why\nc:\n- p: 1\n  q: 2\n- p: 3\n  q: { r: x }\nd: {}\n",
    );
    expect((await edit(text, remove("/c/1"), remove("/d"))).content).toBe("a: [1, 2,   3]\nb: { x: 1, y: 2 } # why\nc:\n- p: 1\n  q: 2\n");
  });

  test("keeps what parts the others where a comma had cut a number", async () => {
    const cut = async (text: string) => (await edit(text, replace("/q/value", 15_000), { op: "remove", path: "/q/0" })).content;
    expect(await cut("q: { value: 15,000, unit: 个 }\n")).toBe("q: { value: 15000, unit: 个 }\n");
    expect(await cut("q: {value: 15,000,unit: 个}\n")).toBe("q: {value: 15000,unit: 个}\n");
    expect(await cut("q: { unit: 个, value: 15,000 }\n")).toBe("q: { unit: 个, value: 15000 }\n");
    expect(await cut("q: { value: 15, 000, unit: 个 }\n")).toBe("q: { value: 15000, unit: 个 }\n");
    expect(await cut("q: { value: 15,000 } # why\n")).toBe("q: { value: 15000 } # why\n");
  });

  test("changes a tidy file in its places alone, comments included", async () => {
    const tidy = "# The plan\nid: p\ngoals:\n  # First\n  - id: goal-1\n    horizon: 2025 # the year\n  - id: goal-2\n";
    const { content, refused } = await edit(
      tidy,
      { op: "add", path: "/goals/0/label", value: "一" },
      { op: "remove", path: "/goals/1" },
      replace("/goals/0/horizon", "2025"),
    );
    expect(refused).toEqual([]);
    expect(content).toBe('# The plan\nid: p\ngoals:\n  # First\n  - id: goal-1\n    horizon: "2025" # the year\n    label: 一\n');
  });

  test("adds to the end of a list", async () => {
    const { content } = await edit("goals:\n  - id: goal-1\n", { op: "add", path: "/goals/-", value: { id: "goal-2" } });
    expect(content).toBe("goals:\n  - id: goal-1\n  - id: goal-2\n");
  });

  test("adds a long list an item below the other, a short one on its line", async () => {
    const item = (id: string) => ({ id, statement: { zh: `${id}：建成轨道交通网络，形成一小时交通圈` } });
    const add = (value: unknown): FixOperation => ({ op: "add", path: "/measures/0/parts", value });
    const text = "measures:\n  - id: m # one\nid: p\n";
    const short = await edit(text, add([{ id: "a" }]));
    expect(short.content).toBe("measures:\n  - id: m # one\n    parts: [{ id: a }]\nid: p\n");
    const { content } = await edit(text, add([item("a"), item("b"), item("c")]));
    expect(content).toContain("  - id: m # one\n    parts:\n      - id: a\n        statement:\n          zh: a：");
    expect(content).toMatch(/圈\nid: p\n$/u);
  });

  test("writes a key anew where its value goes under another one", async () => {
    const text = 'title: { ZH: 计划, en: Plan } # both\nnote:\n  "zh_CN": >-\n    折叠的\n    文本\n  # why\n  en: x\n';
    const rename = (path: string, from: string, to: string, value: unknown): FixOperation[] => [
      { op: "remove", path: `${path}/${from}` },
      { op: "add", path: `${path}/${to}`, value },
    ];
    const { content, refused } = await edit(
      text,
      ...rename("/title", "ZH", "zh", "计划"),
      ...rename("/note", "zh_CN", "zh", "折叠的 文本"),
    );
    expect(refused).toEqual([]);
    expect(content).toBe(text.replace("ZH", "zh").replace("zh_CN", "zh"));
  });

  test("removes several entries of one list, the last ones too, with the line breaks and the end that the file has", async () => {
    const lines = [
      "a:",
      "  - 1",
      "  - 2 # two",
      "  - 3",
      "  - 4",
      "b: { x: 1, y: 2, z: 3 }",
      "c:",
      "- p: 1",
      "  q: 2",
      "  r: 3",
      "d:",
      "- 1",
      "- 2",
      "- 3",
    ];
    const remove = (path: string): FixOperation => ({ op: "remove", path });
    for (const eol of ["\n", "\r\n"]) {
      for (const end of ["", eol]) {
        const text = lines.join(eol) + end;
        const operations = ["/a/1", "/a/2", "/b/y", "/b/z", "/c/0/p", "/c/0/q", "/d/1", "/d/2"].map(remove);
        const { content, refused } = await edit(text, ...operations, { op: "add", path: "/c/0/s", value: 0 });
        expect(refused).toEqual([]);
        expect(content).toBe(["a:", "  - 1", "  - 4", "b: { x: 1 }", "c:", "- r: 3", "  s: 0", "d:", "- 1"].join(eol) + end);
      }
    }
  });

  test("puts an entry in where it is asked for", async () => {
    const text = "a: [1, 3]\nb:\n  - id: x # first\n  - id: z\n";
    const { content } = await edit(text, { op: "add", path: "/a/1", value: 2 }, { op: "add", path: "/b/1", value: { id: "y", n: 1 } });
    expect(content).toBe("a: [1, 2, 3]\nb:\n  - id: x # first\n  - id: y\n    n: 1\n  - id: z\n");
  });

  test("leaves numbers, quotes and comments elsewhere as they are spelt", async () => {
    const text = "v: 3.20\nh: 0x1F\no: 0o17\ne: 1e3\nz: 007\nt: 'it''s'\nn: ~\nm:   true   # yes\n\n\nl: [ 1.0,2.50 ,  +3 ]\nid: p\n# end";
    const { content, refused } = await edit(
      text,
      replace("/id", "q"),
      { op: "remove", path: "/n" },
      { op: "add", path: "/x", value: "1.0" },
    );
    expect(refused).toEqual([]);
    expect(content).toBe(text.replace("n: ~\n", "").replace("id: p", 'id: q\nx: "1.0"'));
  });

  test("refuses what cannot be done and does the rest", async () => {
    const text = "a: 1\nb:\n  only: x\nc: |\n  block\nd: 1\n";
    const hard = [{ op: "remove", path: "/b/only" } as const, replace("/c", "x"), replace("/none", 1)];
    const { content, refused } = await edit(text, ...hard, replace("/d", 2));
    expect(content).toBe(text.replace("d: 1", "d: 2"));
    expect(new Set(refused)).toEqual(new Set(hard));
  });

  test("leaves a file alone in which a key stands twice", async () => {
    const text = "a: 1\na: 2\nb: 3\n";
    expect(await edit(text, replace("/b", 4))).toMatchObject({ content: text, refused: [{}] });
  });

  test("leaves a value with a tag or an anchor alone", async () => {
    const text = "id: !!str 7\nb: &x 1\nc:  2\n";
    expect(await edit(text, replace("/b", 3), replace("/id", "8"))).toMatchObject({ content: text });
  });
});

describe("JSON", () => {
  const text =
    '{\n    "id": "p",\n    "title": { "zh": "计划" },\n    "goals": [\n        {"id": "goal-1", "horizon": 2025}, { "id": "goal-2" }\n    ],\n    "x": {"1": 1.0}\n}';

  test("replaces a value where it stands", async () => {
    const { content, refused } = await json.edit(text, [replace("/goals/0/horizon", "2025"), replace("/title/zh", '规"划')]);
    expect(refused).toEqual([]);
    expect(content).toBe(text.replace("2025", '"2025"').replace("计划", '规\\"划'));
  });

  test("adds, removes and replaces objects in the file's own indentation", async () => {
    const { content, refused } = await json.edit(text, [
      { op: "add", path: "/goals/1/label", value: "二" },
      { op: "remove", path: "/goals/0/horizon" },
      { op: "add", path: "/goals/-", value: { id: "goal-3" } },
      { op: "add", path: "/x/2", value: [] },
      replace("/title", { zh: "规划" }),
    ]);
    expect(refused).toEqual([]);
    expect(JSON.parse(content as string)).toEqual({
      id: "p",
      title: { zh: "规划" },
      goals: [{ id: "goal-1" }, { id: "goal-2", label: "二" }, { id: "goal-3" }],
      x: { 1: 1, 2: [] },
    });
    expect(content).toContain('"1": 1.0');
  });

  test("removes and adds in any layout, several in one list or object, and touches nothing beside", async () => {
    const remove = (path: string): FixOperation => ({ op: "remove", path });
    const add = (path: string, value: unknown): FixOperation => ({ op: "add", path, value });
    const operations = [remove("/a/1"), remove("/a/2"), remove("/b/x"), remove("/c/0"), remove("/c/1"), add("/b/z", 1.5), add("/d/k", "v")];
    const layouts: [string, string][] = [
      ['{"a":[1,2,3],"b":{"x":1,"y":2.50},"c":[3,4],"d":{}}', '{"a":[1],"b":{"y":2.50,"z":1.5},"c":[],"d":{"k": "v"}}'],
      [
        '{"a": [1, 2, 3], "b": {"x": 1, "y": 2.50}, "c": [3, 4], "d": {}}\n',
        '{"a": [1], "b": {"y": 2.50, "z": 1.5}, "c": [], "d": {"k": "v"}}\n',
      ],
      [
        '\n{ "a" : [\r\n\t1,\r\n\t2 ,\r\n\t3\r\n],\r\n"b" : {\r\n\t"x" : 1E2,\r\n\t"y" : 2.50\r\n}, "c":[ 3, 4 ], "d":{}}\r\n',
        '\n{ "a" : [\r\n\t1\r\n],\r\n"b" : {\r\n\t"y" : 2.50,\r\n\t"z" : 1.5\r\n}, "c":[], "d":{"k": "v"}}\r\n',
      ],
    ];
    for (const [before, after] of layouts) expect(await json.edit(before, operations)).toEqual({ content: after, refused: [] });
  });

  test("puts an entry in where it is asked for, and a key is written anew where its value goes under another", async () => {
    const before = '{\n  "a": [\n    { "id": "x" },\n    { "id": "z" }\n  ],\n  "t": { "ZH": "计划", "en": "Plan" }\n}\n';
    const { content } = await json.edit(before, [
      { op: "add", path: "/a/1", value: { id: "y" } },
      { op: "remove", path: "/t/ZH" },
      { op: "add", path: "/t/zh", value: "计划" },
    ]);
    expect(content).toBe(before.replace('{ "id": "z"', '{\n      "id": "y"\n    },\n    { "id": "z"').replace("ZH", "zh"));
  });

  test("leaves numbers, escapes and spaces elsewhere as they are written", async () => {
    const before = '{ "n": [3.20, 1E5, -0, 12345678901234567890, 1e400],\t"s": "\\u4e2d\\/",\n "id" :"p" }';
    expect((await json.edit(before, [replace("/id", "q")])).content).toBe(before.replace('"p"', '"q"'));
  });

  test("leaves a file alone in which a key stands twice", async () => {
    for (const before of ['{"id":"p","id":"q","x":1}', '{"x":1,"a":[{"k":1,"\\u006b" :2}]}'])
      expect(await json.edit(before, [replace("/x", 2)])).toMatchObject({ content: before, refused: [{}] });
  });

  test("does nothing where a guard does not hold", async () => {
    const guard: FixOperation = { op: "test", path: "/goals/1", value: { id: "goal-1" } };
    expect((await json.edit(text, [guard, { op: "remove", path: "/goals/1" }])).content).toBe(text);
    expect(
      (
        await json.edit(text, [
          { ...guard, value: { id: "goal-2" } },
          { op: "remove", path: "/goals/1" },
        ])
      ).content,
    ).toBe(text.replace(', { "id": "goal-2" }', ""));
  });

  test("keeps bytes as bytes and a byte-order mark in its place", async () => {
    const { content } = await json.edit(new TextEncoder().encode('\uFEFF{"id":"p"}'), [replace("/id", "q")]);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content as Uint8Array)).toBe('\uFEFF{"id":"q"}');
  });

  test("refuses what has no place, and everything in what is no JSON", async () => {
    const nowhere = [replace("/goals/7/id", "x"), { op: "remove", path: "/none" } as const, replace("", {})];
    expect(await json.edit(text, nowhere)).toEqual({ content: text, refused: expect.arrayContaining(nowhere) });
    expect((await json.edit("{", nowhere)).refused).toEqual(nowhere);
  });
});

describe("a folder", () => {
  const files: ReadonlyMap<string, string> = new Map([
    ["plan.yaml", 'specVersion: "0.2"\nid: p # stays\ntitle: { zh: 计划 }\nlanguages: [zh]\n'],
    ["measures/domain-2.yaml", "measures:\n  - id: measure-1\n    domain: d7 # was six\n"],
    ["measures/domain-10.yaml", "measures:\n  - id: measure-2\n    domain: d8\n"],
  ]);

  test("edits each file that holds a place, and no other", async () => {
    const { content, refused } = await folder.edit(files, [replace("/measures/1/domain", "d9"), replace("/title/zh", "规划")]);
    expect(refused).toEqual([]);
    const edited = content as ReadonlyMap<string, Content>;
    expect(edited.get("measures/domain-2.yaml")).toBe(files.get("measures/domain-2.yaml"));
    expect(edited.get("measures/domain-10.yaml")).toBe("measures:\n  - id: measure-2\n    domain: d9\n");
    expect(edited.get("plan.yaml")).toContain("id: p # stays\ntitle: { zh: 规划 }");
  });

  test("refuses to replace a list that lies in several files", async () => {
    expect((await folder.edit(files, [replace("/measures", [])])).refused).toHaveLength(1);
  });
});

describe.each([json, yaml, folder])("$id", (format) => {
  const plan: Plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "Better: #1" } }],
    measures: [{ id: "measure-1", domain: "d7" }, { id: "measure-2" }],
  };

  test("makes in the content exactly the changes that were asked for", async () => {
    const operations: FixOperation[] = [
      replace("/measures/0/domain", "d6"),
      { op: "remove", path: "/measures/1" },
      { op: "add", path: "/goals/0/label", value: "1" },
    ];
    const { content, refused } = await format.edit((await format.write(plan)).content, operations);
    expect(refused).toEqual([]);
    expect(serialisePlan((await format.read(content)).plan ?? plan)).toBe(serialisePlan(applyOperations(plan, operations).value as Plan));
  });
});
