import { readFileSync } from "node:fs";
import { type Plan, parsePlan } from "@regional-plan/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

const text = readFileSync(new URL("../schema/plan.json", import.meta.url), "utf8");

/** Regular expressions as many other languages read them: `$` also before a last line break, `\d` any digit, `\s` and `\w` any of Unicode's. */
const loose = Object.assign(
  (pattern: string) =>
    new RegExp(pattern.replace(/\$$/u, String.raw`(?=[\n\r\u0085\u2028\u2029]?$)`).replaceAll(String.raw`\d`, String.raw`\p{Nd}`), "u"),
  { code: "" },
);

const byLooseDialect = new Ajv2020({ strict: true, code: { regExp: loose } }).compile(JSON.parse(text) as object);

const sound: Plan = {
  specVersion: "0.2",
  id: "p",
  title: { zh: "规划" },
  languages: ["zh"],
  issued: "2025-06-30",
  extensions: { "example.org": 1 },
  goals: [{ id: "goal-1", statement: { zh: "甲" }, horizon: "2025", section: "section-1" }],
};

test("a sound plan is sound in any dialect", () => {
  expect(byLooseDialect(sound)).toBe(true);
});

describe("no dialect takes", () => {
  const [goal] = sound.goals ?? [];
  test.each<[string, object]>([
    ["a line break after an id", { id: "p\n" }],
    ["a line break after a date", { issued: "2025-06-30\n" }],
    ["another line break", { issued: "2025\u2028" }],
    ["a carriage return", { languages: ["zh\r"] }],
    ["a line break after a language", { title: { "zh\n": "规划" } }],
    ["a line break after a namespace", { extensions: { "example.org\n": 1 } }],
    ["a line break after a link", { goals: [{ ...goal, section: "section-1\n" }] }],
    ["full-width digits in a date", { issued: "２０２５-06-30" }],
    ["full-width digits in a month", { issued: "2025-1２" }],
    ["Arabic digits", { goals: [{ ...goal, horizon: "٢٠٢٥" }] }],
    ["full-width digits in an id", { id: "p-１" }],
  ])("%s", (_, part) => {
    const plan = { ...sound, ...part };
    expect(byLooseDialect(plan)).toBe(false);
    expect(parsePlan(plan).plan).toBeUndefined();
  });
});

test("no pattern has classes whose meaning differs, or what some dialects do not know", () => {
  for (const [, pattern = ""] of text.matchAll(/"pattern": "(.*)"/gu)) expect(pattern).not.toMatch(/\\\\[dwsbp]|\(\?[=!<]/u);
});
