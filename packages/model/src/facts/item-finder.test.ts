import { expect, it } from "vitest";
import { planSchema } from "../plan/plan.ts";
import { explainShape } from "../shape/explain/explain-shape.ts";
import { itemFinder } from "./item-finder.ts";

const plan = {
  ...{ specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"] },
  agencies: [
    { id: "agency-1", name: { zh: "市交通局", en: "Transport Bureau" }, aliases: [{ zh: "交通局" }] },
    { id: "agency-2", name: { zh: "市文旅局" } },
    { id: "agency-3", name: { zh: "市文旅局" } },
  ],
  places: [{ id: "place-n", name: { zh: "宁波市" } }],
  domains: [{ id: "dom-a", title: { zh: "交通" } }],
};

/** What is said of a measure with some fields. */
const explain = (fields: object) => explainShape(planSchema, { ...plan, measures: [{ id: "m", title: { zh: "路" }, ...fields }] });

it("finds nothing where the id is missing, wrong or twice, and in what is no plan", () => {
  const { named } = itemFinder({
    ...plan,
    places: [
      { id: "Place", name: "甲" },
      { id: "x", name: "乙" },
      { id: "x", name: "丙" },
    ],
  });
  expect([named("甲"), named("乙"), named("市文旅局")]).toEqual([
    { ids: [], isSure: false },
    { ids: ["x"], isSure: false },
    { ids: ["agency-2", "agency-3"], isSure: false },
  ]);
  for (const other of [null, [], "x", { agencies: 3 }]) expect(itemFinder(other).named("甲").ids).toEqual([]);
});

it.each([
  [{ domain: "交通" }, "dom-a"],
  [{ places: ["宁波市"] }, "place-n"],
  [{ places: "宁波市" }, ["place-n"]],
  [{ responsible: [{ agency: "Transport Bureau", role: "lead" }] }, "agency-1"],
  [{ responsible: [{ "agency-2": "lead" }] }, { agency: "agency-2", role: "lead" }],
  [{ responsible: [{ 交通局: "配合" }] }, { agency: "agency-1", role: "cooperate" }],
])("mends %o", (fields, value) => {
  expect(explain(fields)).toMatchObject([{ fix: [{ op: "replace", value }] }]);
});

it.each([
  [{ domain: "宁波市" }, "nameForId"],
  [{ responsible: [{ agency: "市文旅局", role: "lead" }] }, "namedItems"],
  [{ responsible: ["市交通局"] }, "objectDue"],
  [{ responsible: "市交通局" }, "listDue"],
  [{ "dom-a": null }, "idAsKey"],
  [{ due: "2026", 完成时限: "2025" }, "fieldTwice"],
])("only tells of %o", (fields, variant) => {
  const found = explain(fields);
  expect(found).toMatchObject([{ variant }]);
  expect(found[0]).not.toHaveProperty("fix");
});

it.each([{ due: 2025.13 }, { due: 20251301 }, { due: 0 }, { domain: 7 }])("does not tell to put %o into quotation marks", (fields) =>
  expect(explain(fields)).toMatchObject([{ variant: "wrongFormat" }]),
);
