import { defineFormat } from "../../contract/define-format.ts";
import { icsMapping } from "./mapping.ts";
import { writeIcs } from "./write-ics.ts";

/** The dates of a plan as a calendar (RFC 5545), for the programs in which people keep theirs. Written, not read. */
export const ics = defineFormat({
  id: "ics",
  title: { en: "iCalendar (dates)", zh: "iCalendar（日历）" },
  mediaTypes: ["text/calendar"],
  extensions: [".ics"],
  mapping: icsMapping,
  findings: [],
  detect: () => false,
  options: {
    due: {
      kind: "choice",
      title: {
        en: "what a date by which something is due becomes: a to-do, or an event on its last day for calendars that show no to-dos",
        zh: "完成时限写成什么：待办事项；或最后一日的日程，供不显示待办事项的日历使用",
      },
      choices: ["todo", "event"],
      default: "todo",
    },
    language: {
      kind: "text",
      title: {
        en: "the language of the entries; where none is named, the first of the plan's own",
        zh: "条目所用的语言；未指定时用规划的第一种语言",
      },
    },
  },
  write: async (plan, { due, language = plan.languages[0] ?? "zh" }) => writeIcs(plan, due, language),
});
