import { describe, expect, test } from "vitest";
import { coverageOf } from "../../facts/coverage.ts";
import type { Plan } from "../../plan/plan.ts";
import { resolveSpan } from "./resolve-span.ts";
import { resolveSpans } from "./resolve-spans.ts";

const text = "一、目标\n深化沪甬合作。推进沪甬通道。\n广告";

describe("resolveSpan", () => {
  test.each([
    [{ quote: "深化" }, { start: 5, end: 7 }],
    [
      { quote: "沪甬", prefix: "推进" },
      { start: 14, end: 16 },
    ],
    [
      { quote: "沪甬", occurrence: 2 },
      { start: 14, end: 16 },
    ],
    [{ quote: "沪甬" }, { problem: "ambiguous", starts: [7, 14] }],
    [{ quote: "沪甬", occurrence: 3 }, { problem: "missing" }],
    [{ quote: "杭甬" }, { problem: "missing" }],
    [
      { quote: "沪甬", start: 14, end: 16 },
      { start: 14, end: 16 },
    ],
    [
      { quote: "沪甬", start: 13, end: 15 },
      { problem: "missing", found: "进沪" },
    ],
    [
      { quote: "沪甬", start: 14 },
      { start: 14, end: 16 },
    ],
    [{ quote: "广告", start: 22, end: 240 }, { problem: "out-of-range" }],
    [{ quote: "广告", start: 9, end: 7 }, { problem: "out-of-range" }],
  ])("%o", (span, match) => {
    expect(resolveSpan(text, span)).toEqual(match);
  });
});

const plan: Plan = {
  specVersion: "0.2",
  id: "p",
  title: { zh: "计划" },
  languages: ["zh"],
  documents: [
    { id: "document-1", title: { zh: "计划" }, noise: [{ quote: "广告" }] },
    { id: "document-2", title: { zh: "附件" }, noise: [{ quote: "二维码" }] },
  ],
  outline: [{ id: "section-1", title: { zh: "目标" }, source: [{ quote: "目标" }] }],
  goals: [
    { id: "goal-1", statement: { zh: "深化沪甬合作" }, source: [{ quote: "深化沪甬合作" }] },
    { id: "goal-2", statement: { zh: "推进沪甬通道" }, source: [{ quote: "沪甬" }] },
  ],
};

describe("resolveSpans", () => {
  const texts = new Map([
    ["document-1", text],
    ["document-2", "二维码"],
  ]);

  test("finds each quote in its own document, noise in the document that has it", () => {
    const resolved = resolveSpans(plan, texts).plan;
    expect(resolved.goals?.[0]?.source).toEqual([{ quote: "深化沪甬合作", start: 5, end: 11 }]);
    expect(resolved.documents?.[1]?.noise).toEqual([{ quote: "二维码", start: 0, end: 3 }]);
  });

  test("tells of quotes that stand in several places, and changes nothing of the plan that was passed", () => {
    const before = JSON.stringify(plan);
    expect(resolveSpans(plan, texts).findings).toMatchObject([
      { rule: "provenance/ambiguous-quote", path: "/goals/1/source/0/quote", params: { count: 2 } },
    ]);
    expect(JSON.stringify(plan)).toBe(before);
  });

  test("leaves spans alone whose text is not there", () => {
    expect(resolveSpans(plan, new Map())).toEqual({ plan, findings: [] });
  });
});

test("coverage asks for every letter of a sentence", () => {
  const { plan: resolved } = resolveSpans(plan, new Map([["document-1", text]]));
  expect(coverageOf(resolved, "document-1", text)).toMatchObject({ sentences: 4, claimed: 3, unclaimed: [{ text: "推进沪甬通道。" }] });
});
