import { matchItems } from "@regional-plan/compare";
import type { Plan } from "@regional-plan/model";
import { plan as ningbo } from "@regional-plan/ningbo";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { scoreMatching, seedsOf } from "@regional-plan/repository/editions";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { rewordings } from "@regional-plan/repository/rewordings";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { expect, test } from "vitest";

test.each(["development", "heldOut"] as const)(
  "finds again what is the same in editions whose ids were lost, with the rewordings of %s",
  (words) => {
    for (const [plan, all] of [
      [ningbo as Plan, 5],
      [fiveYearPlan, 40],
      [transportCompact, 40],
    ] as const) {
      const seeds = seedsOf(words, casesToTry(all));
      const score = scoreMatching((a, b) => matchItems(a, b).matches, plan, { seeds, words: rewordings[words] });
      expect(score.precision, plan.id).toBeGreaterThanOrEqual(0.97);
      expect(score.recall, plan.id).toBeGreaterThanOrEqual(0.9);
    }
  },
);
