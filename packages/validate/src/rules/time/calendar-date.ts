import { type Edtf, readEdtf } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { dateFaults } from "./date-fault.ts";

/** A date is one that the calendar has. */
export const calendarDate = defineRule({
  id: "time/calendar-date",
  severity: "error",
  preset: "basic",
  basis: { title: { en: "ISO 8601-1 Date and time", zh: "GB/T 7408.1《日期和时间 信息交换表示法》（ISO 8601-1）" }, clause: "5.2.2" },
  message: { en: "The calendar has no day {date}.", zh: "日历中没有{date}这一天。" },
  why: { en: "Nothing that falls due on it will ever be looked for.", zh: "以此为期限的事项无从考核。" },
  fix: { en: "Correct the day, or leave it out: “{month}” is the whole month.", zh: "请更正日期；只知月份的，写作“{month}”。" },
  examples: {
    valid: [{ plan: { issued: "2024-02-29" } }],
    invalid: [
      { plan: { issued: "2025-02-29" }, at: ["/issued"] },
      { plan: { milestones: [{ id: "milestone-1", title: { zh: "开工" }, due: "2025-06-31" }] }, at: ["/milestones/0/due"] },
    ],
  },
  check: ({ report }) => {
    const faultOf = dateFaults();
    return {
      date(date) {
        if (faultOf(date.value) === "calendar") report(date, "", { date: date.value, month: monthOf(date.value) });
      },
    };
  },
});

/** The month of the day that there is not: of a period, that of the end which is wrong. */
function monthOf(date: Edtf): string {
  const wrong = date.split("/").find((part) => part !== ".." && readEdtf(part) === undefined);
  return (wrong ?? date).slice(0, "2025-02".length);
}
