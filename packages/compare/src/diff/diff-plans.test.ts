import { planShape } from "@regional-plan/model";
import { describe, expect, it } from "vitest";
import type { EditionPair } from "../../test/editions/edition-pair.ts";
import { midTermReview } from "../../test/editions/mid-term-review.ts";
import { renumbered } from "../../test/editions/renumbered.ts";
import { replaced } from "../../test/editions/replaced.ts";
import { saysSame } from "../identity/in-one-order.ts";
import { applyDiff } from "./apply-diff.ts";
import { type DiffOptions, diffPlans } from "./diff-plans.ts";

const listed = ({ before, after }: EditionPair, options?: DiffOptions) =>
  diffPlans(before, after, options).items.map(({ change, kind, before: was, after: is, fields, meanings }) => {
    const names = [...new Set(fields.map(({ field }) => field))].join(" ");
    return `${change} ${kind} ${(is ?? was)?.id}: ${names}; ${meanings.map(({ id }) => id).join(" ")}`;
  });

describe("three pairs of editions, whose changes were listed by hand first", () => {
  for (const [name, pair, options] of [
    ["a mid-term review", midTermReview, {}],
    ["a plan that keeps its history", replaced, {}],
    ["a plan that was numbered anew", renumbered, { match: "all" }],
  ] as const) {
    it(name, () => {
      expect(listed(pair, options).sort()).toEqual([...pair.changes].sort());
      expect(diffPlans(pair.before, pair.after, options).plan.map(({ field }) => field)).toEqual(pair.ofPlan);
      expect(saysSame(applyDiff(pair.before, diffPlans(pair.before, pair.after, options)), pair.after, planShape)).toBe(true);
    });
  }
});
