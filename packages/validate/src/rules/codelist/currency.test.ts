import { expect, it } from "vitest";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../../try-examples.ts";
import { currency } from "./currency.ts";

it("holds on its examples", () => expect(tryExamples(currency, { codes })).toEqual([]));

it.each(["CNY", "USD", "EUR", "HKD", "JPY"])("knows %s", (code) => expect(codes.currencies.has(code)).toBe(true));

it.each(["RMB", "CNH", "XXZ", "cny", ""])("does not know %s", (code) => expect(codes.currencies.has(code)).toBe(false));

it("is not checked without its table", () => {
  expect(tryExamples(currency)).toContainEqual(expect.stringContaining("not checked"));
});
