import type { Plan } from "@regional-plan/model";
import { deltaOutline } from "@regional-plan/repository/delta-outline";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { describe, expect, test } from "vitest";
import { alignAmong, candidateTasks } from "./align-among.ts";
import { indexPlans } from "./index-plans.ts";

const reworded: Plan = {
  specVersion: "0.3",
  id: "city",
  title: { zh: "某市计划" },
  languages: ["zh"],
  measures: [
    { id: "m-1", title: { zh: "加快城际铁路和跨海通道建设" }, statement: { zh: "打通断头路，建设轨道交通。" } },
    { id: "m-2", title: { zh: "发展江海联运" }, statement: { zh: "深化港口合作，提升航运服务功能。" } },
    { id: "m-3", title: { zh: "推进异地就医结算" }, statement: { zh: "组建专科联盟。" } },
  ],
};

describe("a plan among many", () => {
  const index = indexPlans([fiveYearPlan, transportCompact, deltaOutline, reworded]);

  test("is aligned with the plan that most of its tasks are in, and not with itself", () => {
    const found = alignAmong(reworded, index, { plans: 1 });
    expect(found.map(({ upper }) => upper.id)).toEqual(["delta-outline"]);
    const [{ alignment } = { alignment: undefined }] = found;
    const first = (id: string) => alignment?.links.find(({ lower }) => lower.id === id)?.upper?.id;
    expect(["m-1", "m-2", "m-3"].map(first)).toEqual(["measure-rail", "measure-ports", "measure-health"]);
  });

  test("finds the same candidates, however many other plans there are", () => {
    const others = Array.from({ length: 40 }, (_, at): Plan => ({ ...fiveYearPlan, id: `other-${at}` }));
    const many = indexPlans([...others, deltaOutline]);
    const first = [...candidateTasks(reworded, many).values()].map(([task]) => `${task?.plan} ${task?.id}`);
    expect(first).toEqual(["40 measure-rail", "40 measure-ports", "40 measure-health"]);
  });

  test("of which nothing is known has no candidates", () => {
    expect(alignAmong(reworded, indexPlans([]))).toEqual([]);
    expect(candidateTasks({ ...reworded, measures: [] }, index).size).toBe(0);
  });
});
