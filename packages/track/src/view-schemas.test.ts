import { readdirSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { expect, it } from "vitest";
import { viewSchemas } from "../scripts/view-schemas.ts";
import { agendaOf, assessPlan, bulletinOf, defaultScheme, policiesOf, reserveOf, workPointsOf } from "./index.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市行动计划" },
  languages: ["zh"],
  period: "2021/2025",
  domains: [{ id: "domain-1", title: { zh: "交通" } }],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "建设铁路" }, due: "2024-06", responsible: [{ agency: "agency-1", role: "lead" }] },
  ],
  actions: [{ id: "action-1", for: "measure-1", statement: { zh: "开会" }, recurs: "quarterly", instruments: ["instrument-1"] }],
  targets: [{ id: "target-1", for: "measure-1", statement: { zh: "10条" }, quantity: { value: 10, unit: "条" }, due: "2025" }],
  projects: [
    {
      id: "project-1",
      name: { zh: "铁路" },
      kind: "railway",
      stage: "operating",
      stageBasis: [{ stage: "preparatory", title: { zh: "批复" }, date: "2021" }],
      mentions: [{ for: "measure-1" }],
      places: ["place-1"],
      period: "2021/2024",
      funding: [{ source: "fund", amount: { amount: 100, currency: "CNY" }, period: "2021", statement: { zh: "100元" } }],
      reserve: "instrument-1",
    },
  ],
  places: [{ id: "place-1", name: { zh: "临海市" } }],
  instruments: [{ id: "instrument-1", name: { zh: "基金" }, kind: "fund" }],
  agencies: [{ id: "agency-1", name: { zh: "市交通局" } }],
  reports: [
    { id: "report-1", asOf: "2024-09-30", kind: "independent", entries: [{ for: "measure-1", status: "in-progress", progress: 0.2 }] },
    {
      id: "report-2",
      asOf: "2024-09-30",
      entries: [
        { for: "measure-1", status: "completed" },
        { for: "project-1", stage: "under-construction" },
        {
          for: "action-1",
          status: "completed",
          dateMet: "2024-08",
          case: { zh: "做法" },
          needs: [{ statement: { zh: "用地" }, with: ["agency-1"] }],
        },
        {
          for: "target-1",
          actuals: [
            { value: { value: 2, unit: "条" }, group: "甲县" },
            { value: { value: 3, unit: "条" }, group: "乙县" },
          ],
        },
      ],
    },
  ],
};

const views = {
  bulletin: bulletinOf(plan, { asOf: "2024-09-30", since: "2024-06-30" }),
  agenda: agendaOf(plan, { asOf: "2024-09-30", within: 500 }),
  assessment: assessPlan(plan, {
    asOf: "2024-09-30",
    scheme: { ...defaultScheme, vetoes: [{ id: "v", title: { zh: "不一致" }, for: "contradicted", atMost: 79 }] },
  }),
  scheme: defaultScheme,
  policies: policiesOf(plan, { asOf: "2024-09-30" }),
  reserve: reserveOf(plan, { asOf: "2024-09-30" }),
  "work-points": workPointsOf(plan, { year: 2025 }),
};

it.each(Object.entries(viewSchemas))("%s is what its schema says", (name, { whole }) => {
  expect(whole.safeParse(views[name as keyof typeof views]).error?.issues).toBeUndefined();
});

it("every document has a published schema, and fills its lists here", () => {
  expect(readdirSync(new URL("../schema", import.meta.url)).sort()).toEqual(Object.keys(viewSchemas).map((name) => `${name}.json`));
  const { completed, behind, differing, targets, coordination, cases } = views.bulletin;
  expect([completed, behind, differing, targets, coordination, cases].map((lines) => lines.length)).toEqual([1, 2, 1, 1, 1, 1]);
});
