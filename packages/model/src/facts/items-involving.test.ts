import { expect, test } from "vitest";
import type { Plan } from "../plan/plan.ts";
import { catalogue } from "../shape/catalogue.ts";
import { linkFields } from "../shape/link-fields.gen.ts";
import { indexPlan } from "./index-plan.ts";
import { itemsInvolving, ties } from "./items-involving.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  jurisdiction: "place-city",
  goals: [{ id: "goal-1", statement: { en: "The line runs" } }],
  measures: [{ id: "measure-1", responsible: [{ agency: "agency-branch", role: "lead" }] }],
  actions: [
    { id: "action-1", for: "measure-1", statement: { en: "Build the line" }, places: ["place-both"] },
    { id: "action-2", for: "measure-1", statement: { en: "Study it" }, agencies: ["agency-port"] },
    { id: "action-3", for: "measure-1", statement: { en: "Elsewhere" }, places: ["place-country"] },
  ],
  projects: [
    { id: "project-line", name: { en: "Line" }, places: ["place-both"], mentions: [{ for: "goal-1" }, { for: "action-2" }] },
    { id: "project-port", name: { en: "Port" }, places: ["place-quay"] },
  ],
  agencies: [
    { id: "agency-port", name: { en: "Port" }, sameAs: ["project-port"] },
    { id: "agency-office", name: { en: "Office" }, jurisdiction: "place-island" },
    { id: "agency-branch", name: { en: "Branch" }, parent: "agency-office" },
    { id: "agency-guest", name: { en: "Guest" }, host: "agency-office" },
    { id: "agency-new", name: { en: "New office" }, replaces: ["agency-office"] },
  ],
  places: [
    { id: "place-country", name: { en: "Country" } },
    { id: "place-city", name: { en: "City" }, within: "place-country" },
    { id: "place-island", name: { en: "Island" }, within: "place-country" },
    { id: "place-quay", name: { en: "Quay" }, within: "place-island" },
    { id: "place-both", name: { en: "City and island" }, kind: "compound", members: ["place-city", "place-island"] },
  ],
};

const ways = (id: string) =>
  Object.fromEntries(itemsInvolving(indexPlan(plan), id).map(({ item, through }) => [item.id, through.join(" < ")]));

test("a place is found through its parts, compounds, bodies and what is named there", () => {
  expect(ways("place-island")).toEqual({
    "goal-1": "project-line < place-both",
    "measure-1": "agency-branch < agency-office",
    "action-1": "place-both",
    "action-2": "project-line < place-both",
    "project-line": "place-both",
    "project-port": "place-quay",
    "agency-port": "project-port < place-quay",
    "agency-office": "",
    "agency-branch": "agency-office",
    "agency-guest": "agency-office",
    "place-quay": "",
    "place-both": "",
  });
});

test("an agency is found through its parts and guests, and not through the one that takes its place", () => {
  expect(ways("agency-office")).toEqual({ "measure-1": "agency-branch", "agency-branch": "", "agency-guest": "" });
  expect(ways("agency-branch")).toEqual({ "measure-1": "" });
});

test("what an item is the same as is as good as itself", () => {
  expect(ways("agency-port")).toEqual({ "action-2": "", "project-port": "" });
});

test("who asks for nothing that is there finds nothing", () => {
  expect(ways("place-9")).toEqual({});
});

test("circles end", () => {
  const circle = {
    ...plan,
    places: [
      { id: "place-a", name: { en: "A" }, within: "place-b" },
      { id: "place-b", name: { en: "B" }, within: "place-a" },
    ],
  };
  expect(itemsInvolving(indexPlan(circle), "place-a").map(({ item }) => item.id)).toEqual(["place-b"]);
});

test("every field that can name a place or an agency is a tie", () => {
  const fields = Object.entries(linkFields).flatMap(([kind, names]) => (kind === "plan" ? [] : names));
  const naming = new Set<string>();
  for (const { fields: own } of catalogue().lists) {
    const go = (list: typeof own, before: string) => {
      for (const { name, links = [], fields: inner } of list) {
        // What may point to any item says nothing of places and agencies.
        if (links.length <= 2 && links.some((kind) => kind === "place" || kind === "agency") && name !== "replaces")
          naming.add(before + name);
        if (inner !== undefined) go(inner, `${before}${name}.`);
      }
    };
    go(own, "");
  }
  expect([...naming].filter((name) => !ties.has(name))).toEqual([]);
  expect([...ties].filter((name) => !fields.includes(name))).toEqual([]);
});
