import {
  cooperationOf,
  definePlan,
  getItem,
  indexPlan,
  itemsInvolving,
  linksTo,
  type Measure,
  type Plan,
  parsePlan,
  serialisePlan,
  walkItems,
} from "@regional-plan/model";
import { expectTypeOf } from "expect-type";

// A plan that may not be changed is taken by whatever reads one.
const frozen = {
  specVersion: "0.3",
  id: "my-city",
  title: { en: "My City's plan" },
  languages: ["en"],
  domains: [{ id: "domain-1", title: { en: "Transport" } }],
  measures: [{ id: "measure-1", domain: "domain-1", places: ["place-1"] }],
  places: [{ id: "place-1", name: { en: "Here" } }],
} as const;
const plan: Plan = frozen;
definePlan(frozen);
parsePlan(frozen);
serialisePlan(frozen);
cooperationOf(frozen);

// An item is what its kind says.
const index = indexPlan(frozen);
for (const placed of walkItems(plan)) if (placed.kind === "measure") expectTypeOf(placed.item).toEqualTypeOf<Measure>();
for (const found of itemsInvolving(index, "place-1")) if (found.kind === "measure") expectTypeOf(found.item).toEqualTypeOf<Measure>();
for (const link of linksTo(index, "place-1")) if (link.kind === "plan") expectTypeOf(link.item).toEqualTypeOf<Plan>();
expectTypeOf(getItem(index, "measure", "measure-1")).toEqualTypeOf<Measure | undefined>();

// JSON comes with any string for an id or a code.
const json = JSON.parse("{}") as { id: string; kind: string; name: { en: string } }[];
expectTypeOf<{ projects: typeof json }>().toExtend<Pick<Plan, "projects">>();
