import { type Edtf, readEdtf, showDue } from "@regional-plan/model";
import type { Placed } from "../../engine/visited.ts";
import { defineRule } from "../define-rule.ts";

/** A milestone lies on the way to what it is for, not behind it. */
export const milestoneOrder = defineRule({
  id: "time/milestone-order",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["milestones"],
  message: { en: "The milestone is due {due}, after what it is a step of ({end}).", zh: "里程碑时限{due}晚于其所属事项的时限{end}。" },
  why: { en: "The whole cannot be finished before its parts.", zh: "整体不可能先于其中的步骤完成。" },
  fix: { en: "Correct the milestone's “due”, or the date of what it is for.", zh: "请核对里程碑或所属事项的时限。" },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1", due: "2025" }],
          milestones: [{ id: "milestone-1", for: "measure-1", title: { zh: "开工" }, due: "2025-12" }],
        },
      },
      {
        plan: {
          projects: [{ id: "project-1", name: { zh: "大桥" } }],
          milestones: [{ id: "milestone-1", for: "project-1", title: { zh: "开工" }, due: "2025-12" }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1", due: "2025-06" }],
          milestones: [{ id: "milestone-1", for: "measure-1", title: { zh: "竣工" }, due: "2025-12" }],
        },
        at: ["/milestones/0/due"],
      },
      {
        plan: {
          projects: [{ id: "project-1", name: { zh: "大桥" }, period: "2021/2024" }],
          milestones: [{ id: "milestone-1", for: "project-1", title: { zh: "通车" }, due: "2025" }],
        },
        at: ["/milestones/0/due"],
      },
    ],
  },
  check: ({ find, report }) => ({
    milestone(milestone) {
      const whole = milestone.for === undefined ? undefined : find(milestone.for);
      const end = whole === undefined ? undefined : endOf(whole);
      if (whole === undefined || end === undefined || milestone.due === undefined) return;
      const [step, last] = [readEdtf(milestone.due)?.last, readEdtf(end)?.last];
      if (step !== undefined && last !== undefined && step > last)
        report(milestone, "due", { due: showDue(milestone.due), end: showDue(end) }, { related: [whole.item] });
    },
  }),
});

/** When a thing is to be done; the plan itself ends, but its assessment may come later. */
function endOf({ kind, item }: Placed): Edtf | undefined {
  if (kind === "project") return item.period;
  if (kind === "goal") return item.horizon;
  return kind === "target" || kind === "measure" || kind === "action" || kind === "milestone" ? item.due : undefined;
}
