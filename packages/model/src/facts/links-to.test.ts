import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { expect, test } from "vitest";
import { atPointer } from "../finding/json-pointer.ts";
import type { Plan } from "../plan/plan.ts";
import { planShape } from "../shape/catalogue.gen.ts";
import { walkValues } from "../shape/walk-values.ts";
import { getItem, indexPlan } from "./index-plan.ts";
import { linksTo } from "./links-to.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  jurisdiction: "place-1",
  targets: [{ id: "target-1", statement: { en: "T" }, for: "project-1" }],
  projects: [{ id: "project-1", name: { en: "Tram" }, places: ["place-1", "place-2"], mentions: [{ verb: "build" }, { for: "p" }] }],
  agencies: [{ id: "agency-1", name: { en: "Trams" }, sameAs: ["https://example.org", "project-1"] }],
  places: [{ id: "place-1", name: { en: "Here" } }],
};

test("links are found from what they point to, wherever they stand", () => {
  const index = indexPlan(plan);
  const said = (id: string) => linksTo(index, id).map(({ kind, field, path }) => `${kind} ${field} ${path}`);
  expect(said("place-1")).toEqual(["plan jurisdiction /jurisdiction", "project places /projects/0/places/0"]);
  expect(said("project-1")).toEqual(["target for /targets/0/for", "agency sameAs /agencies/0/sameAs/1"]);
  // The plan may be meant, and what is not there.
  expect(said("p")).toEqual(["project mentions.for /projects/0/mentions/1/for"]);
  expect(said("place-2")).toEqual(["project places /projects/0/places/1"]);
  expect(said("target-1")).toEqual([]);
});

test("every link of the model is among them", () => {
  const index = indexPlan(fiveYearPlan);
  let links = 0;
  walkValues(fiveYearPlan, planShape, (value, { link }, path) => {
    if (link === undefined) return true;
    links++;
    const pointer = path.map((step) => `/${step}`).join("");
    expect(linksTo(index, value as string).filter((back) => back.path === pointer)).toHaveLength(1);
    expect(atPointer(fiveYearPlan, pointer)).toBe(value);
    return true;
  });
  expect(links).toBeGreaterThan(50);
});

test("an item is had by its kind and id", () => {
  const index = indexPlan(plan);
  expect(getItem(index, "project", "project-1")?.name.en).toBe("Tram");
  expect(getItem(index, "measure", "project-1")).toBeUndefined();
  expect(getItem(index, "place", "place-2")).toBeUndefined();
});
