import { nearCurrency, yearOfPlan } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

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
  message: {
    en: "“{code}” is no code of ISO 4217, as of {asOf}.",
    zh: "截至{asOf}的 ISO 4217 货币代码表中没有“{code}”。",
  },
  why: {
    en: "An amount without a currency that everybody knows cannot be added up or compared.",
    zh: "货币代码有误，金额便无法汇总和比较。",
  },
  fix: { en: "Use the code of ISO 4217: CNY for yuan, USD for US dollars.", zh: "请使用 ISO 4217 代码：人民币为 CNY，美元为 USD。" },
  variants: {
    near: {
      message: { en: "“{code}” is no code of ISO 4217; “{nearest}” is.", zh: "“{code}”不是 ISO 4217 货币代码，应为“{nearest}”。" },
      fix: { en: "Write “{nearest}”.", zh: "请改为“{nearest}”。" },
    },
    past: {
      message: {
        en: "“{code}” has been withdrawn from ISO 4217: it was in use until {last}, and the plan is of {year}.",
        zh: "“{code}”只用到{last}年，此后已从 ISO 4217 中撤销，而本规划的年份为{year}年。",
      },
      fix: { en: "Use the currency's code of {year}.", zh: "请使用{year}年有效的货币代码。" },
    },
  },
  examples: {
    valid: [
      { plan: { measures: [{ id: "measure-1", funding: [{ amount: { amount: 150000000, currency: "CNY" } }] }] } },
      { plan: { issued: "2020", measures: [{ id: "measure-1", funding: [{ amount: { amount: 5000000, currency: "HRK" } }] }] } },
    ],
    invalid: [
      {
        plan: { measures: [{ id: "measure-1", funding: [{ amount: { amount: 150000000, currency: "RMB" } }] }] },
        at: ["/measures/0/funding/0/amount/currency"],
      },
      {
        plan: { issued: "2025", measures: [{ id: "measure-1", funding: [{ amount: { amount: 5000000, currency: "HRK" } }] }] },
        at: ["/measures/0/funding/0/amount/currency"],
      },
    ],
  },
  check: ({ plan, codes: { currencies }, report }) => {
    const year = yearOfPlan(plan);
    return {
      money(money) {
        const code = money.value.currency;
        const last = currencies.lastYear(code);
        const nearest = nearCurrency(code);
        if (last !== undefined && year !== undefined && year > last) report(money, "currency", { code, last, year }, { variant: "past" });
        else if (currencies.has(code)) return;
        else if (nearest === undefined) report(money, "currency", { code, asOf: currencies.asOf });
        else report(money, "currency", { code, nearest }, { variant: "near", fix: [{ op: "replace", value: nearest }] });
      },
    };
  },
});
