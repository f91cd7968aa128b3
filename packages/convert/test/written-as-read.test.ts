import type { Finding } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { json } from "../src/formats/json/index.ts";
import { ndjson } from "../src/formats/ndjson/index.ts";
import { yaml } from "../src/formats/yaml/index.ts";

const head = '"specVersion":"0.2","id":"p","title":{"zh":"规划"},"languages":["zh"]';

/** The same plan in the formats that hold its text as it is, with a text of JSON as data of its own. */
const withExtension = async (data: string) => ({
  json: await json.read(`{${head},"extensions":{"example.org":{"x":${data}}}}`),
  ndjson: await ndjson.read(
    `{"plan":{${head}}}\n{"list":"goals","item":{"id":"goal-1","statement":{"zh":"甲"},"extensions":{"example.org":{"x":${data}}}}}`,
  ),
  yaml: await yaml.read(`{${head},"goals":[],"measures":[{"id":"m","title":{"zh":"甲"},"extensions":{"example.org":{"x":${data}}}}]}`),
});

const told = (findings: readonly Finding[]) => findings.map(({ rule, severity, path, params }) => [rule, severity, path, params?.source]);

describe("a number that cannot be held is an error, and no plan comes of it", () => {
  test.each([
    ["a registration number", "330200000000000000001"],
    ["one of 16 digits and more", "9007199254740993"],
    ["the number of a bank account", "6222020200112233445"],
    ["too many decimals", "0.12345678901234567890"],
    ["a decimal that vanishes", "1.00000000000000000001"],
    ["a number too small for any", "1e-400"],
    ["a negative one", "-12345678901234567890"],
    ["in a list", '["a", {"b": 31415926535897932384}]'],
  ])("%s", async (_, data) => {
    for (const { plan, findings } of Object.values(await withExtension(data))) {
      expect(plan).toBeUndefined();
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["content/inexact-number", "error"]]);
    }
  });

  test("at its place, with what it is and what it would become", async () => {
    const text = `{${head},\n "targets": [{"id":"t","statement":{"zh":"甲"},"quantity":{"value":12345678901234567890}}]}`;
    const [finding] = (await json.read(text)).findings;
    expect(finding).toMatchObject({
      path: "/targets/0/quantity/value",
      params: { source: "12345678901234567890", value: "12345678901234567000" },
      location: { line: 2, column: 67 },
    });
    expect((await json.load(text)).sourceOf?.("/targets/0/quantity/value")).toBe("12345678901234567890");
  });

  test("and one that is larger than any number is told once, by the model", async () => {
    for (const { findings } of Object.values(await withExtension("1e400")))
      expect(findings.map(({ variant }) => variant)).toEqual(["notFinite"]);
  });
});

describe("a number that is written in another way", () => {
  test.each(["3.20", "1.10", "1E5", "1e2", "-0", "0.0", "2.0e0", "100e-2", "0.30000000000000004e0"])(
    "comes out of every writer as it was read: %s",
    async (data) => {
      for (const { plan, findings } of Object.values(await withExtension(`[${data}, {"v": ${data}}]`))) {
        expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(
          Array.from({ length: 2 }, () => ["content/number-spelling", "warning"]),
        );
        if (plan === undefined) throw new Error("It was not read.");
        for (const { write, read } of [json, yaml, ndjson]) {
          const { content } = await write(plan);
          // The address of a schema, in the first line of YAML, names a release.
          expect(content.replace(/^# .*\n/u, "").split(data)).toHaveLength(3);
          expect((await json.write((await read(content)).plan ?? plan)).content).toBe((await json.write(plan)).content);
        }
      }
    },
  );

  test("is put out as what it was changed to", async () => {
    const { plan } = (await withExtension("1.10")).json;
    const data = plan?.extensions?.["example.org"] as { x: number };
    data.x = 2.5;
    expect(plan && (await json.write(plan)).content).toContain('"x": 2.5\n');
  });

  test("is no matter where a number is due", async () => {
    const text = `{${head},"targets":[{"id":"t","statement":{"zh":"甲"},"quantity":{"value":3.20,"unit":"%"}}],"extensions":{"example.org":{}}}`;
    expect((await json.read(text)).findings).toEqual([]);
    expect((await yaml.read(text)).findings).toEqual([]);
  });

  test("is no matter in a text, nor beside one that looks like it", async () => {
    for (const data of [
      '"3.20, 1.10"',
      '"code: 12345678901234567890"',
      '"1e5,"',
      '["330200199001011234"]',
      "1e+21",
      "5e-324",
      "0.1",
      "1.5",
    ])
      for (const { plan, findings } of Object.values(await withExtension(data))) {
        expect(findings).toEqual([]);
        expect(plan).toBeDefined();
      }
  });
});

describe("a number that only YAML has", () => {
  const read = (data: string) => yaml.read(`${yamlHead}extensions:\n  example.org: {x: ${data}}\n`);
  const yamlHead = 'specVersion: "0.2"\nid: p\ntitle: {zh: 规划}\nlanguages: [zh]\n';

  test.each(["007", "0x1F", "0o17", "+5", ".5", "5.", "0330200", "-007"])(
    "is an error where it would be written otherwise: %s",
    async (data) => {
      const { plan, findings } = await read(data);
      expect(plan).toBeUndefined();
      expect(told(findings)).toEqual([["content/inexact-number", "error", "/extensions/example.org/x", data]]);
    },
  );

  test.each(["1_000", '"007"', "1.2.3", "2025-06-30", "12:30", "0b11"])("a text stays one: %s", async (data) => {
    expect((await read(data)).findings).toEqual([]);
  });

  test("a key that is written as a number would become another", async () => {
    const findings = (await yaml.read(`${yamlHead}extensions:\n  example.org: {1.10: a, 007: b, 2025: c}\n`)).findings;
    expect(told(findings)).toEqual([
      ["content/inexact-number", "error", "/extensions/example.org/1.1", "1.10"],
      ["content/inexact-number", "error", "/extensions/example.org/7", "007"],
    ]);
  });
});

describe("a key that stands twice", () => {
  test.each([
    ["of the plan", `{${head},"goals":[],\n"goals":[]}`, "/goals", 2, 1],
    ["of a text", `{${head},"note":{"zh":"甲","zh":"乙"}}`, "/note/zh", 1, 1],
    [
      "of an item",
      `{${head},"goals":[{"id":"a","statement":{"zh":"甲"}},\n{"id":"b","statement":{"zh":"甲"},\n"id":"c"}]}`,
      "/goals/1/id",
      3,
      2,
    ],
    ["written in two ways", `{${head},"note":{"zh":"甲","\\u007ah":"乙"}}`, "/note/zh", 1, 1],
    ["with the same value", `{${head},"id":"p"}`, "/id", 1, 1],
    ["in data of one's own", `{${head},"extensions":{"a.b":[{"k":1,\n\n"l":{},"k":1}]}}`, "/extensions/a.b/0/k", 3, 1],
    ["beside texts that look like keys", `{${head},"note":{"zh":"\\":\\":","en":"x"},"note":{"zh":":"}}`, "/note", 1, 1],
  ])("%s", async (_, text, path, line, first) => {
    for (const format of [json, yaml]) {
      const { plan, findings } = await format.read(text);
      expect(plan).toBeUndefined();
      expect(findings.find(({ rule }) => rule === "content/duplicate-key")).toMatchObject({
        severity: "error",
        path,
        location: { line },
        related: [{ path, location: { line: first } }],
      });
      const operation = { op: "replace", path: "/title/zh", value: "新" } as const;
      expect(await format.edit(text, [operation])).toEqual({ content: text, refused: [operation] });
    }
  });

  test("in a line of NDJSON", async () => {
    const text = `{"plan":{${head}}}\n{"list":"goals","item":{"id":"a","id":"b","statement":{"zh":"甲"}}}\n`;
    expect((await ndjson.read(text)).findings).toMatchObject([
      { rule: "content/duplicate-key", path: "/goals/0/id", location: { line: 2, column: 34 } },
    ]);
  });

  test("in YAML also where one is a number", async () => {
    const text = `specVersion: "0.2"\nid: p\ntitle: {zh: 规划}\nlanguages: [zh]\nextensions:\n  a.b:\n    1: a\n    "1": b\n`;
    expect((await yaml.read(text)).findings).toMatchObject([
      { rule: "content/duplicate-key", path: "/extensions/a.b/1", location: { line: 8 } },
    ]);
  });

  test("is none where objects are many or texts hold quotation marks and colons", async () => {
    const text = `{${head},"goals":[{"id":"a","statement":{"zh":"\\":"}},{"id":"b","statement":{"zh":": \\" :"}},{"id":"c","statement":{"zh":":甲"}}]}`;
    expect((await json.read(text)).findings).toEqual([]);
  });
});
