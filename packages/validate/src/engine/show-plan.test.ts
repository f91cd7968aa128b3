import { expect, it } from "vitest";
import { defineRule } from "../rules/define-rule.ts";
import { validatePlan } from "./validate-plan.ts";
import type { Quote, Visited, Visitors } from "./visited.ts";

const words = { en: "-", zh: "-" };

/** What visitors report, by their names. */
function seen(plan: object, documents: Record<string, string> = {}): Record<string, string[]> {
  const told: Record<string, string[]> = {};
  const rules = (["link", "oddLink", "text", "oddText", "quote", "oddQuote"] as const).map((name) =>
    defineRule({
      ...{
        id: `my-city/${name.toLowerCase()}`,
        severity: "warning",
        preset: "basic",
        basis: "house",
        message: words,
        why: words,
        fix: words,
      },
      examples: { valid: [], invalid: [] },
      check: ({ report }): Visitors => ({ [name]: (value: Visited<unknown> & Partial<Quote>) => report(value, "") }),
    }),
  );
  const head = { specVersion: "0.3", id: "p", title: { zh: "规划", en: "P" }, languages: ["zh", "en"] };
  const only = rules.map(({ id }) => id);
  for (const { rule, path } of validatePlan({ ...head, ...plan }, { rules, only, documents }).findings) {
    const name = rule.slice("my-city/".length);
    told[name] = [...(told[name] ?? []), path];
  }
  return told;
}

it("shows as odd the links that lead nowhere, to another kind, or to what was replaced", () => {
  const measures = ["domain-1", "domain-9", "measure-1", "domain-2"].map((domain, index) => ({ id: `measure-${index + 1}`, domain }));
  const { link, oddlink } = seen({
    measures,
    domains: [
      { id: "domain-1", title: {} },
      { id: "domain-2", title: {} },
      { id: "domain-3", title: {}, replaces: ["domain-2"] },
    ],
  });
  expect(link).toHaveLength(5);
  expect(oddlink).toEqual(["/domains/2/replaces/0", "/measures/1/domain", "/measures/2/domain", "/measures/3/domain"]);
});

it("shows as odd the texts that are not in the languages of the plan, as they stand in its list, or the same in two", () => {
  const titles = [
    { zh: "一", en: "1" },
    { zh: "二" },
    { zh: "三", en: "3", fr: "3" },
    { en: "4", zh: "四" },
    {},
    { ZH: "六", en: "6" },
    { zh: "5G", en: "5G" },
  ];
  const { text, oddtext } = seen({ domains: titles.map((title, index) => ({ id: `domain-${index + 1}`, title })) });
  expect(text).toHaveLength(8);
  expect(oddtext).toEqual([1, 2, 3, 4, 5, 6].map((index) => `/domains/${index}/title`));
});

it("shows as odd the quotes that do not stand in their text where they say", () => {
  const documents = [
    { id: "text", title: {} },
    { id: "unread", title: {} },
  ];
  const source = [
    { quote: "一", start: 0 },
    { quote: "二" },
    { quote: "三", start: 0 },
    { quote: "九" },
    { quote: "一", document: "unread" },
  ];
  const { quote, oddquote } = seen({ documents, measures: [{ id: "measure-1", source }] }, { text: "一二三二" });
  expect(quote).toHaveLength(5);
  expect(oddquote).toEqual([1, 2, 3].map((index) => `/measures/0/source/${index}`));
});
