import { showDue } from "@regional-plan/model";
import { readDates } from "../../engine/read-dates.ts";
import { defineRule } from "../define-rule.ts";
import { alignedTargets } from "./aligned-targets.ts";

/** A target is due no later than the one of the upper plan that it carries out. */
export const targetLaterThanUpper = defineRule({
  id: "alignment/target-later-than-upper",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["upper", "targets", "alignments"],
  message: { en: "The target is due {own}, in the upper plan {upper}.", zh: "完成时限为{own}，晚于上位规划的{upper}。" },
  why: {
    en: "When the upper plan is assessed, this target is still open.",
    zh: "上位规划考核时，该目标值尚未到期，无法完成上级任务。",
  },
  fix: {
    en: "Bring the date forward; where the upper plan has agreed to a later one, say so in a note.",
    zh: "请提前完成时限；经上级同意推后的，请在备注（note）中注明依据。",
  },
  examples: {
    valid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, due: "2025" }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, due: "2025" }] },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "本市目标" }, due: "2027" }],
          alignments: [{ id: "alignment-1", from: "target-1", to: { plan: "upper", item: "target-9" }, relation: "carries-out" }],
        },
        upper: { targets: [{ id: "target-9", statement: { zh: "全省目标" }, due: "2025" }] },
        at: ["/targets/0/due"],
      },
    ],
  },
  check: ({ plan, upper, shared, report }) => {
    const read = shared(readDates);
    for (const { target, upper: aim } of alignedTargets(plan, upper)) {
      if (target.due === undefined || aim.due === undefined) continue;
      const [own, asked] = [read(target.due), read(aim.due)];
      if (own === undefined || asked?.last === undefined || (own.last !== undefined && own.last <= asked.last)) continue;
      report(target, "due", { own: showDue(target.due), upper: showDue(aim.due) });
    }
  },
});
