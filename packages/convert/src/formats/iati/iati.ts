import { defineFormat } from "../../contract/define-format.ts";
import { iatiMapping } from "./mapping.ts";
import { writeIati } from "./write-iati.ts";

/** The plan as an activity of the International Aid Transparency Initiative, with its targets and what reports measured as results. Written, not read. */
export const iati = defineFormat({
  id: "iati",
  title: { en: "IATI activity 2.03 (results)", zh: "IATI 活动 2.03（成效数据）" },
  mediaTypes: ["application/xml"],
  extensions: [".iati.xml"],
  mapping: iatiMapping,
  options: {
    org: {
      kind: "text",
      title: {
        en: "the IATI identifier of the organisation that publishes, before the plan's id in that of the activity; where none is given, the id of who issued the plan",
        zh: "发布单位在 IATI 的标识，活动的标识由其加规划编号组成；未指定时采用印发单位的编号",
      },
    },
  },
  findings: [],
  detect: () => false,
  write: async (plan, { org }) => writeIati(plan, org),
});
