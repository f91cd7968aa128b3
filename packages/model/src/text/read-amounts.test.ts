import { expect, it } from "vitest";
import { hasNumber, readAmounts, readPrinted } from "./read-amounts.ts";

it("reads every amount, with its place in the text", () => {
  const text = "到2025年，投资1.5亿元以上，建成80—100个示范点，服务期5年";
  const amounts = readAmounts(text);
  expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual(["1.5亿元以上", "80—100个", "5年"]);
  expect(amounts.map(({ quantity }) => quantity.value)).toEqual([1.5, undefined, 5]);
});

it("tells which other numbers stand there", () => {
  const text = "比率95%，浓度35.5微克，长三角铁路三十五对，总量1.2亿标方";
  const printed = readPrinted(text);
  for (const number of [35.5, 35, 1.2, 120_000_000]) expect(hasNumber(text, printed, number, undefined)).toBe(true);
  for (const number of [95, 3, 5, 30]) expect(hasNumber(text, printed, number, undefined)).toBe(false);
});

it("counts a digit in words where the unit follows", () => {
  const text = "长三角浓度降至五微克";
  expect(hasNumber(text, readPrinted(text), 5, "微克")).toBe(true);
  expect(hasNumber(text, readPrinted(text), 3, "微克")).toBe(false);
});

it("tells where a numeral could not be read whole", () => {
  expect(readPrinted("到2025年引进10家机构").isWhole).toBe(true);
  expect(readPrinted("引进10家机构，带动数百家企业").isWhole).toBe(false);
});
