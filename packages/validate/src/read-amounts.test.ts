import { expect, it } from "vitest";
import { otherNumbers, readAmounts } from "./read-amounts.ts";

it("reads every amount, with its place in the text", () => {
  const text = "到2025年，投资1.5亿元以上，建成80—100个示范点，服务期5年";
  const amounts = readAmounts(text);
  expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual(["1.5亿元以上", "80—100个", "5年"]);
  expect(amounts.map(({ quantity }) => quantity.value)).toEqual([1.5, undefined, 5]);
});

it("tells which other numbers stand there", () => {
  const text = "比率95%，浓度35.5微克";
  expect(otherNumbers(text, readAmounts(text))).toEqual([35.5]);
});
