import { expect, it } from "vitest";
import { moneySchema } from "../plan/parts/money.ts";
import { explainShape } from "../shape/explain/explain-shape.ts";
import { nearCurrency } from "./near-currency.ts";

it.each([
  ["RMB", "CNY"],
  ["rmb", "CNY"],
  ["CNH", "CNY"],
  ["cny", "CNY"],
  ["元", "CNY"],
  ["人民币", "CNY"],
  ["人民币（元）", "CNY"],
  ["￥", "CNY"],
  ["¥", "CNY"],
  ["ＣＮＹ", "CNY"],
  [" CNY ", "CNY"],
  ["美元", "USD"],
  ["US$", "USD"],
  ["eur", "EUR"],
  ["€", "EUR"],
  ["港币", "HKD"],
])("%s is %s", (written, code) => expect(nearCurrency(written)).toBe(code));

it.each(["万元", "亿元", "$", "£", "元/吨", "dollar", "", "constructor", "ABC"])("does not guess at %s", (written) =>
  expect(nearCurrency(written)).toBeUndefined(),
);

it("is what the finding on a currency of the wrong form says, and mends it by", () => {
  expect(explainShape(moneySchema, { amount: 1, currency: "元" }, "/x")).toMatchObject([
    {
      path: "/x/currency",
      variant: "nearCurrency",
      params: { value: "元", near: "CNY" },
      fix: [{ op: "replace", path: "/x/currency", value: "CNY" }],
    },
  ]);
  const [finding] = explainShape(moneySchema, { amount: 1500, currency: "万元" });
  expect(finding).toMatchObject({ variant: "wrongFormat", params: { value: "万元", format: "form-currency" } });
  expect(finding?.fix).toBeUndefined();
});
