import type { Geometry, Plan } from "@regional-plan/model";
import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { tryExamples } from "../try-examples.ts";
import { unlikelyCoordinates } from "./unlikely-coordinates.ts";

it("holds on its examples", () => expect(tryExamples(unlikelyCoordinates)).toEqual([]));

const found = (geometry: Geometry, fields: Partial<Plan> = {}) =>
  foundBy(unlikelyCoordinates, { places: [{ id: "place-1", name: { zh: "某地" }, geometry }], ...fields });

it.each<[string, Geometry]>([
  ["乌鲁木齐", { type: "Point", coordinates: [43.8, 87.6] }],
  ["拉萨", { type: "Point", coordinates: [29.65, 89.9] }],
  ["喀什", { type: "Point", coordinates: [39.47, 75.99] }],
  [
    "青藏铁路 in part",
    {
      type: "LineString",
      coordinates: [
        [29.6, 88],
        [31.4, 89],
      ],
    },
  ],
  ["nothing", { type: "Point", coordinates: [0, 0] }],
  [
    "nothing, among others",
    {
      type: "MultiPoint",
      coordinates: [
        [121.5, 29.9],
        [0, 0, 0],
      ],
    },
  ],
])("wonders at %s", (_, geometry) => expect(found(geometry)).toEqual(["/places/0/geometry/coordinates"]));

it.each<[string, Geometry]>([
  ["宁波", { type: "Point", coordinates: [121.55, 29.87] }],
  ["乌鲁木齐", { type: "Point", coordinates: [87.6, 43.8] }],
  ["伦敦", { type: "Point", coordinates: [0, 51.5] }],
  ["朗伊尔城", { type: "Point", coordinates: [1.6, 78.2] }],
  ["杜伊斯堡", { type: "Point", coordinates: [6.76, 51.43] }],
  ["no position", { type: "MultiPoint", coordinates: [] }],
  ["what another rule tells of", { type: "LineString", coordinates: [[0, 0]] }],
])("does not wonder at %s", (_, geometry) => expect(found(geometry)).toEqual([]));

it("does not take a place of another country's plan for one of China", () => {
  const longyearbyen: Geometry = { type: "Point", coordinates: [15.6, 78.2] };
  expect(found(longyearbyen, { languages: ["en"] })).toEqual([]);
  const coded = { id: "place-2", name: { zh: "宁波" }, identifiers: [{ scheme: "gb-t-2260", value: "330200" }] };
  const place = { id: "place-1", name: { en: "Urumqi" }, geometry: { type: "Point" as const, coordinates: [43.8, 87.6] } };
  expect(foundBy(unlikelyCoordinates, { languages: ["en"], places: [place, coded] })).toHaveLength(1);
});
