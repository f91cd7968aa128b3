import { expect, test } from "vitest";
import type { Responsibility, Role } from "../plan/parts/responsibility.ts";
import type { Plan } from "../plan/plan.ts";
import { cooperationOf } from "./cooperation-of.ts";

const head: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], jurisdiction: "place-here" };
const who = (duties: Readonly<Record<string, Role>>): Responsibility[] =>
  Object.entries(duties).map(([agency, role]) => ({ agency, role }));

const said = (plan: Plan) =>
  cooperationOf(plan).map(
    ({ between, ties }) =>
      `${between.join("+")}: ${ties.map(({ item, how, lead }) => [item.id, how, lead].filter(Boolean).join(" ")).join(", ")}`,
  );

test("who leads works with everyone who does the work", () => {
  const responsible = who({ b: "cooperate", a: "lead", c: "responsible", d: "supervise", e: "support", f: "guide", g: "beneficiary" });
  expect(said({ ...head, measures: [{ id: "m", responsible }] })).toEqual(["a+b: m lead a", "a+c: m lead a"]);
});

test("where nobody leads, or several do, they do it jointly", () => {
  expect(said({ ...head, goals: [{ id: "g", statement: { en: "G" }, responsible: who({ b: "responsible", a: "responsible" }) }] })).toEqual(
    ["a+b: g jointly"],
  );
  expect(said({ ...head, measures: [{ id: "m", responsible: who({ b: "lead", a: "lead", c: "cooperate" }) }] })).toEqual([
    "a+b: m jointly",
    "a+c: m lead a",
    "b+c: m lead b",
  ]);
});

test("a partner works with who does it, else with the plan's own place, else with its issuers", () => {
  const action = { id: "x", statement: { en: "X" }, partners: ["q", "p"] };
  expect(said({ ...head, actions: [{ ...action, responsible: who({ a: "responsible" }) }] })).toEqual(["a+p: x partner", "a+q: x partner"]);
  expect(said({ ...head, actions: [action] })).toEqual(["p+place-here: x partner", "place-here+q: x partner"]);
  const { jurisdiction: _, ...nowhere } = head;
  expect(said({ ...nowhere, issuers: ["city"], actions: [action] })).toEqual(["city+p: x partner", "city+q: x partner"]);
  expect(said({ ...nowhere, actions: [action] })).toEqual([]);
});

test("what is named beside a partner, and what a compound names, is told apart from it", () => {
  const places = [{ id: "both", name: { en: "Both" }, members: ["place-there", "place-here"] }];
  expect(
    said({
      ...head,
      places,
      actions: [{ id: "x", statement: { en: "X" }, partners: ["place-there"], agencies: ["port"], places: ["both"] }],
      projects: [{ id: "y", name: { en: "Y" }, places: ["both"] }],
    }),
  ).toEqual(["place-here+place-there: x partner, y compound", "place-there+port: x named"].sort());
});

test("a tie tells within which arrangement and instruments it is", () => {
  const actions = [
    { id: "x", statement: { en: "X" }, for: "arrangement-1", partners: ["p"], instruments: ["instrument-1"] },
    { id: "y", statement: { en: "Y" }, for: "measure-1", partners: ["p"] },
  ];
  const arrangements = [{ id: "arrangement-1", title: { en: "Meetings" } }];
  const [pair] = cooperationOf({ ...head, actions, arrangements, measures: [{ id: "measure-1" }] });
  expect(pair?.ties.map(({ within }) => within)).toEqual([["arrangement-1", "instrument-1"], []]);
});

test("nobody works with itself, and the order is that of the ids and of the plan", () => {
  const measures = [
    { id: "m-2", responsible: who({ b: "lead", a: "cooperate" }) },
    { id: "m-1", responsible: [...who({ a: "lead" }), ...who({ a: "cooperate" }), ...who({ b: "cooperate" })] },
  ];
  expect(said({ ...head, measures })).toEqual(["a+b: m-2 lead b, m-1 lead a"]);
});
