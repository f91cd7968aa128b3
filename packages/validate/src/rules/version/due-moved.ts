import { dateShift, type Edtf, type Item, pairItems, type Revision, showDue } from "@regional-plan/model";
import { readDates } from "../../engine/read-dates.ts";
import { defineRule } from "../define-rule.ts";

/** A date does not move back in silence. */
export const dueMoved = defineRule({
  id: "version/due-moved",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["previous"],
  message: { en: "The date has moved: {before} has become {after}.", zh: "时限较上一版本推后：由{before}改为{after}。" },
  why: {
    en: "A date that moves in silence is never missed, and teaches nothing about why things take longer.",
    zh: "擅自推后时限会掩盖滞后，也无从总结原因。",
  },
  fix: {
    en: "Restore it; where the change was decided, cite the decision under “source” or “note”, and for a milestone keep the old date under “revisions”.",
    zh: "请恢复原时限；经批准调整的，请在原文出处（source）或备注（note）中注明依据，里程碑的原时限记入调整记录（revisions）。",
  },
  examples: {
    valid: [
      { plan: { measures: [{ id: "measure-1", due: "2024" }] }, previous: { measures: [{ id: "measure-1", due: "2025" }] } },
      {
        plan: {
          milestones: [{ id: "milestone-1", title: { zh: "开工" }, due: "2026-06", revisions: [{ due: "2025-06", on: "2025-05" }] }],
        },
        previous: { milestones: [{ id: "milestone-1", title: { zh: "开工" }, due: "2025-06" }] },
      },
    ],
    invalid: [
      {
        plan: { measures: [{ id: "measure-1", due: "2026" }] },
        previous: { measures: [{ id: "measure-1", due: "2025" }] },
        at: ["/measures/0/due"],
      },
      {
        plan: { goals: [{ id: "goal-1", statement: { zh: "基本建成先行区" } }] },
        previous: { goals: [{ id: "goal-1", statement: { zh: "到2025年基本建成先行区" }, horizon: "2025" }] },
        at: ["/goals/0/horizon"],
      },
    ],
  },
  check: ({ plan, previous, shared, report }) => {
    const read = shared(readDates);
    const look = (item: Item, key: string, before: Edtf | undefined, after: Edtf | undefined, revisions: readonly Revision[] = []) => {
      if (before === undefined || before === after || revisions.some((revision) => revision.due === before)) return;
      const shift = dateShift(before, after, read);
      // What went on without an end has no day that could move.
      if (shift === "withdrawn" ? read(before)?.last === undefined : shift !== "later") return;
      report(item, key, { before: showDue(before), after: after === undefined ? none : showDue(after) });
    };
    for (const [before, after] of pairItems(previous, plan, ({ goals }) => goals)) look(after, "horizon", before.horizon, after.horizon);
    for (const [before, after] of pairItems(previous, plan, ({ targets }) => targets)) look(after, "due", before.due, after.due);
    for (const [before, after] of pairItems(previous, plan, ({ measures }) => measures)) look(after, "due", before.due, after.due);
    for (const [before, after] of pairItems(previous, plan, ({ actions }) => actions)) look(after, "due", before.due, after.due);
    for (const [before, after] of pairItems(previous, plan, ({ milestones }) => milestones))
      look(after, "due", before.due, after.due, after.revisions);
  },
});

const none = { en: "no date at all", zh: "无时限" };
