import { expect, it, test } from "vitest";
import { validatePlan } from "../src/engine/validate-plan.ts";

const head = { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"] };

const [domain, measure, place, agency] = [
  { id: "domain-1", title: { zh: "交通" } },
  { id: "measure-1", title: { zh: "轨道" }, domain: "domain-1", responsible: [{ agency: "agency-1", role: "lead" }], due: "2025" },
  { id: "place-1", name: { zh: "海港城" }, kind: "district" },
  { id: "agency-1", name: { zh: "交通局" } },
];

const sound = {
  ...head,
  domains: [domain],
  measures: [measure, { ...measure, id: "measure-2", title: { zh: "公路" } }],
  actions: ["action-1", "action-2"].map((id, at) => ({
    id,
    for: `measure-${at + 1}`,
    statement: { zh: `建设${id}` },
    places: ["place-1"],
  })),
  places: [place],
  agencies: [agency],
};

const { domains, measures, places, agencies, ...rest } = sound;

const errorsOf = (plan: object) =>
  validatePlan(plan)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, path }) => `${rule} ${path}`);

it("has nothing to say of the plan that is broken below", () => expect(errorsOf(sound)).toEqual([]));

test.each<[string, object, string]>([
  ["another name", { ...rest, domains, places, agencies, 任务: measures }, "/任务"],
  ["the singular", { ...rest, domains, places, agencies, measure: measures }, "/measure"],
  ["a capital", { ...rest, domains, places, agencies, Measures: measures }, "/Measures"],
  ["a label", { ...rest, measures, places, agencies, 重点领域: domains }, "/重点领域"],
  ["a misspelling", { ...rest, measures, places, domains, agencys: agencies }, "/agencys"],
  ["a name that nobody knows", { ...rest, measures, domains, agencies, 涉及的县市: places }, "/涉及的县市"],
  [
    "such a name, and ids in Chinese",
    { ...rest, measures, domains, agencies, 涉及的县市: [{ 编码: "海港城", 名: "海港城" }] },
    "/涉及的县市",
  ],
  ["a map by ids under a wrong name", { ...rest, measures, places, domains, 部门: { "agency-1": { name: { zh: "交通局" } } } }, "/部门"],
  ["a text", { ...rest, measures, places, agencies, domains: "domain-1" }, "/domains"],
  ["a number", { ...rest, measures, places, agencies, domains: 3 }, "/domains"],
  ["nothing", { ...rest, measures, places, agencies, domains: null }, "/domains"],
  ["one item without its hyphen", { ...rest, measures, places, agencies, domains: domain }, "/domains"],
  ["a map by ids", { ...rest, measures, places, agencies, domains: { "domain-1": { title: { zh: "交通" } } } }, "/domains"],
  ["texts as entries", { ...rest, measures, places, agencies, domains: ["domain-1"] }, "/domains/0"],
  ["names as entries", { ...rest, measures, places, agencies, domains: ["交通"] }, "/domains/0"],
  ["an entry that is a list", { ...rest, measures, places, agencies, domains: [[domain]] }, "/domains/0"],
  ["an id as key", { ...rest, measures, places, agencies, domains: [{ "domain-1": "交通" }] }, "/domains/0/domain-1"],
  ["an id that is none", { ...rest, measures, places, agencies, domains: [{ ...domain, id: "交通" }] }, "/domains/0/id"],
  ["an entry without id", { ...rest, measures, domains, agencies, places: [{ name: place.name, kind: "district" }] }, "/places/0/id"],
  [
    "items within an item",
    { ...rest, places, agencies, domains: [{ ...domain, measures: measures.map(({ domain: _, ...item }) => item) }] },
    "/domains/0/measures",
  ],
])("a list that cannot be read is one finding: %s", (_, plan, path) => {
  const findings = errorsOf(plan);
  expect(findings.filter((finding) => !finding.startsWith("structure/schema"))).toEqual([]);
  expect(findings).toContain(`structure/schema ${path}`);
});

it("says that the links were not checked, and does not judge what is absent", () => {
  const { findings, notChecked } = validatePlan({ ...rest, measures, places, agencies, domains: ["交通"] });
  expect(findings.map(({ path }) => path)).toEqual(["/domains/0"]);
  expect(notChecked).toContainEqual({
    rule: "reference/unknown-id",
    path: "/domains",
    reason: { en: expect.stringContaining("links"), zh: expect.stringContaining("链接") },
  });
  expect(notChecked.map(({ rule }) => rule)).toContain("quality/arrangement-missing");
});

it("still checks links to all other kinds, and those of an entry whose id can be read", () => {
  const broken = { ...rest, measures, places, 领域: domains, agencies: [{ ...agency, id: "agency-7" }] };
  expect(errorsOf(broken)).toEqual([
    "structure/schema /领域",
    "reference/unknown-id /measures/0/responsible/0/agency",
    "reference/unknown-id /measures/1/responsible/0/agency",
  ]);
  const [action] = sound.actions;
  expect(
    errorsOf({
      ...sound,
      domains: [domain, { ...domain, id: "domain-2", parent: 7 }],
      measures: [{ ...measure, domain: "domain-8" }],
      actions: [action],
    }),
  ).toEqual(["structure/schema /domains/1/parent", "reference/unknown-id /measures/0/domain"]);
});
