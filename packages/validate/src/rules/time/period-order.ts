import { defineRule } from "../define-rule.ts";
import { dateFaults } from "./date-fault.ts";

/** A period ends after it begins. */
export const periodOrder = defineRule({
  id: "time/period-order",
  severity: "error",
  preset: "basic",
  basis: {
    title: { en: "ISO 8601-2 Date and time, extensions (EDTF)", zh: "ISO 8601-2 日期和时间扩展格式（EDTF）" },
    url: "https://www.loc.gov/standards/datetime/",
  },
  message: { en: "The period {period} ends before it begins.", zh: "时段{period}的终点早于起点。" },
  why: { en: "No day lies in it, so that nothing can be checked against it.", zh: "该时段不含任何一天，无法据以核对。" },
  fix: { en: "Put the earlier date first.", zh: "请把较早的日期写在前面。" },
  examples: {
    valid: [{ plan: { period: "2020/2035", inForce: "2020/.." } }],
    invalid: [{ plan: { period: "2035/2020" }, at: ["/period"] }],
  },
  check: ({ report }) => {
    const faultOf = dateFaults();
    return {
      date(date) {
        if (faultOf(date.value) === "order") report(date, "", { period: date.value });
      },
    };
  },
});
