import { defineRule } from "../../define-rule.ts";

/** A unit code is one of UCUM. */
export const unitCode = defineRule({
  id: "codelist/unit-code",
  severity: "warning",
  preset: "recommended",
  basis: { title: { en: "The Unified Code for Units of Measure (UCUM)", zh: "统一计量单位代码（UCUM）" }, url: "https://ucum.org/ucum" },
  needs: ["codes"],
  message: { en: "“{code}” is no unit code of UCUM.", zh: "“{code}”不是 UCUM 计量单位代码。" },
  why: { en: "Software that converts or compares units will leave this number out.", zh: "软件换算、比较单位时会略过该数值。" },
  fix: {
    en: "Use the UCUM code (h, km, km2, t, kW.h, %), or leave “unitCode” out: 家 and 项 have none.",
    zh: "请使用 UCUM 代码（h、km、km2、t、kW.h、% 等）；“家”“项”等没有代码的，请删去“unitCode”。",
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
    ],
  },
  check: ({ codes, report }) => ({
    indicator(indicator) {
      const code = indicator.unitCode;
      if (code !== undefined && !codes.units.has(code)) report(indicator, "unitCode", { code });
    },
    quantity(quantity) {
      const code = quantity.value.unitCode;
      if (code !== undefined && !codes.units.has(code)) report(quantity, "unitCode", { code });
    },
  }),
});
