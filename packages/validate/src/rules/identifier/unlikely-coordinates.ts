import type { Plan, Position } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { exchanged, judgeCoordinates, positionsIn } from "./judge-coordinates.ts";

/** A place is not where the equator meets the prime meridian, nor on the far side of an exchange of longitude and latitude. */
export const unlikelyCoordinates = defineRule({
  id: "identifier/unlikely-coordinates",
  severity: "warning",
  preset: "recommended",
  basis: {
    title: { en: "RFC 7946 The GeoJSON Format", zh: "RFC 7946《GeoJSON 格式》" },
    clause: "3.1.1",
    url: "https://www.rfc-editor.org/rfc/rfc7946",
  },
  message: {
    en: "[{first}, {second}] lies in the Arctic, [{second}, {first}] in or near China: longitude and latitude seem to be exchanged.",
    zh: "[{first}, {second}]位于北极地区，而[{second}, {first}]在中国境内或附近：经纬度可能写反了。",
  },
  why: { en: "A map shows the place somewhere else.", zh: "经纬度写反或未填，地图上的位置会出错。" },
  fix: { en: "Write longitude first, then latitude.", zh: "请先写经度，再写纬度。" },
  variants: {
    zero: {
      message: {
        en: "[0, 0] lies in the sea off Africa: as a rule it stands for coordinates that are not known.",
        zh: "[0, 0]位于非洲以西的海上，通常是坐标未填时的默认值。",
      },
      fix: { en: "Write the coordinates, or leave “geometry” out.", zh: "请填写坐标；暂无坐标的，不填空间范围（geometry）。" },
    },
  },
  examples: {
    valid: [{ plan: { places: [{ id: "place-1", name: { zh: "阿拉木图" }, geometry: { type: "Point", coordinates: [76.9, 43.2] } }] } }],
    invalid: [
      {
        plan: {
          languages: ["zh"],
          title: { zh: "计划" },
          places: [{ id: "place-1", name: { zh: "乌鲁木齐" }, geometry: { type: "Point", coordinates: [43.8, 87.6] } }],
        },
        at: ["/places/0/geometry/coordinates"],
      },
      {
        plan: { places: [{ id: "place-1", name: { zh: "某地" }, geometry: { type: "Point", coordinates: [0, 0] } }] },
        at: ["/places/0/geometry/coordinates"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const chinese = isChinese(plan);
    return {
      place(place) {
        if (place.geometry === undefined) return;
        const { coordinates } = place.geometry;
        const positions = positionsIn(coordinates);
        const zero = positions.find(([longitude, latitude]) => longitude === 0 && latitude === 0);
        const isFar = chinese && positions.length > 0 && positions.every(isArctic) && positionsIn(exchanged(coordinates)).every(isInChina);
        if ((zero === undefined && !isFar) || judgeCoordinates(place.geometry) !== undefined) return;
        if (zero !== undefined) report(place, "geometry/coordinates", {}, { variant: "zero" });
        else report(place, "geometry/coordinates", { first: positions[0]?.[0] ?? 0, second: positions[0]?.[1] ?? 0 });
      },
    };
  },
});

/** Whether a plan is of China: its first language is Chinese, or a place has a code of GB/T 2260. */
const isChinese = ({ languages, places = [] }: Plan): boolean =>
  /^zh\b/iu.test(languages[0] ?? "") || places.some(({ identifiers = [] }) => identifiers.some(({ scheme }) => scheme === "gb-t-2260"));

const isArctic = ([, latitude = 0]: Position): boolean => latitude > 72;

/** Its box, the sea around it included. */
const isInChina = ([longitude = 0, latitude = 0]: Position): boolean => longitude > 72 && longitude < 136 && latitude > 3 && latitude < 54;
