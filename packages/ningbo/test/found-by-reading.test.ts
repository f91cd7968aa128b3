import { indexPlan, itemsInvolving, itemsOf, type LocalizedText } from "@regional-plan/model";
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

test.each(read)("%s: what is named alone is in the plan, and is found by nobody's links", (id, { named }) => {
  const found = new Set(itemsInvolving(index, id).map(({ item }) => item.id as string));
  for (const other of Object.keys(named)) {
    expect(index.byId.has(other), other).toBe(true);
    expect(found.has(other), other).toBe(false);
  }
});

test("an instrument that a name alone ties to a place stands in a clause that is found, or in a goal's words", () => {
  for (const [id, { named }] of read) {
    const clauses = itemsInvolving(index, id).flatMap((found) => (found.kind === "action" ? (found.item.instruments ?? []) : []));
    const instruments = itemsOf(plan, "instrument").filter((instrument) => instrument.id in named);
    expect(instruments.filter((instrument) => !clauses.includes(instrument.id)).map(nameOf)).toEqual([]);
  }
});

const nameOf = ({ name }: { readonly name: LocalizedText }) => name.zh;
