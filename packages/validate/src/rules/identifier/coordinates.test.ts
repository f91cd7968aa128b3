import type { Geometry } from "@regional-plan/model";
import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { coordinates } from "./coordinates.ts";

it("holds on its examples", () => expect(tryExamples(coordinates)).toEqual([]));

const found = (geometry: Geometry) => {
  const places = [{ id: "place-1", name: { zh: "某地" }, geometry }];
  const plan = { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], places };
  return validatePlan(plan, { only: [coordinates.id] }).findings;
};

const square = [
  [121, 29],
  [122, 29],
  [122, 30],
  [121, 29],
];

it.each<[string, Geometry]>([
  ["a point", { type: "Point", coordinates: [121.5, 29.9] }],
  ["a height", { type: "Point", coordinates: [86.9, 27.99, 8848.86] }],
  ["a great depth", { type: "Point", coordinates: [142.2, 11.35, -10_909] }],
  ["the date line", { type: "Point", coordinates: [-180, -90] }],
  [
    "several points",
    {
      type: "MultiPoint",
      coordinates: [
        [0, 51.5],
        [121.5, 29.9],
      ],
    },
  ],
  [
    "a line of two",
    {
      type: "LineString",
      coordinates: [
        [121, 29],
        [122, 30],
      ],
    },
  ],
  ["a ring the other way round", { type: "Polygon", coordinates: [[...square].reverse()] }],
  ["a hole", { type: "Polygon", coordinates: [square, square] }],
  ["several areas", { type: "MultiPolygon", coordinates: [[square], [square]] }],
])("lets %s be", (_, geometry) => expect(found(geometry)).toEqual([]));

it.each<[string, Geometry, Geometry["coordinates"]]>([
  ["a point", { type: "Point", coordinates: [29.87, 121.55] }, [121.55, 29.87]],
  ["a height", { type: "Point", coordinates: [29.87, 121.55, 4] }, [121.55, 29.87, 4]],
  ["the south", { type: "Point", coordinates: [-33.9, 151.2] }, [151.2, -33.9]],
  ["the west", { type: "Point", coordinates: [40.7, -122.4] }, [-122.4, 40.7]],
  [
    "a line",
    {
      type: "LineString",
      coordinates: [
        [29, 121],
        [30, 122],
      ],
    },
    [
      [121, 29],
      [122, 30],
    ],
  ],
  ["an area", { type: "Polygon", coordinates: [square.map(([x = 0, y = 0]) => [y, x])] }, [square]],
  ["areas", { type: "MultiPolygon", coordinates: [[square.map(([x = 0, y = 0]) => [y, x])]] }, [[square]]],
])("exchanges %s, in one finding", (_, geometry, right) => {
  const findings = found(geometry);
  expect(findings).toMatchObject([
    { variant: "exchanged", path: "/places/0/geometry/coordinates", fix: [{ op: "replace", value: right }] },
  ]);
  expect(found({ ...geometry, coordinates: right } as Geometry)).toEqual([]);
});

it.each<[string, Geometry, string | undefined]>([
  ["one slip in a point", { type: "Point", coordinates: [121.5, 129.9] }, undefined],
  [
    "one slip in an area",
    {
      type: "Polygon",
      coordinates: [
        [
          [60, 40],
          [70, 140],
          [70, 41],
          [60, 40],
        ],
      ],
    },
    undefined,
  ],
  ["too far east", { type: "Point", coordinates: [211.5, 29.9] }, undefined],
  ["both too large", { type: "Point", coordinates: [200, 190] }, undefined],
  ["metres of Gauss and Krüger, with the zone", { type: "Point", coordinates: [40_550_000, 3_306_000] }, "projected"],
  ["metres without the zone", { type: "Point", coordinates: [550_000, 3_306_000] }, "projected"],
  ["web Mercator", { type: "Point", coordinates: [13_530_900, 3_488_000] }, "projected"],
  ["millionths of a degree", { type: "Point", coordinates: [121_549_000, 29_870_000] }, "projected"],
  ["metres of an area", { type: "Polygon", coordinates: [square.map(([x = 0, y = 0]) => [x * 1000, y * 100_000])] }, "projected"],
  ["no points", { type: "MultiPoint", coordinates: [] }, "empty"],
  ["no line", { type: "LineString", coordinates: [] }, "empty"],
  ["no area", { type: "Polygon", coordinates: [] }, "empty"],
  ["an empty ring", { type: "Polygon", coordinates: [[]] }, "empty"],
  ["an empty ring beside another", { type: "Polygon", coordinates: [square, []] }, "shortRing"],
  ["a line of one", { type: "LineString", coordinates: [[121, 29]] }, "shortLine"],
  [
    "a line of one among others",
    {
      type: "MultiLineString",
      coordinates: [
        [
          [121, 29],
          [122, 30],
        ],
        [[121, 29]],
      ],
    },
    "shortLine",
  ],
  ["a triangle that is not closed", { type: "Polygon", coordinates: [square.slice(0, 3)] }, "openRing"],
  ["a ring of two", { type: "Polygon", coordinates: [square.slice(0, 2)] }, "shortRing"],
  [
    "there and back",
    {
      type: "Polygon",
      coordinates: [
        [
          [121, 29],
          [122, 29],
          [121, 29],
        ],
      ],
    },
    "shortRing",
  ],
  ["a hole that is not closed", { type: "MultiPolygon", coordinates: [[square, square.slice(0, 3)]] }, "openRing"],
])("tells of %s once, and does not mend it", (_, geometry, variant) => {
  const findings = found(geometry);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.variant).toBe(variant);
  expect(findings[0]?.fix).toBeUndefined();
});

it("stays small for a long border", () => {
  const border = Array.from({ length: 200_000 }, (_, index): [number, number] => [29 + index / 1e6, 121]);
  const findings = found({ type: "LineString", coordinates: border });
  expect(findings).toMatchObject([{ variant: "exchanged" }]);
  expect(JSON.stringify(findings).length).toBeLessThan(2000);
});
