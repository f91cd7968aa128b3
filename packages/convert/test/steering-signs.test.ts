import type { Plan } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { folder } from "../src/formats/folder/folder.ts";
import { json } from "../src/formats/json/json.ts";
import { markdown } from "../src/formats/markdown/markdown.ts";
import { ndjson } from "../src/formats/ndjson/ndjson.ts";
import { yaml } from "../src/formats/yaml/yaml.ts";

const steers = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const planOf = (text: string): Plan => ({
  specVersion: "0.2",
  id: "p",
  title: { en: text, zh: `一${text}\n二` },
  languages: ["en", "zh"],
  extensions: { "example.org": { [text]: [text, `${text}: #`] } },
});

const signs = [
  ["C1", "\u009b31m"],
  ["next line", "a\u0085b"],
  ["right-to-left override", "abc\u202egnp"],
  ["isolates", "\u2066a\u2069"],
  ["separators", "a\u2028b\u2029c"],
  ["behind backslashes", "\\\u009b \\\\\u202e \\u009b"],
  ["every C1 and its neighbours", String.fromCharCode(...Array.from({ length: 34 }, (_, at) => 0x7e + at))],
  ["marks and a delete", "\u200ea\u200f\u061c\u007f"],
  ["in quotation marks, beside escapes", '"\u202d"\t\u0007\u001b'],
  ["a long text of several lines", `${"字 ".repeat(60)}\n\n\u009b ${"x".repeat(90)}\n`],
] as const;

describe.each(signs)("what steers is written as an escape: %s", (_, text) => {
  test.each([json, yaml, ndjson])("$id", async (format) => {
    const { content, losses } = await format.write(planOf(text));
    expect([steers.exec(String(content)), losses]).toEqual([null, []]);
    expect(await format.read(content)).toEqual({ plan: planOf(text), findings: [] });
  });

  test("folder", async () => {
    const { content } = await folder.write(planOf(text));
    expect([...(content as ReadonlyMap<string, string>).values()].some((file) => steers.test(file))).toBe(false);
    expect(await folder.read(content)).toEqual({ plan: planOf(text), findings: [] });
  });
});

test("the escapes are those of the format", async () => {
  expect((await json.write(planOf("a\u009b\u202e"))).content).toContain('"en": "a\\u009b\\u202e"');
  expect((await yaml.write(planOf("a\u009b\u202e"))).content).toContain('en: "a\\x9b\\u202e"');
});

test.each([json, yaml])("a mended text is written with escapes too: $id", async (format) => {
  const before = (await format.write(planOf("a"))).content;
  const edited = await format.edit?.(before, [{ op: "replace", path: "/title/en", value: "b\u202e\u009b" }]);
  const added = await format.edit?.(before, [{ op: "add", path: "/issuers", value: ["b\u2066"] }]);
  for (const outcome of [edited, added]) expect(steers.exec(String(outcome?.content ?? ""))).toBeNull();
});

test.each(["\ud800", "a\udc00b", "😀\ud83d", "字\0", "\udbff\ud800"])(
  "Markdown tells a sign for which it writes another: %j",
  async (sign) => {
    const plan = { ...planOf("t"), title: { en: sign, zh: "题" } };
    const { content, losses } = await markdown.write(plan);
    expect(content).toContain("\uFFFD");
    expect(losses.filter(({ path }) => path.startsWith("/title"))).toEqual([
      { path: "/title/en", value: sign, reason: expect.objectContaining({ zh: "该文本中有无法写出的字符，已用“\uFFFD”代替。" }) },
    ]);
    // What is not written at all is told once.
    expect((await markdown.write(plan, { languages: ["zh"] })).losses.filter(({ path }) => path === "/title/en")).toHaveLength(1);
  },
);

test("Markdown says nothing of whole characters", async () => {
  const { losses } = await markdown.write(planOf("😀𠮷"));
  expect(losses.filter(({ reason }) => reason.zh.includes("\uFFFD"))).toEqual([]);
});
