import type { MappingRow } from "../../contract/define-format.ts";

const dated = ["targets", "measures", "actions", "milestones"] as const;

const summary = { en: "SUMMARY", zh: "SUMMARY（标题）" };
const unit = { en: "DESCRIPTION", zh: "DESCRIPTION（说明）" };

/** What of a plan stands in its calendar. */
export const icsMapping: readonly MappingRow[] = [
  { field: "title", target: { en: "NAME, the calendar's own", zh: "NAME（日历名称）" } },
  {
    field: "id",
    target: { en: "part of every UID", zh: "每个 UID 的一部分" },
    when: { en: "where something has a date", zh: "有条目带日期时" },
  },
  { field: "languages[]", target: { en: "the language of the entries, where none is asked for", zh: "未指定语言时所用的语言" } },
  {
    field: "issued",
    target: { en: "DTSTAMP", zh: "DTSTAMP（时间戳）" },
    note: { en: "else the first day of the period: no clock is read", zh: "没有时取规划期的第一天；不读取系统时间" },
  },
  {
    field: "period",
    target: { en: "DTSTAMP", zh: "DTSTAMP（时间戳）" },
    when: { en: "where there is no date of issue", zh: "没有印发日期时" },
  },
  ...dated.map((list) => ({
    field: `${list}[].due`,
    target:
      list === "milestones"
        ? { en: "VEVENT on its last day", zh: "最后一日的 VEVENT（日程）" }
        : { en: "VTODO with DUE on its last day, or VEVENT", zh: "DUE 为最后一日的 VTODO（待办事项），或 VEVENT" },
    note: {
      en: "the date as the plan has it, 2025 or 2025-06, stands in X-REGIONAL-PLAN-DATE and in words in DESCRIPTION",
      zh: "规划所写的日期（如 2025、2025-06）写在 X-REGIONAL-PLAN-DATE，并在 DESCRIPTION 中用文字写明",
    },
  })),
  { field: "targets[].statement", target: summary },
  { field: "measures[].title", target: summary },
  { field: "measures[].statement", target: summary, when: { en: "where there is no title", zh: "没有标题时" } },
  { field: "actions[].statement", target: summary },
  { field: "milestones[].title", target: summary },
  ...dated.flatMap((list) => [
    { field: `${list}[].responsible[].agency`, target: unit },
    { field: `${list}[].responsible[].role`, target: unit },
  ]),
  ...(["targets", "actions", "milestones"] as const).map((list) => ({
    field: `${list}[].for`,
    target: { en: "RELATED-TO", zh: "RELATED-TO（所属条目）" },
    when: { en: "where that has a date too", zh: "所属条目也有日期时" },
  })),
  { field: "agencies[].name", target: unit },
  { field: "reports[].asOf", target: { en: "VEVENT on its last day", zh: "最后一日的 VEVENT（日程）" } },
  { field: "reports[].by", target: unit },
];
