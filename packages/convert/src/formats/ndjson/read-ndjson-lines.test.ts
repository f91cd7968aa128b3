import type { Plan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chunks } from "../../text/decode-chunks.ts";
import { ndjson, ndjsonLine, ndjsonLines, readNdjsonLines } from "./index.ts";
import type { NdjsonLine, NdjsonOptions } from "./read-ndjson-lines.ts";

const head = '{"plan":{"specVersion":"0.3","id":"p","title":{"zh":"规划"},"languages":["zh"]}}';
const goal = (id: string) => `{"list":"goals","item":{"id":"${id}","statement":{"zh":"甲"}}}`;

async function linesOf(chunks: Chunks, options?: NdjsonOptions): Promise<NdjsonLine[]> {
  const lines: NdjsonLine[] = [];
  for await (const line of readNdjsonLines(chunks, options)) lines.push(line);
  return lines;
}

const told = (lines: readonly NdjsonLine[]) =>
  lines.flatMap(({ findings }) => findings.map(({ rule, variant, location }) => [variant ?? rule, location?.line, location?.column]));

test("a line is read when it is asked for, and no chunk before its lines are", async () => {
  let [given, read] = [0, 0];
  // Some 30 MB, of which never more than a chunk and a line are there.
  function* chunks() {
    yield `${head}\n`;
    const [before, after] = goal("a").split("甲") as [string, string];
    for (given = 1; given <= 3000; given++) yield `${before}${"甲".repeat(10_000)}${after}\n${goal("b")}\n`;
  }
  for await (const { list, findings } of readNdjsonLines(chunks())) {
    expect(findings).toEqual([]);
    if (list !== undefined) expect(given).toBe(Math.ceil(++read / 2));
  }
  expect(read).toBe(6000);
});

test("who stops reading closes the source", async () => {
  let isClosed = false;
  async function* chunks() {
    try {
      for (;;) yield `${head}\n`;
    } finally {
      isClosed = true;
    }
  }
  for await (const { plan } of readNdjsonLines(chunks())) if (plan !== undefined) break;
  expect(isClosed).toBe(true);
});

test("what the source throws goes through", async () => {
  async function* chunks() {
    yield head;
    throw new Error("The line is dead.");
  }
  await expect(linesOf(chunks())).rejects.toThrow("The line is dead.");
  await expect(linesOf([5 as never])).rejects.toThrow(TypeError);
});

test("a plan comes part by part, each with its place", async () => {
  const text = `${head}\n${goal("a")}\n\n${goal("b")}\n{"list":"targets"}`;
  const item = (id: string) => ({ id, statement: { zh: "甲" } });
  expect(await linesOf(new Response(text).body as ReadableStream<Uint8Array>)).toEqual([
    { line: 1, path: "", plan: { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"] }, findings: [] },
    { line: 2, path: "/goals/0", list: "goals", item: item("a"), findings: [] },
    { line: 4, path: "/goals/1", list: "goals", item: item("b"), findings: [] },
    { line: 5, path: "/targets", list: "targets", findings: [] },
  ]);
});

test("what was read part by part is written as it was", async () => {
  const plan: Plan = { ...transportCompact, extensions: { "example.org": { n: "1" } } };
  const text = [...ndjsonLines(plan)].join("").replace('{"n":"1"}', '{"n":1.10}');
  expect((await linesOf(text)).map((part) => ndjsonLine(part, plan.languages)).join("")).toBe(text);
  expect((await ndjson.write((await ndjson.read(text)).plan as Plan)).content).toBe(text);
});

describe("however a text is cut, the same is read", () => {
  const lines = [
    head,
    goal("a"),
    goal("😀\\u00e9é"),
    '{"list":"targets"}',
    '{"list":"targets","item":{"id":"t","statement":{"zh":"1"},"extensions":{"x":{"n":1.10,"n":2}}}}',
    '{"list":"goals"}',
    '{"list":"goal","item":{}}',
    '{"list":"goals","item":{"id":"a",}}',
    "[1]",
    "",
    '{"list":"goals","item":{"id":"c","extra":"\uFEFF"}}',
    head.replace('"p"', '"q"'),
    goal("z"),
  ];
  const pieces = fc.record({
    text: fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map((some) => `\uFEFF${[head, ...some].join("\r\n")}`),
    cuts: fc.array(fc.nat(900), { maxLength: 12 }),
  });

  test("bytes and texts, and the text as a whole", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async ({ text, cuts }) => {
        const whole = await linesOf([text]);
        expect(await linesOf(cut(text, cuts))).toEqual(whole);
        expect(await linesOf(cut(new TextEncoder().encode(text), cuts))).toEqual(whole);
        const byPlace = whole.flatMap(({ findings }) => findings).map((finding) => JSON.stringify(finding));
        expect((await ndjson.load(text)).findings.map((finding) => JSON.stringify(finding)).sort()).toEqual(byPlace.sort());
      }),
      { seed: 11, numRuns: casesToTry(300) },
    );
  });

  test("bytes that are not UTF-8 end it at their line", async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${head}\n${goal("甲")}\n`),
      0xd7,
      0xdf,
      0x0a,
      ...new TextEncoder().encode(goal("b")),
    ]);
    for (let size = 1; size <= bytes.length; size++) {
      const lines = await linesOf(
        cut(
          bytes,
          Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => index * size),
        ),
      );
      expect(lines.map(({ line, path }) => [line, path])).toEqual([
        [1, ""],
        [2, "/goals/0"],
        [3, undefined],
      ]);
      expect(lines.flatMap(({ findings }) => findings)).toHaveLength(1);
      expect(lines[2]?.findings[0]).toMatchObject({ rule: "content/encoding", location: { line: 3, column: 1 } });
    }
    expect(told(await linesOf([new TextEncoder().encode(`${head}\n甲`).slice(0, -1)]))).toEqual([["content/encoding", 2, 1]]);
    const utf16 = new Uint8Array([...head].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]));
    expect((await linesOf([utf16]))[0]?.findings).toMatchObject([{ variant: "looksLike", params: { encoding: "UTF-16LE" } }]);
  });
});

/** The parts between some places. */
function cut<T extends string | Uint8Array>(whole: T, places: readonly number[]): T[] {
  const ends = [...places.filter((place) => place < whole.length).sort((a, b) => a - b), whole.length];
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end) as T);
}

test("a line that is too long is told as soon as it is, and what follows is read", async () => {
  const long = goal("a".repeat(200));
  const lines = await linesOf([head, "\n", long.slice(0, 150), long.slice(150), "\n", goal("b"), "\n", long], { maxLineLength: 120 });
  expect(told(lines)).toEqual([
    ["tooLong", 2, 1],
    ["tooLong", 4, 1],
  ]);
  expect(lines.map(({ path }) => path)).toEqual(["", undefined, "/goals/0", undefined]);
  let given = 0;
  function* endless() {
    for (;;) yield "x".repeat(100 * ++given);
  }
  for await (const { findings } of readNdjsonLines(endless(), { maxLineLength: 1000 })) if (findings.length > 0) break;
  expect(given).toBe(5);
});

test("a text without the plan itself says so at its end", async () => {
  expect(told(await linesOf([goal("a")]))).toEqual([["noHead", 1, 1]]);
  expect(told(await linesOf([]))).toEqual([["noHead", 1, 1]]);
});

test("a line without an item is told once the list has one", async () => {
  const lines = await linesOf([`${head}\n{"list":"goals"}\n${goal("a")}\n{"list":"goals"}\n${goal("b")}`]);
  expect(lines.map(({ findings }) => findings.map(({ variant, location }) => [variant, location?.line]))).toEqual([
    [],
    [],
    [["noItem", 2]],
    [["noItem", 4]],
    [],
  ]);
});

test("what makes a plan part by part writes its lines", () => {
  expect(ndjsonLine({ plan: { languages: ["en"], id: "p" } })).toBe('{"plan":{"id":"p","languages":["en"]}}\n');
  expect(ndjsonLine({ plan: { id: "p" } })).toBe('{"plan":{"id":"p"}}\n');
  expect(ndjsonLine({ list: "goals" })).toBe('{"list":"goals"}\n');
  expect(ndjsonLine({ list: "goals", item: null })).toBe('{"list":"goals","item":null}\n');
});
