import { definePlan, type Plan } from "@regional-plan/model";
import { expectTypeOf } from "expect-type";

const head = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] } as const;

const plan = definePlan({
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  jurisdiction: "place-1",
  places: [{ id: "place-1", name: { en: "Here" } }],
  agencies: [{ id: "agency-1", name: { en: "Office" }, jurisdiction: "place-1" }],
  domains: [{ id: "domain-1", title: { en: "D" } }],
  measures: [{ id: "measure-1", domain: "domain-1", responsible: [{ agency: "agency-1", role: "lead" }], title: { en: "M" } }],
  targets: [{ id: "target-1", statement: { en: "T" }, for: "p", quantity: { value: 1 } }],
});
expectTypeOf(plan).toExtend<Plan>();
expectTypeOf(plan.measures[0].id).toEqualTypeOf<"measure-1">();

definePlan({
  ...head,
  languages: ["en"],
  domains: [{ id: "domain-1", title: { en: "D" } }],
  // @ts-expect-error there is no domain-2
  measures: [{ id: "measure-1", domain: "domain-2" }],
});

definePlan({
  ...head,
  languages: ["en"],
  domains: [{ id: "domain-1", title: { en: "D" } }],
  // @ts-expect-error a domain is not an agency
  measures: [{ id: "measure-1", domain: "domain-1", responsible: [{ agency: "domain-1", role: "lead" }] }],
});

definePlan({
  ...head,
  languages: ["en"],
  // @ts-expect-error misspelt
  goals: [{ id: "goal-1", statment: { en: "Better" } }],
});
