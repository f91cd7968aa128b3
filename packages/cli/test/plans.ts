import { type Plan, serialisePlan } from "@regional-plan/model";

/** A small sound plan in two languages. */
export const soundPlan: Plan = {
  specVersion: "0.2",
  id: "my-city",
  title: { zh: "我市行动计划", en: "My city's action plan" },
  languages: ["zh", "en"],
  domains: [{ id: "domain-1", title: { zh: "交通", en: "Transport" } }],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "铁路", en: "Railways" }, statement: { zh: "建设铁路", en: "Build railways" } },
  ],
};

/** The same, with a link that leads nowhere. */
export const brokenPlan: Plan = {
  ...soundPlan,
  measures: [{ id: "measure-1", domain: "domain-7", title: { zh: "铁路", en: "Railways" } }],
};

/** The canonical text of a plan. */
export const textOf = (plan: Plan) => serialisePlan(plan);
