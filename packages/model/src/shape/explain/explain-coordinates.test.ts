import { describe, expect, it, test } from "vitest";
import { describeFinding } from "../../finding/finding.ts";
import { placeSchema } from "../../plan/place.ts";
import { explainBriefly } from "./explain-briefly.ts";
import { explainShape } from "./explain-shape.ts";
import { schemaFinding } from "./shape-findings.ts";

const place = (type: string, coordinates: unknown) => ({
  id: "place-1",
  name: { zh: "港区" },
  kind: "district",
  geometry: { type, coordinates },
});

const explained = (type: string, coordinates: unknown, explain = explainShape) =>
  explain(placeSchema, place(type, coordinates), "/places/0", { languages: ["zh"] });

const square = [
  [121, 29],
  [122, 29],
  [122, 30],
  [121, 29],
];

describe("one finding says how the coordinates of a shape are written", () => {
  test.each<[type: string, coordinates: unknown, variant: string, says: string, fix?: unknown]>([
    ["Polygon", square, "coordinateLevels", "面（Polygon）的坐标应有3层方括号（含每个点自己的一层），此处为2层。"],
    ["Polygon", [121, 29, 122, 29, 122, 30, 121, 29], "coordinateLevels", "应有3层方括号（含每个点自己的一层），此处为1层。"],
    ["Polygon", [[square]], "coordinateLevels", "此处为4层。"],
    ["MultiPolygon", [square], "coordinateLevels", "多面（MultiPolygon）的坐标应有4层方括号（含每个点自己的一层），此处为3层。"],
    ["MultiPolygon", square, "coordinateLevels", "此处为2层。"],
    ["LineString", [121, 29], "coordinateLevels", "线（LineString）的坐标应有2层方括号（含每个点自己的一层），此处为1层。"],
    ["LineString", [square], "coordinateLevels", "此处为3层。"],
    ["MultiLineString", square, "coordinateLevels", "多线（MultiLineString）的坐标应有3层方括号"],
    ["MultiPoint", [121.5, 29.9], "coordinateLevels", "多点（MultiPoint）的坐标应有2层方括号"],
    ["Point", [[121.5, 29.9]], "coordinateLevels", "点（Point）的坐标应有1层方括号（含每个点自己的一层），此处为2层。"],
    ["Point", square, "coordinateLevels", "此处为2层。"],
    ["Polygon", [square, [121, 29]], "coordinateUneven", "此处各点的层数不一。"],
    ["LineString", [[121, 29], 122, 30], "coordinateUneven", "此处各点的层数不一。"],
    ["Point", [121.5], "coordinateCount", "此处有一个点为1个数。"],
    ["LineString", [[121, 29, 122, 30]], "coordinateCount", "此处有一个点为4个数。"],
    ["LineString", [[121, 29], [122]], "coordinateCount", "此处有一个点为1个数。"],
    ["Point", ["121.5", "29.9"], "coordinateTexts", "坐标应填数字，此处写成了文本。", [121.5, 29.9]],
    ["Point", "121.5,29.9", "coordinateTexts", "坐标应填数字", [121.5, 29.9]],
    ["Point", "121.5，29.9", "coordinateTexts", "坐标应填数字", [121.5, 29.9]],
    ["Point", "[121.5, 29.9]", "coordinateTexts", "坐标应填数字", [121.5, 29.9]],
    [
      "LineString",
      [
        ["121", "29"],
        ["122", "30"],
      ],
      "coordinateTexts",
      "坐标应填数字",
      [
        [121, 29],
        [122, 30],
      ],
    ],
    ["Point", ["东经121.5度", "北纬29.9度"], "coordinateTexts", "坐标应填数字"],
    ["Point", `121°30'E 29°54'N`, "coordinateTexts", "坐标应填数字"],
    ["LineString", "121,29 122,30", "coordinateTexts", "坐标应填数字"],
    ["Point", ["121.12345678901234567890", "29"], "coordinateTexts", "坐标应填数字"],
    ["Point", { lng: 121.5, lat: 29.9 }, "coordinateForm", "坐标应为由数字组成的列表，此处有其他内容。"],
    ["LineString", [{ lng: 121.5, lat: 29.9 }], "coordinateForm", "此处有其他内容。"],
    [
      "LineString",
      [
        [121, null],
        [122, 30],
      ],
      "coordinateForm",
      "此处有其他内容。",
    ],
    ["Point", 121.5, "coordinateForm", "此处有其他内容。"],
    ["Point", true, "coordinateForm", "此处有其他内容。"],
    ["MultiPoint", 3, "coordinateForm", "此处有其他内容。"],
  ])("%s %j", (type, coordinates, variant, says, fix) => {
    const findings = explained(type, coordinates);
    expect(findings).toMatchObject([{ path: "/places/0/geometry/coordinates", variant }]);
    const [finding] = findings;
    const { message, fix: advice } = describeFinding(finding as NonNullable<typeof finding>, schemaFinding, "zh");
    expect(message).toContain(says);
    expect(message + advice).not.toMatch(/编号|代码/u);
    expect(finding?.fix?.map((step) => "value" in step && step.value)).toEqual(
      fix === undefined ? undefined : typeof coordinates === "string" ? [fix] : (fix as unknown[]).flat(Number.POSITIVE_INFINITY),
    );
    const [, example = "null"] = /coordinates: (.*)$/u.exec(String(finding?.params?.mended)) ?? [];
    expect(explained(type, JSON.parse(example))).toEqual([]);
    expect(explained(type, coordinates, explainBriefly)).toHaveLength(1);
  });
});

it("shows one's own coordinates with the brackets that they need, where they are few", () => {
  expect(explained("Polygon", square)[0]?.params?.mended).toBe(`coordinates: [${JSON.stringify(square).replaceAll(",", ", ")}]`);
  expect(explained("Point", [[121.5, 29.9]])[0]?.params?.mended).toBe("coordinates: [121.5, 29.9]");
});

it("tells what is absent or empty as of any field, with an example of the shape", () => {
  const { geometry: _, ...rest } = place("Point", null);
  expect(explainShape(placeSchema, { ...rest, geometry: { type: "Polygon" } })).toMatchObject([
    { path: "/geometry/coordinates", variant: "missing", params: { sample: expect.stringContaining("[[[121.5") } },
  ]);
  expect(explained("LineString", null)).toMatchObject([{ variant: "emptyField" }]);
  expect(explained("Point", "")).toMatchObject([{ variant: "emptyField" }]);
  expect(explainShape(placeSchema, { ...rest, geometry: "121.5,29.9" })).toMatchObject([
    { path: "/geometry", params: { mended: "geometry: { type: Point, coordinates: [121.55, 29.87] }" } },
  ]);
});

it("is quick on many points", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => [index / 1000, 1]);
  expect(explained("Polygon", many)).toHaveLength(1);
});
