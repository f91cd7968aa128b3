import {
  describeFinding,
  explainShape,
  type Finding,
  languageTagFinding,
  parsePlan,
  schemaFinding,
  specVersionFinding,
} from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { describe, expect, test } from "vitest";

type Json = Record<string, unknown>;

/** What people put where something else is due. */
const wrong: readonly unknown[] = [
  ...[null, "", " ", 0, 2026, 0.1, 2026.1, true, [], {}, [[]], [null]],
  ...["是", "甲、乙", "agency-1，agency-2", "1.5亿元", "约10%", "15,000", "2026年6月底前", "2026/6/30", "长期", "待定", "26.06.30"],
  ...["lead", "Lead", "leed", "牵头", "zh: 规划", "zh_CN", "元", "Agency 1", "my_id", "[甲]", "constructor", "__proto__", "x".repeat(300)],
  ...[{ zh: 5 }, { zh_CN: "甲" }, { 中文: "甲" }, { zh: "甲", 乙: null }, { value: "10个" }, { value: 15, "000": null }, { min: "2—3" }],
  ...[
    { amount: "1万", currency: "RMB" },
    { "agency：agency-1": null },
    [{ agency: "甲", role: "牵头、配合" }],
    ["甲", 1],
    { type: "Circle" },
  ],
  ...[["agency-1、agency-2"], ["lead"], [{ quote: "" }], { a: { b: [{}] } }, "# 注释", "{name}"],
];

/** Keys that people invent. */
const keys = [
  "titel",
  "完成时限",
  "牵头单位",
  "标题：甲",
  "- id",
  "“id”",
  "ｉｄ",
  "zh",
  "000",
  "constructor",
  "备注说明",
  "x y",
  "name of it",
];

const same = (plan: unknown) => JSON.parse(JSON.stringify(plan)) as Json;

/** A plan with one thing wrong in it, for each place and each wrong thing, of which every `step`th. */
function* spoilt(plan: unknown, step: number): Generator<unknown> {
  let count = 0;
  const places: { steps: (string | number)[]; value: unknown }[] = [];
  const visit = (value: unknown, steps: (string | number)[]) => {
    places.push({ steps, value });
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, [...steps, Array.isArray(value) ? Number(key) : key]);
  };
  visit(plan, []);
  for (const { steps, value } of places) {
    const change = function* (edit: (owner: Json, key: string) => void): Generator<unknown> {
      if (count++ % step !== 0) return;
      const whole: Json = { plan: same(plan) };
      const path = ["plan", ...steps];
      const owner = path.slice(0, -1).reduce((at, key) => at[key] as Json, whole);
      edit(owner, String(path.at(-1)));
      yield whole.plan;
    };
    for (const other of wrong)
      yield* change((owner, key) => {
        owner[key] = other;
      });
    yield* change((owner, key) => delete owner[key]);
    if (typeof value !== "object" || Array.isArray(value)) continue;
    for (const key of keys) for (const other of [null, "甲", value]) yield* change((owner, own) => ((owner[own] as Json)[key] = other));
    // A field under another name: it is missing as well.
    for (const field of Object.keys(value as Json)) {
      yield* change((owner, own) => {
        const { [field]: moved, ...rest } = owner[own] as Json;
        owner[own] = { ...rest, [`${field}s`]: moved };
      });
    }
  }
}

const definitions = [schemaFinding, languageTagFinding, specVersionFinding];

/** Each text of each finding, in both languages. */
function textsOf(findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) => {
    const definition = definitions.find(({ id }) => id === finding.rule);
    if (definition === undefined) throw new Error(`No words for ${finding.rule}.`);
    if (finding.variant !== undefined && !Object.hasOwn(definition.variants, finding.variant)) throw new Error(`No ${finding.variant}.`);
    // What the author wrote may look like a place for a parameter.
    const params = Object.entries(finding.params ?? {}).map(([name, param]) => [name, plain(param)]);
    const { variant, rule, severity, path } = finding;
    const given = {
      rule,
      severity,
      path,
      ...(variant !== undefined && { variant }),
      params: Object.fromEntries(params) as Record<string, string>,
    };
    return (["en", "zh"] as const).flatMap((language) => {
      const { message, fix } = describeFinding(given, definition, language);
      return [`${finding.variant} ${message}`, `${finding.variant} ${fix}`];
    });
  });
}

const plain = (param: unknown): unknown =>
  typeof param === "object" && param !== null
    ? Object.fromEntries(Object.entries(param).map(([language, text]) => [language, plain(text)]))
    : typeof param === "string"
      ? param.replaceAll("{name}", "name")
      : param;

describe.each([
  ["in brief", {}],
  ["in detail", { explain: explainShape }],
])("what is wrong with a shape, %s", (_, options) => {
  test("is told without a gap, in both languages", () => {
    const gaps = new Set<string>();
    let told = 0;
    for (const plan of [fiveYearPlan, transportCompact]) {
      for (const value of spoilt(plan, 17)) {
        const { plan: taken, findings } = parsePlan(value, options);
        expect({ value, isTaken: taken !== undefined }).toEqual({ value, isTaken: findings.length === 0 });
        for (const text of textsOf(findings)) {
          told++;
          if (/\{\w+\}|undefined|\[object|NaN/u.test(text)) gaps.add(text);
          if (/\bdelete\b|\bremove\b|删/iu.test(text) && !text.startsWith("proto")) gaps.add(text);
        }
      }
    }
    expect([...gaps].slice(0, 20)).toEqual([]);
    expect(told).toBeGreaterThan(2000);
  });
});

test("both refuse the same plans", () => {
  for (const value of spoilt(transportCompact, 23)) {
    const brief = parsePlan(value).findings;
    const detailed = parsePlan(value, { explain: explainShape }).findings;
    expect({ value, isRefused: brief.length > 0 }).toEqual({ value, isRefused: detailed.length > 0 });
  }
});
