import { defineRule } from "../../define-rule.ts";

/** A currency is one of ISO 4217. */
export const currency = defineRule({
  id: "codelist/currency",
  severity: "error",
  preset: "basic",
  basis: {
    title: { en: "ISO 4217 Codes for the representation of currencies", zh: "GB/T 12406《表示货币的代码》（ISO 4217）" },
    url: "https://www.iso.org/iso-4217-currency-codes.html",
  },
  needs: ["codes"],
  message: { en: "“{code}” is no currency.", zh: "“{code}”不是货币代码。" },
  why: {
    en: "An amount without a currency that everybody knows cannot be added up or compared.",
    zh: "货币代码有误，金额便无法汇总和比较。",
  },
  fix: { en: "Use the code of ISO 4217: CNY for yuan, USD for US dollars.", zh: "请使用 ISO 4217 代码：人民币为 CNY，美元为 USD。" },
  examples: {
    valid: [{ plan: { measures: [{ id: "measure-1", funding: [{ amount: { amount: 150000000, currency: "CNY" } }] }] } }],
    invalid: [
      {
        plan: { measures: [{ id: "measure-1", funding: [{ amount: { amount: 150000000, currency: "RMB" } }] }] },
        at: ["/measures/0/funding/0/amount/currency"],
      },
    ],
  },
  check: ({ codes, report }) => ({
    money(money) {
      const code = money.value.currency;
      if (!codes.currencies.has(code)) report(money, "currency", { code });
    },
  }),
});
