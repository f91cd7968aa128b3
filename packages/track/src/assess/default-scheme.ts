import type { Scheme } from "./scheme.ts";

/**
 * How a plan is assessed where nothing else is said.
 *
 * @example
 * ```ts
 * import { defaultScheme, readScheme } from "@regional-plan/track";
 *
 * defaultScheme.criteria.map(({ by, weight }) => `${by} ${weight}`); //=> ["completion 40", "timeliness 20", "attainment 30", "evidence 10"]
 * readScheme(defaultScheme).findings; //=> []
 * ```
 */
export const defaultScheme: Scheme = {
  title: { zh: "年度考核评分方案", en: "Yearly assessment" },
  criteria: [
    { id: "completion", title: { zh: "任务完成情况", en: "Completion of tasks" }, weight: 40, by: "completion" },
    { id: "timeliness", title: { zh: "序时进度", en: "Timeliness" }, weight: 20, by: "timeliness" },
    { id: "attainment", title: { zh: "目标值完成情况", en: "Attainment of targets" }, weight: 30, by: "attainment" },
    { id: "evidence", title: { zh: "佐证材料", en: "Evidence" }, weight: 10, by: "evidence" },
  ],
  shares: { lead: 1, cooperate: 0.5 },
  bonuses: [{ id: "case", title: { zh: "典型案例", en: "Cases worth spreading" }, for: "case", points: 1, atMost: 3 }],
  vetoes: [
    {
      id: "overdue",
      title: { zh: "任务逾期半年以上", en: "A task is overdue by half a year or more" },
      for: "overdue",
      days: 183,
      atMost: 79,
    },
  ],
  grades: [
    { title: { zh: "优秀", en: "Excellent" }, from: 90 },
    { title: { zh: "良好", en: "Good" }, from: 80 },
    { title: { zh: "合格", en: "Fair" }, from: 60 },
    { title: { zh: "不合格", en: "Poor" }, from: 0 },
  ],
};
