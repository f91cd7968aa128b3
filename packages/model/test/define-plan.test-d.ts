import { definePlan, getItem, indexPlan, type Measure, type PlacedItem, type Plan } from "@regional-plan/model";
import { expectTypeOf } from "expect-type";

const head = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] } as const;

// The ids are known, and what has some is there. The result is a plan.
const plan = definePlan({
  specVersion: "0.3",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  jurisdiction: "place-1",
  places: [{ id: "place-1", name: { en: "Here" }, kind: "x-ward" }],
  agencies: [{ id: "agency-1", name: { en: "Office" }, jurisdiction: "place-1" }],
  domains: [{ id: "domain-1", title: { en: "D" } }],
  measures: [{ id: "measure-1", domain: "domain-1", responsible: [{ agency: "agency-1", role: "lead" }], title: { en: "M" } }],
  targets: [{ id: "target-1", statement: { en: "T" }, for: "p", quantity: { value: 1 } }],
});
expectTypeOf(plan).toExtend<Plan>();
expectTypeOf(plan.id).toEqualTypeOf<"p">();
expectTypeOf(plan.measures).items.toExtend<Measure & { id: "measure-1" }>();
expectTypeOf(plan.goals).toEqualTypeOf<Plan["goals"]>();

// What may not be changed is taken as well, by `definePlan` and as a plan.
const frozen = {
  ...head,
  domains: [{ id: "domain-1", title: { en: "D" } }],
  measures: [{ id: "measure-1", domain: "domain-1", places: ["place-1"], responsible: [{ agency: "agency-1", role: "lead" }] }],
  agencies: [{ id: "agency-1", name: { en: "A" } }],
  places: [
    {
      id: "place-1",
      name: { en: "Here" },
      geometry: {
        type: "LineString",
        coordinates: [
          [121, 29],
          [122, 30],
        ],
      },
    },
  ],
} as const;
definePlan(frozen);
expectTypeOf(frozen).toExtend<Plan>();

// The model's own types take any string for an id or a code, as JSON has them.
const json: Plan = { ...head, projects: [{ id: "project-1" as string, name: { en: "P" }, kind: "tramway" as string }] };
// @ts-expect-error an open list, but no such word and no prefix
definePlan({ ...head, projects: [{ id: "project-1", name: { en: "P" }, kind: "tramway" }] });

// Ids that the plan has, and no others; of the right kind.
// @ts-expect-error there is no domain-2
definePlan({ ...head, domains: [{ id: "domain-1", title: { en: "D" } }], measures: [{ id: "measure-1", domain: "domain-2" }] });
// @ts-expect-error there is no domain at all
definePlan({ ...head, measures: [{ id: "measure-1", domain: "domain-1" }] });

// An item is what its kind says.
declare const placed: PlacedItem;
if (placed.kind === "measure") expectTypeOf(placed.item).toEqualTypeOf<Measure>();
expectTypeOf(getItem(indexPlan(json), "measure", "measure-1")).toEqualTypeOf<Measure | undefined>();
