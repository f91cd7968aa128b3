import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceSpan } from "../../plan/parts/source-span.ts";
import { matchQuotes } from "./match-quotes.ts";
import { resolveSpan } from "./resolve-span.ts";

const words = fc.string({ unit: fc.constantFrom("沪", "甬", "，", "a", "\n"), maxLength: 12 });
const offset = fc.integer({ min: 0, max: 40 });
const spans = fc.record(
  {
    quote: fc.string({ unit: fc.constantFrom("沪", "甬", "，", "a", "\n"), minLength: 1, maxLength: 6 }),
    prefix: words,
    occurrence: fc.integer({ min: 1, max: 4 }),
    start: offset,
    end: offset,
  },
  { requiredKeys: ["quote"] },
);

it("says what the model says of every quote", () => {
  fc.assert(
    fc.property(words, words, words, fc.array(spans as fc.Arbitrary<SourceSpan>), (a, b, c, all) => {
      const text = a + b + c + a;
      const match = matchQuotes(text);
      for (const span of all) expect(match(span)).toEqual(resolveSpan(text, span));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it("finds the quotes of a text as long as a book without reading it for each", () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `第${index}条：推进项目${index}建设。`).join("\n");
  const match = matchQuotes(text);
  for (let index = 0; index < 40_000; index++) expect(match({ quote: `项目${index}建设` })).toHaveProperty("start");
});

it("finds a long quote in a text of one sign as any other", () => {
  const text = "一".repeat(20_000);
  const match = matchQuotes(`${text}二${text}`);
  expect(match({ quote: `${text}二` })).toEqual({ start: 0, end: 20_001 });
  expect(match({ quote: "一".repeat(19_999) })).toMatchObject({ problem: "ambiguous", starts: [0, 1, 20_001, 20_002] });
  expect(match({ quote: `${text}三` })).toEqual({ problem: "missing" });
});
