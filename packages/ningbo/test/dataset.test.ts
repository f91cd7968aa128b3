import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  codeLists,
  coverageOf,
  type Item,
  itemKinds,
  itemsOf,
  parsePlan,
  planShape,
  projectRelations,
  projectsOf,
  resolveSpan,
  type SourceSpan,
  walkItems,
  walkValues,
} from "@regional-plan/model";
import { plan } from "@regional-plan/ningbo";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const text = readFileSync(require.resolve("@regional-plan/ningbo/source.txt"), "utf8");

test("it is a plan, by zod and by an independent validator", () => {
  expect(parsePlan(plan)).toEqual({ plan, findings: [] });
  const schema = JSON.parse(readFileSync(new URL("../../model/schema/plan.json", import.meta.url), "utf8")) as object;
  expect(new Ajv2020({ strict: true }).validate(schema, plan)).toBe(true);
});

test("the JSON is the same plan", () => {
  expect(JSON.parse(readFileSync(require.resolve("@regional-plan/ningbo/plan.json"), "utf8"))).toEqual(plan);
});

test("the frame of the document is whole", () => {
  const counts = Object.fromEntries(itemKinds.map((kind) => [kind, itemsOf(plan, kind).length]));
  expect(counts).toMatchObject({ principle: 4, domain: 6, measure: 30, arrangement: 4, target: 6 });
  expect(plan.domains.map((domain) => plan.measures.filter((measure) => measure.domain === domain.id).length)).toEqual([6, 5, 5, 4, 4, 6]);
});

test("every quote stands in the text at its offsets", () => {
  let quotes = 0;
  walkValues(plan, planShape, (value, { name }) => {
    if (name !== "SourceSpan") return true;
    quotes++;
    const span = value as SourceSpan;
    expect(span).toMatchObject({ start: expect.any(Number), end: expect.any(Number) });
    expect(resolveSpan(text, span)).toEqual({ start: span.start, end: span.end });
    return false;
  });
  expect(quotes).toBeGreaterThan(1000);
});

test("every sentence of the document is taken up", () => {
  expect(coverageOf(plan, plan.documents[0]?.id ?? "", text)).toMatchObject({ unclaimed: [] });
});

test("every text is there in Chinese and in English", () => {
  walkValues(plan, planShape, (value, { name }, path) => {
    if (name !== "LocalizedText") return true;
    if (!path.includes("aliases")) expect(Object.keys(value as object).sort(), path.join("/")).toEqual(["en", "zh"]);
    return false;
  });
});

test("a name that stands twice says why", () => {
  const named = [...walkItems(plan)].filter(({ kind }) => ["project", "agency", "place", "instrument"].includes(kind));
  const byName = groupByName(named);
  for (const [name, items] of byName) {
    if (items.length > 1)
      expect(
        items.some((item) => item.sameAs !== undefined && item.note !== undefined),
        name,
      ).toBe(true);
  }
});

test("every code of its own is known", () => {
  const kinds = new Set(Object.keys(codeLists["project-kind"].labels));
  expect(plan.projects.map(({ kind }) => kind ?? "").filter((kind) => !kinds.has(kind) && !kind.startsWith("x-"))).toEqual([]);
});

test("every project says how it stands to the plan", () => {
  expect(plan.projects.filter(({ relation }) => relation === undefined)).toEqual([]);
  expect(Object.fromEntries(projectRelations.map((relation) => [relation, projectsOf(plan, relation).length]))).toEqual({
    own: 121,
    joined: 10,
    cited: 14,
  });
});

test("what the plan only names has no stage, and every verb with it leans on it or connects to it", () => {
  const leans = /^(依托|以……为支撑|发挥……|对接|与……联动发展|加强与……的数据对接|加强……合作|共建……协同联动机制)/u;
  for (const { id, stage, mentions = [] } of projectsOf(plan, "cited")) {
    expect(stage, id).toBeUndefined();
    for (const mention of mentions) expect(mention, id).toEqual({ ...mention, stage: undefined, verb: expect.stringMatching(leans) });
  }
});

test("what the plan joins, others build, hold or run with it", () => {
  const joins = /参与|共建|共推|共筑|共同|纳入|列入|服务保障|溢出效应/u;
  for (const { id, mentions = [] } of projectsOf(plan, "joined")) for (const { verb } of mentions) expect(verb, id).toMatch(joins);
});

test("no event is built, and none is anything else", () => {
  const events = plan.projects.filter(({ kind }) => kind === "event");
  expect(events.map(({ name, relation, stage }) => `${name.zh} ${relation} ${stage}`)).toEqual([
    "海丝港口国际合作论坛 own held",
    "中国航海日 own held",
    "中国—中东欧国家博览会 own held",
    "中国国际进口博览会 joined held",
  ]);
  expect(plan.projects.filter(({ name }) => /论坛|博览会|航海日/u.test(name.zh ?? ""))).toEqual(events);
  const instruments = plan.instruments.filter(({ kind }) => kind === "event");
  expect(instruments.map(({ sameAs }) => sameAs?.[0])).toEqual(events.map(({ id }) => id));
  // “In force” is no word for an event.
  expect(instruments.filter(({ status }) => status !== undefined)).toEqual([]);
});

test("a project's stage is one that some verb of its own says", () => {
  for (const { id, stage, mentions = [] } of plan.projects)
    if (stage !== undefined && stage !== "unknown")
      expect(
        mentions.map((mention) => mention.stage),
        id,
      ).toContain(stage);
});

function groupByName(named: readonly { item: Item }[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const { item } of named) {
    const name = (item as { name?: { zh?: string } }).name?.zh ?? "";
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
