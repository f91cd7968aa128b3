import { type Plan, renderMessage } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { findProblems } from "../soundness/find-problems.ts";
import type { MergeConflict } from "./merge-conflict.ts";
import { mergeFindings } from "./merge-findings.ts";
import { mergePlans } from "./merge-plans.ts";

const head = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "规划", en: "Plan", fr: "Plan" },
  languages: ["en", "zh"],
} as const satisfies Plan;
const one = { id: "m-1", title: { en: "A", zh: "甲" } } as const;
const two = { id: "m-2", title: { en: "B", zh: "乙" } } as const;
const plan = (more: object): Plan => ({ ...head, ...more }) as Plan;

/** The rules of the conflicts, which are the same whichever side is called ours; the plan has what ours says and is sound. */
function conflictsOf(base: Plan | undefined, ours: Plan, theirs: Plan): string[] {
  const rules = [
    [ours, theirs],
    [theirs, ours],
  ].map(([a, b]) => {
    const { plan: merged, conflicts } = mergePlans(base, a as Plan, b as Plan);
    expect(findProblems(merged)).toEqual([]);
    return conflicts.map(({ rule }) => rule);
  });
  expect(rules[1]).toEqual(rules[0]);
  return rules[0] as string[];
}

const definitions = new Map(Object.values(mergeFindings).map((definition) => [definition.id as string, definition]));

function say(conflict: MergeConflict | undefined, language: "en" | "zh"): string {
  const definition = definitions.get(conflict?.rule ?? "");
  const variants = (definition && "variants" in definition ? definition.variants : {}) as Record<
    string,
    { message: { en: string; zh: string } }
  >;
  return renderMessage(variants[conflict?.variant ?? ""]?.message ?? definition?.message ?? { en: "", zh: "" }, conflict?.params, language);
}

describe("contradict each other", () => {
  test("languages of which each side took out the one that the other kept", () => {
    expect(conflictsOf(plan({}), plan({ languages: ["en"] }), plan({ languages: ["zh"] }))).toEqual(["merge/changed-twice"]);
    const three = plan({ languages: ["en", "zh", "fr"] });
    expect(conflictsOf(three, plan({ languages: ["en", "fr"] }), plan({ languages: ["zh", "fr"] }))).toEqual(["merge/changed-twice"]);
    expect(conflictsOf(three, plan({ languages: ["en", "fr"] }), plan({ languages: ["en", "zh"] }))).toEqual([]);
  });

  test("an entry in whose place both put another", () => {
    const funded = (...funding: object[]) => plan({ measures: [{ ...one, funding }] });
    const amount = { amount: 5, currency: "CNY" };
    const base = funded({ source: "central", amount });
    const ours = funded({ source: "provincial", amount });
    expect(conflictsOf(base, ours, funded({ source: "central", period: "2027", amount }))).toEqual(["merge/changed-twice"]);
    expect(conflictsOf(base, ours, funded({ source: "central", amount }, { source: "fund", amount }))).toEqual([]);
  });

  test("documents of which the first is neither's, where quotes name none", () => {
    const document = (id: string) => ({ id, title: { en: id, zh: id } });
    const base = plan({ documents: ["d-1", "d-2", "d-3"].map(document), measures: [one] });
    const ours = plan({ documents: ["d-2", "d-3"].map(document), measures: [{ ...one, source: [{ quote: "甲" }] }] });
    const theirs = plan({ documents: ["d-1", "d-0", "d-2", "d-3"].map(document), measures: [one] });
    expect(conflictsOf(base, ours, theirs)).toEqual(["merge/first-document"]);
    const quoting = plan({ documents: base.documents, measures: [{ ...one, source: [{ quote: "乙" }] }] });
    const { plan: merged } = mergePlans(base, plan({ documents: ["d-2", "d-3"].map(document), measures: [one] }), quoting);
    expect([merged.documents?.[0]?.id, merged.measures?.[0]?.source]).toEqual(["d-2", undefined]);
  });

  test("without a base, an order that means something", () => {
    const outline = (...ids: string[]) => plan({ outline: ids.map((id) => ({ id, title: { en: id, zh: id } })) });
    expect(conflictsOf(undefined, outline("s-1", "s-2"), outline("s-2", "s-1"))).toEqual(["merge/order-changed-twice"]);
  });
});

test("what both add at one place stands in the same order, whichever side is called ours", () => {
  const outline = (...ids: string[]) => plan({ outline: ids.map((id) => ({ id, title: { en: id, zh: id } })) });
  const [base, ours, theirs] = [outline("s-1", "s-2"), outline("s-1", "s-b", "s-2"), outline("s-1", "s-a", "s-2")];
  expect(mergePlans(base, ours, theirs)).toEqual(mergePlans(base, theirs, ours));
  expect(conflictsOf(base, ours, theirs)).toEqual([]);
});

test("a list whose order means nothing is not changed by another order, nor is what it lies in", () => {
  const at = (...places: string[]) =>
    plan({ measures: [{ ...one, places }], places: ["p-1", "p-2"].map((id) => ({ id, name: one.title })) });
  const { plan: merged, conflicts } = mergePlans(at("p-1", "p-2"), plan({ places: at().places }), at("p-2", "p-1"));
  expect([merged.measures, conflicts]).toEqual([undefined, []]);
});

describe("where the two contradict, ours stays and is sound", () => {
  test("also where a list is not there on one side", () => {
    const action = (more: object) => ({ id: "a-1", statement: one.title, ...more });
    expect(conflictsOf(plan({}), plan({ measures: [one] }), plan({ actions: [action({ id: "m-1" })] }))).toEqual(["merge/id-given-twice"]);
    const base = plan({ measures: [one] });
    const linking = plan({ measures: [one], actions: [action({ for: "m-1" })] });
    expect(conflictsOf(base, plan({}), linking)).toEqual(["merge/link-to-deleted"]);
    expect(mergePlans(base, plan({}), linking).plan).toEqual(plan({}));
    expect(mergePlans(base, linking, plan({})).plan).toEqual(linking);
    const asProject = plan({ projects: [{ id: "m-1", name: one.title }] });
    expect(conflictsOf(base, linking, asProject)).toEqual(["merge/link-to-deleted"]);
    expect(say(mergePlans(base, asProject, linking).conflicts[0], "en")).toMatch(/^Theirs links from/u);
  });

  test("where ours took out what theirs links to", () => {
    const base = plan({ measures: [one, two] });
    const { plan: merged } = mergePlans(base, plan({ measures: [two] }), plan({ measures: [one, { ...two, replaces: ["m-1"] }] }));
    expect(merged.measures).toEqual([two]);
  });

  test("where ours made another language the authoritative one", () => {
    const base = plan({ measures: [one] });
    const theirs = plan({ measures: [one, { id: "m-2", title: { en: "B" } }] });
    expect(conflictsOf(base, plan({ languages: ["zh", "en"], measures: [one] }), theirs)).toEqual(["merge/language-missing"]);
  });
});

describe("a conflict is told", () => {
  test("with the fields in which two differ that are called the same", () => {
    const base = plan({ measures: [{ ...one, due: "2026" }] });
    const [conflict] = mergePlans(base, plan({}), plan({ measures: [{ ...one, due: "2027" }] })).conflicts;
    expect(say(conflict, "en")).toBe("Ours took out “m-1”, and theirs changed it: it was “A” (due: “2026”) and is now “A” (due: “2027”).");
  });

  test("in whatever language there is, and in no mixture of two", () => {
    const added = (title: string) => plan({ measures: [{ id: "m-3", title: { en: title } }] });
    expect(say(mergePlans(plan({}), added("C"), added("D")).conflicts[0], "zh")).toBe(
      "双方将编号“m-3”用于不同的条目：本方为“C”，对方为“D”。",
    );
    const [late] = mergePlans(
      plan({ period: "2021/2025", issued: "2021" }),
      plan({ period: "2021/2023", issued: "2021" }),
      plan({ period: "2021/2025", issued: "2024" }),
    ).conflicts;
    expect(say(late, "zh")).toContain("2024年、2021年至2023年");
  });

  test("with both orders", () => {
    const outline = (...ids: string[]) => plan({ outline: ids.map((id) => ({ id, title: { en: id, zh: id } })) });
    const [conflict] = mergePlans(outline("a", "b", "c"), outline("b", "a", "c"), outline("c", "a", "b")).conflicts;
    expect(say(conflict, "en")).toContain("ours has “b, a, c”, theirs has “c, a, b”");
  });
});
