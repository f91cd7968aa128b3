import { expect, test } from "vitest";
import type { Plan } from "../plan/plan.ts";
import { indexPlan } from "./index-plan.ts";
import { itemsNaming } from "./items-naming.ts";

const named = (plan: Partial<Plan>, id: string) =>
  itemsNaming(indexPlan({ specVersion: "0.3", id: "p", title: { zh: "P" }, languages: ["zh", "en"], ...plan }), id).map(
    ({ item }) => item.id,
  );

test("a place is named by its parts and compounds too, and by no single letter", () => {
  const places = [
    { id: "place-zhoushan", name: { zh: "舟山市" }, aliases: [{ zh: "舟山" }, { zh: "舟" }] },
    { id: "place-liuheng", name: { zh: "六横" }, within: "place-zhoushan" },
    { id: "place-both", name: { zh: "甬舟" }, members: ["place-zhoushan"] },
    { id: "place-country", name: { zh: "中国" } },
  ];
  const goals = ["宁波舟山港", "以六横为切入点", "甬舟同城", "龙舟赛", "中国"].map((zh, at) => ({ id: `goal-${at}`, statement: { zh } }));
  expect(named({ places, goals }, "place-zhoushan")).toEqual(["goal-0", "goal-1", "goal-2", "place-liuheng", "place-both"]);
  expect(named({ places, goals }, "place-liuheng")).toEqual(["goal-1"]);
});

test("an agency is named by its parts and by whom it houses", () => {
  const agencies = [
    { id: "agency-1", name: { zh: "市发改委" } },
    { id: "agency-2", name: { zh: "领导小组办公室" }, host: "agency-1" },
  ];
  const measures = [
    { id: "measure-1", title: { zh: "领导小组办公室牵头" } },
    { id: "measure-2", statement: { zh: "报市发改委" } },
  ];
  expect(named({ agencies, measures }, "agency-1")).toEqual(["measure-1", "measure-2", "agency-2"]);
});

test("words are read in the plan's first language, and Latin ones whole", () => {
  const places = [{ id: "place-bay", name: { en: "Bay", zh: "海湾" } }];
  const goals = ["The Bay grows", "Bayern", "Embay", "Greater Bay"].map((en, at) => ({ id: `goal-${at}`, statement: { en, zh: "海湾" } }));
  expect(named({ places, goals, languages: ["en"] }, "place-bay")).toEqual(["goal-0", "goal-3"]);
  expect(named({ places, goals }, "place-bay")).toHaveLength(4);
  expect(named({ places, goals }, "place-9")).toEqual([]);
});
