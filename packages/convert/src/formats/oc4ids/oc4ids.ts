import { defineFormat } from "../../contract/define-format.ts";
import { baseOption } from "../../linked/base-option.ts";
import { oc4idsMapping } from "./mapping.ts";
import { writeOc4ids } from "./write-oc4ids.ts";

/** The plan's projects as a package of the Open Contracting for Infrastructure Data Standard. Written, not read. */
export const oc4ids = defineFormat({
  id: "oc4ids",
  title: { en: "OC4IDS 0.9 (projects)", zh: "OC4IDS 0.9（项目数据）" },
  mediaTypes: ["application/json"],
  extensions: [".oc4ids.json"],
  mapping: oc4idsMapping,
  options: {
    base: baseOption,
    language: {
      kind: "text",
      title: { en: "the language of the texts; where none is given, the plan's first", zh: "文本所用语言；未指定时为规划的第一种语言" },
    },
    published: {
      kind: "text",
      title: {
        en: "when the package is published, 2026-01-31T08:00:00Z; where it is not given, the day of the latest report, else the day of issue, else the first day in force or of the period; where the plan has none, it is left out, and the package is not valid",
        zh: "数据包的发布时间，如 2026-01-31T08:00:00Z；未指定时为最近一次进展报告的截止日期，没有报告的为印发日期，再次为有效期或规划期的第一天；均无的不写出，数据包因而不合规范",
      },
    },
    publisher: {
      kind: "text",
      title: { en: "the name of who publishes; where it is not given, of who issued the plan", zh: "发布单位名称；未指定时为印发单位" },
    },
  },
  findings: [],
  detect: () => false,
  write: async (plan, options) => writeOc4ids(plan, options),
});
