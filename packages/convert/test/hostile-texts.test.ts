import { inkPattern, type Plan, serialisePlan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content } from "../src/contract/define-format.ts";
import { csv } from "../src/formats/csv/index.ts";
import { folder } from "../src/formats/folder/index.ts";
import { json } from "../src/formats/json/index.ts";
import { ndjson } from "../src/formats/ndjson/index.ts";
import { xlsx } from "../src/formats/xlsx/index.ts";
import { yaml } from "../src/formats/yaml/index.ts";

const formats = [json, yaml, folder, ndjson, csv, xlsx];

/** Signs and words that mean something to one format or another, or that cannot be seen. */
const pieces = [
  ..."\n\r\t \u0085\u2028\u2029\uFEFF\u00A0\u3000\u200B\0\u0007\u001B\u007F\\\"'`#:,-?*&!|>%@{}[]~=_^$<;/",
  ..."\uD800\uDC00",
  ...["\r\n", "\n\n", "  ", "- ", "? ", ": ", " #", "---", "...", "--- ", "<<", "null", "true", "yes", "2025", "2025-06-30", "1e3", "007"],
  ...[
    "0x1F",
    ".inf",
    "一",
    "（",
    "“",
    "𠮷",
    "é",
    "e\u0301",
    "👨‍👩‍👧",
    "[".repeat(300),
    "-".repeat(500),
    " ".repeat(450),
    "长".repeat(1500),
    "__proto__",
    "$&",
  ],
];

const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

/** A text in every sort of place: a quote, a name, a label, and as value and key of data that the model does not know. */
const planWith = (text: string, other: string): Plan => ({
  specVersion: "0.2",
  id: "p",
  title: { zh: withInk(text), en: withInk(other) },
  languages: ["zh", "en"],
  note: { zh: withInk(other) },
  extensions: { "example.org": [[text, { [keyOf(text)]: [other], inner: { [keyOf(other)]: text } }]] },
  goals: [
    {
      id: "goal-1",
      label: withInk(text),
      statement: { zh: withInk(`${other}\n${text}`) },
      source: [{ quote: withInk(text), prefix: other }],
    },
  ],
});

/** Blanks alone are no text; behind them stands something, so that they are the beginning of one. */
const withInk = (text: string) => (inkPattern.test(text) ? text : `${text}甲`);

/** A content as it comes back from a disk. */
function stored(content: Content): Content {
  if (content instanceof Uint8Array) return content;
  if (typeof content === "string") return new TextEncoder().encode(content);
  return new Map([...content].map(([file, text]) => [file, stored(text) as Uint8Array]));
}

/** No reader takes this key. */
const keyOf = (text: string) => (text === "__proto__" ? "proto" : text);

describe.each(formats)("$id", (format) => {
  test("gives back texts that are hostile to it", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (text, other) => {
        const plan = planWith(text, other);
        const { plan: back, findings } = await format.read(stored((await format.write(plan)).content));
        expect(findings).toEqual([]);
        expect(back && serialisePlan(back)).toBe(serialisePlan(plan));
      }),
      { seed: 11, numRuns: format === xlsx ? casesToTry(500, 20) : casesToTry(5000, 500) },
    );
  });

  test.each([
    "  \n",
    " \n\t\n",
    "\n",
    "\r",
    "\r\n\r",
    "\u0085",
    "\uFEFF",
    "a\n  b",
    "a  \nb",
    " a",
    "a ",
    "~",
    "\uD800",
    "a\n\n\n",
    "|\n",
    "\t",
    `一、总体要求${"，统筹推进".repeat(8)}。\n\n \n二、重点任务`,
  ])("gives back the text %j", async (text) => {
    const plan = planWith(text, text);
    const back = (await format.read(stored((await format.write(plan)).content))).plan;
    expect(back?.goals?.[0]?.source?.[0]?.prefix).toBe(text);
    expect(back && serialisePlan(back)).toBe(serialisePlan(plan));
  });
});
