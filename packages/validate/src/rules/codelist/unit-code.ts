import type { CodeTables } from "../../codes/code-tables.ts";
import type { RuleContext, Subject } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

/** A unit code is one of UCUM. */
export const unitCode = defineRule({
  id: "codelist/unit-code",
  severity: "warning",
  preset: "recommended",
  basis: { title: { en: "The Unified Code for Units of Measure (UCUM)", zh: "统一计量单位代码（UCUM）" }, url: "https://ucum.org/ucum" },
  needs: ["codes"],
  message: { en: "“{code}” is no unit code of UCUM {asOf}.", zh: "“{code}”不是 UCUM（{asOf}版）计量单位代码。" },
  why: { en: "Software that converts or compares units will leave this number out.", zh: "软件换算、比较单位时会略过该数值。" },
  fix: {
    en: "Use the UCUM code (h, km, km2, t, kW.h, %), or leave “unitCode” out: 家 and 项 have none.",
    zh: "请使用 UCUM 代码（h、km、km2、t、kW.h、% 等）；“家”“项”等没有代码，不填计量单位代码（unitCode）。",
  },
  variants: {
    near: {
      message: { en: "“{code}” is no unit code of UCUM; “{nearest}” is.", zh: "“{code}”不是 UCUM 计量单位代码，应为“{nearest}”。" },
      fix: { en: "Write “{nearest}”.", zh: "请改为“{nearest}”。" },
    },
    mistaken: {
      message: {
        en: "“{code}” is in UCUM the code of something else than “{unit}”.",
        zh: "在 UCUM 中，“{code}”是另一种计量单位的代码，与单位“{unit}”不符。",
      },
      fix: { en: "The code is “{nearest}” if “{unit}” is meant.", zh: "所指确为“{unit}”的，代码应为“{nearest}”。" },
    },
    mistakenAlone: {
      message: {
        en: "“{code}” is in UCUM the code of something else than “{unit}”.",
        zh: "在 UCUM 中，“{code}”是另一种计量单位的代码，与单位“{unit}”不符。",
      },
      fix: {
        en: "UCUM has no code of “{unit}”: leave “unitCode” out.",
        zh: "UCUM 没有“{unit}”的代码，请不填计量单位代码（unitCode）。",
      },
    },
    note: {
      message: {
        en: "“{code}” is no unit code of UCUM: what stands in braces is of Latin letters, digits and signs without blanks.",
        zh: "“{code}”不是 UCUM 计量单位代码：花括号内只能用英文字母、数字和半角符号，且不能有空格。",
      },
      fix: {
        en: "Write the word in English, such as {person}, or leave “unitCode” out.",
        zh: "请将花括号内的词改为英文（如 {person}）；没有合适代码的，不填计量单位代码（unitCode）。",
      },
    },
  },
  examples: {
    valid: [
      { plan: { indicators: [{ id: "indicator-1", name: { zh: "能耗" }, unit: "万千瓦时", unitCode: "kW.h" }] } },
      { plan: { targets: [{ id: "target-1", statement: { zh: "1小时交通圈" }, quantity: { value: 1, unit: "小时", unitCode: "h" } }] } },
    ],
    invalid: [
      { plan: { indicators: [{ id: "indicator-1", name: { zh: "面积" }, unitCode: "sqkm" }] }, at: ["/indicators/0/unitCode"] },
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "1小时交通圈" }, quantity: { value: 1, unitCode: "hour" } }] },
        at: ["/targets/0/quantity/unitCode"],
      },
      { plan: { indicators: [{ id: "indicator-1", name: { zh: "发电量" }, unitCode: "GWh" }] }, at: ["/indicators/0/unitCode"] },
    ],
  },
  check: ({ codes: { units }, report }) => ({
    indicator(indicator) {
      look(indicator, indicator, units, report);
    },
    quantity(quantity) {
      look(quantity, quantity.value, units, report);
    },
  }),
});

interface Coded {
  readonly unit?: string;
  readonly unitCode?: string;
}

function look(subject: Subject, { unit, unitCode: code }: Coded, units: CodeTables["units"], report: RuleContext["report"]): void {
  if (code === undefined) return;
  if (units.has(code)) {
    if (unit !== undefined && unit !== code) compare(subject, code, unit, units, report);
    return;
  }
  const nearest = units.nearest(code);
  if (nearest !== undefined) report(subject, "unitCode", { code, nearest }, { variant: "near", fix: [{ op: "replace", value: nearest }] });
  else if (/\{[^{}]*[^!-~][^{}]*\}/u.test(code)) report(subject, "unitCode", { code }, { variant: "note" });
  else report(subject, "unitCode", { code, asOf: units.asOf });
}

function compare(subject: Subject, code: string, unit: string, { mistaken }: CodeTables["units"], report: RuleContext["report"]): void {
  const fault = mistaken(code, unit);
  if (fault === undefined) return;
  const { nearest, certain } = fault;
  if (nearest === undefined) report(subject, "unitCode", { code, unit }, { variant: "mistakenAlone" });
  else
    report(
      subject,
      "unitCode",
      { code, unit, nearest },
      { variant: "mistaken", ...(certain && { fix: [{ op: "replace" as const, value: nearest }] }) },
    );
}
