import { indexPlan, itemsInvolving, itemsNaming } from "@regional-plan/model";
import { plan } from "@regional-plan/ningbo";
import { expect, test } from "vitest";
import foundByReading from "./found-by-reading.json" with { type: "json" };

const index = indexPlan(plan);

const { how: _, linked: __, named: ___, ...lists } = foundByReading;
const read: readonly (readonly [string, { linked: object; named: object }])[] = Object.entries(lists);

test.each(read)("%s: what the query finds is what a person found by reading", (id, { linked }) => {
  const found = itemsInvolving(index, id).map(({ item }) => item.id);
  expect(found.sort()).toEqual(Object.keys(linked).sort());
});

test("甬舟 and 宁波舟山港 involve 舟山, and say by what", () => {
  const found = new Map(itemsInvolving(index, "place-zhoushan").map(({ item, through }) => [item.id as string, through]));
  expect(found.get("place-ningbo-zhoushan")).toEqual([]);
  expect(found.get("project-ningbo-zhoushan-port")).toEqual(["place-ningbo-zhoushan"]);
  expect(found.get("action-2-2-08")).toEqual(["project-ningbo-zhoushan-port", "place-ningbo-zhoushan"]);
});

test.each(read)("%s: what only words name is what a person found by reading", (id, { named }) => {
  const linked = new Set(itemsInvolving(index, id).map(({ item }) => item.id as string));
  const found = itemsNaming(index, id).filter(({ item }) => !linked.has(item.id));
  const wordy = found.filter(({ kind }) => ["goal", "target", "instrument", "agency"].includes(kind)).map(({ item }) => item.id as string);
  // The document prints 上交所; that this is 上海证券交易所 stands in the dataset alone.
  const known = id === "place-shanghai" ? ["agency-shanghai-stock-exchange"] : [];
  expect(wordy.sort()).toEqual([...Object.keys(named), ...known].sort());

  // Measures and principles name it in a clause that is found, or in the words of a target or goal.
  const clauses = new Set(itemsInvolving(index, id).flatMap((placed) => (placed.kind === "action" ? (placed.item.for ?? []) : [])));
  const whole = found.filter(({ kind }) => ["measure", "principle", "arrangement", "domain"].includes(kind));
  expect(whole.map(({ item }) => item.id as string).filter((whole) => !clauses.has(whole))).toEqual([]);
});

test.each(read)("%s: an instrument that it has by its name alone stands in a clause that is found", (id, { named }) => {
  const clauses = itemsInvolving(index, id).flatMap((found) => (found.kind === "action" ? (found.item.instruments ?? []) : []));
  const instruments = Object.keys(named).filter((other) => other.startsWith("instrument-"));
  expect(instruments.filter((instrument) => !clauses.includes(instrument))).toEqual([]);
});
