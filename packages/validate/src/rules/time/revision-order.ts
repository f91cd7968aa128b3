import { compareEdtf, readEdtf, showDate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** The changes of a milestone's date stand in the order in which they were made. */
export const revisionOrder = defineRule({
  id: "time/revision-order",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["milestones"],
  message: {
    en: "This change was made on {on}, before the one that stands above it ({previous}).",
    zh: "本次调整于{on}作出，早于列在其前的调整（{previous}）。",
  },
  why: {
    en: "The oldest change comes first: otherwise the history reads backwards, and a delay looks like a gain.",
    zh: "调整记录应由远及近，顺序颠倒会把延期误读为提前。",
  },
  fix: { en: "Put the changes in order, the oldest first, or correct “on”.", zh: "请按时间先后排列，或更正调整日期（on）。" },
  examples: {
    valid: [
      {
        plan: {
          milestones: [
            {
              id: "milestone-1",
              title: { zh: "开工" },
              due: "2024",
              revisions: [{ due: "2022", on: "2022-03" }, { due: "2023" }, { due: "2023-06", on: "2023-05" }],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          milestones: [
            {
              id: "milestone-1",
              title: { zh: "开工" },
              due: "2024",
              revisions: [
                { due: "2022", on: "2023-05" },
                { due: "2023", on: "2022-03" },
              ],
            },
          ],
        },
        at: ["/milestones/0/revisions/1/on"],
      },
    ],
  },
  check: ({ report }) => ({
    milestone(milestone) {
      let previous: string | undefined;
      for (const [index, { on }] of milestone.revisions?.entries() ?? []) {
        if (on === undefined || readEdtf(on) === undefined) continue;
        if (previous !== undefined && compareEdtf(on, previous) < 0)
          report(milestone, `revisions/${index}/on`, { on: showDate(on), previous: showDate(previous) });
        previous = on;
      }
    },
  }),
});
