import { defineRule } from "../define-rule.ts";
import { judgeCoordinates } from "./judge-coordinates.ts";

/** The coordinates of a place are degrees of longitude and latitude, in this order; lines and rings are whole. */
export const coordinates = defineRule({
  id: "identifier/coordinates",
  severity: "error",
  preset: "basic",
  basis: {
    title: { en: "RFC 7946 The GeoJSON Format", zh: "RFC 7946《GeoJSON 格式》" },
    clause: "3.1, 4",
    url: "https://www.rfc-editor.org/rfc/rfc7946",
  },
  message: {
    en: "[{first}, {second}] is no point on the earth: longitude runs from -180 to 180, latitude from -90 to 90.",
    zh: "[{first}, {second}]不是有效坐标：经度范围为-180至180，纬度范围为-90至90。",
  },
  why: { en: "A map shows the place somewhere else, or not at all.", zh: "坐标有误，地图上的位置会出错，或者根本无法显示。" },
  fix: {
    en: "Write longitude first, then latitude, in degrees: [121.55, 29.87] is Ningbo.",
    zh: "请以度为单位，先写经度，再写纬度：宁波为[121.55, 29.87]。",
  },
  variants: {
    exchanged: {
      message: {
        en: "[{first}, {second}] has latitude before longitude: there is no latitude of {second}.",
        zh: "[{first}, {second}]的经纬度写反了：纬度不可能是{second}。",
      },
      fix: { en: "Exchange the two: longitude first, then latitude.", zh: "请将两数对调，先写经度，再写纬度。" },
    },
    projected: {
      message: {
        en: "[{first}, {second}] looks like metres of a projection, not like degrees.",
        zh: "[{first}, {second}]像是以米为单位的平面（投影）坐标，不是经纬度。",
      },
      fix: {
        en: "Convert them to degrees of longitude and latitude, of WGS 84 or CGCS2000: [121.55, 29.87] is Ningbo.",
        zh: "请换算为 WGS 84 或 CGCS2000 的经纬度，以度为单位，先经度后纬度：宁波为[121.55, 29.87]。",
      },
    },
    empty: {
      message: { en: "This geometry has no position.", zh: "此图形没有坐标。" },
      fix: { en: "Write the coordinates, or leave “geometry” out.", zh: "请填写坐标；暂无坐标的，不填空间范围（geometry）。" },
    },
    shortLine: {
      message: { en: "A line has {count} positions; it needs two at least.", zh: "线上只有{count}个点，至少应有两个。" },
      fix: { en: "Write its other positions, or make it a Point.", zh: "请补全线上的点；只是一个点的，几何类型（type）请用“Point”。" },
    },
    shortRing: {
      message: {
        en: "A ring of the polygon has {count} positions; it needs four at least, the last of which is the first.",
        zh: "面的边界环上只有{count}个点，至少应有四个，且末点与首点相同。",
      },
      fix: { en: "Write all its corners, and the first once more at the end.", zh: "请补全各顶点，最后重复一次首点。" },
    },
    openRing: {
      message: {
        en: "A ring of the polygon is not closed: its last position is not its first.",
        zh: "面的边界环没有闭合：末点与首点不同。",
      },
      fix: { en: "Write the first position once more at the end.", zh: "请在最后重复一次首点。" },
    },
  },
  examples: {
    valid: [
      { plan: { places: [{ id: "place-1", name: { zh: "宁波" }, geometry: { type: "Point", coordinates: [121.55, 29.87, 4] } }] } },
      {
        plan: {
          places: [
            {
              id: "place-1",
              name: { zh: "湿地" },
              geometry: {
                type: "Polygon",
                coordinates: [
                  [
                    [121.1, 30.3],
                    [121.2, 30.3],
                    [121.2, 30.4],
                    [121.1, 30.3],
                  ],
                ],
              },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: { places: [{ id: "place-1", name: { zh: "宁波" }, geometry: { type: "Point", coordinates: [29.87, 121.55] } }] },
        at: ["/places/0/geometry/coordinates"],
      },
      {
        plan: { places: [{ id: "place-1", name: { zh: "宁波" }, geometry: { type: "Point", coordinates: [40550000, 3306000] } }] },
        at: ["/places/0/geometry/coordinates"],
      },
      {
        plan: { places: [{ id: "place-1", name: { zh: "铁路" }, geometry: { type: "LineString", coordinates: [[121.55, 29.87]] } }] },
        at: ["/places/0/geometry/coordinates"],
      },
    ],
  },
  check: ({ report }) => ({
    place(place) {
      const fault = place.geometry && judgeCoordinates(place.geometry);
      if (fault === undefined) return;
      const { variant, params, mend } = fault;
      report(place, "geometry/coordinates", params, {
        ...(variant !== undefined && { variant }),
        ...(mend !== undefined && { fix: [{ op: "replace", value: mend }] }),
      });
    },
  }),
});
