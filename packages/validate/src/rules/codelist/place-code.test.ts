import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../../try-examples.ts";
import { placeCode } from "./place-code.ts";

it("holds on its examples", () => expect(tryExamples(placeCode, { codes })).toEqual([]));

const place = (zh: string, value: string, aliases: string[] = []) => ({
  places: [
    { id: "place-1", name: { zh }, aliases: aliases.map((alias) => ({ zh: alias })), identifiers: [{ scheme: "gb-t-2260", value }] },
  ],
});

it.each([
  ["宁波市", "330200"],
  ["宁波", "330200"],
  ["舟山", "330900"],
  ["上海市", "310000"],
  ["新疆", "650000"],
  ["恩施州", "422800"],
  ["香港", "810000"],
])("lets %s have %s", (name, code) => expect(foundBy(placeCode, place(name, code))).toEqual([]));

it("knows a place by its alias", () => {
  expect(foundBy(placeCode, place("甬", "330200"))).toHaveLength(1);
  expect(foundBy(placeCode, place("甬", "330200", ["宁波"]))).toEqual([]);
});

it.each([
  ["330204", "2015", true],
  ["330204", "2020", false],
  ["330213", "2015", false],
  ["330213", "2020", true],
  ["330113", "2020", false],
  ["330113", "2021", true],
  ["330113", "2030", true],
  ["330103", "2021", true],
  ["330103", "2022", false],
  ["330103", "1999", true],
])("says of %s whether it was in force in %s", (code, issued, inForce) => {
  const name = codes.divisions.find(code)?.name ?? "";
  expect(foundBy(placeCode, { issued, ...place(name, code) })).toHaveLength(inForce ? 0 : 1);
});

it("takes the first year of the period where the plan does not say when it was issued", () => {
  expect(foundBy(placeCode, { period: "2020/2025", ...place("江东区", "330204") })).toHaveLength(1);
  expect(foundBy(placeCode, place("江东区", "330204"))).toEqual([]);
});
