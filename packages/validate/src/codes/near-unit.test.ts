import { expect, it } from "vitest";
import { codes } from "./codes.ts";

it.each([
  ["GWh", "GW.h"],
  ["kWh", "kW.h"],
  ["KWH", "kW.h"],
  ["TWh", "TW.h"],
  ["µg/m3", "ug/m3"],
  ["μg/m³", "ug/m3"],
  ["mg/m³", "mg/m3"],
  ["ha", "har"],
  ["公顷", "har"],
  ["km²", "km2"],
  ["km^2", "km2"],
  ["sqkm", "km2"],
  ["平方公里", "km2"],
  ["㎡", "m2"],
  ["㎞", "km"],
  ["℃", "Cel"],
  ["°C", "Cel"],
  ["％", "%"],
  ["‰", "[ppth]"],
  ["吨", "t"],
  ["万吨", "10*4.t"],
  ["亿立方米", "10*8.m3"],
  ["亿千瓦时", "10*8.kW.h"],
  ["千瓦时", "kW.h"],
  ["千米", "km"],
  ["百万吨", "10*6.t"],
  ["万亿立方米", "10*12.m3"],
  ["人", "{person}"],
  ["{人}", "{person}"],
  ["万人", "10*4{person}"],
  ["人/平方公里", "{person}/km2"],
  ["万人次/年", "10*4{person}/a"],
  ["吨标准煤", "t{ce}"],
  ["tCO2e", "t{CO2e}"],
  ["t CO2", "t{CO2}"],
  ["TEU", "{TEU}"],
  ["万标箱", "10*4{TEU}"],
  ["hour", "h"],
  ["Hours", "h"],
  ["小时", "h"],
  ["km / h", "km/h"],
  ["公里/小时", "km/h"],
  ["m³/s", "m3/s"],
  ["mmHg", "mm[Hg]"],
  ["ppm", "[ppm]"],
  ["Mbps", "Mbit/s"],
  ["%{of GDP}", "%{of_GDP}"],
  ["万", "10*4"],
  ["percent", "%"],
  ["kW·h", "kW.h"],
  ["k[arb'U]/L", "10*3.[arb'U]/L"],
  ["KW", "kW"],
  ["KM", "km"],
  ["m^-2", "m-2"],
])("%s is %s", (written, code) => {
  expect(codes.units.has(written)).toBe(false);
  expect(codes.units.nearest(written)).toBe(code);
  expect(codes.units.has(code)).toBe(true);
});

it.each(
  [
    "",
    "家",
    "项",
    "ton",
    "亩",
    "元",
    "亿元",
    "t{标煤}",
    "qkm",
    "m//s",
    "万家",
    "/",
    "Stunde",
    "每",
    "KW2H",
    "{",
    "千",
    "人".repeat(60),
  ].filter((text) => text !== "千"),
)("does not guess at %s", (written) => expect(codes.units.nearest(written)).toBeUndefined());

// To try every way of reading such a text would not come to its end.
it("comes to an end on long text", () => {
  const texts = ["万", "/", "{", "k", "^2"].flatMap((sign) => [50, 5000].map((times) => sign.repeat(times)));
  expect(texts.map((text) => codes.units.nearest(text)).filter((near) => near !== undefined)).toEqual([]);
});
