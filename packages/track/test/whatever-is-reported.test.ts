import { type Plan, parsePlan, type Report, type ReportEntry, stateOf, stateStatuses } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulletinOf } from "../src/bulletin/bulletin-of.ts";
import { workPointsOf } from "../src/work-points/work-points-of.ts";

const asOf = "2024-06-30";
const { reports: _, ...unreported } = lanzhu;
const ids = [...stateOf(lanzhu, { asOf }).items.keys()];

const entry: fc.Arbitrary<ReportEntry> = fc.record(
  {
    for: fc.constantFrom(...ids),
    status: fc.constantFrom("not-started" as const, "in-progress" as const, "completed" as const, "cancelled" as const),
    progress: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    dateMet: fc.constantFrom("2022-05", "2023-11-30"),
    actuals: fc.array(fc.record({ value: fc.record({ value: fc.integer({ min: -5, max: 120 }) }) }), { maxLength: 1 }),
  },
  { requiredKeys: ["for"] },
);
const reports = fc
  .array(
    fc.record(
      {
        asOf: fc.constantFrom("2022", "2022-06-30", "2023-33", "2023-12-31", "2024-06-30", "2024"),
        kind: fc.constantFrom("self" as const, "independent" as const),
        status: fc.constantFrom("draft" as const, "final" as const),
        entries: fc.array(entry, { maxLength: 8 }),
      },
      { requiredKeys: ["asOf"] },
    ),
    { maxLength: 5 },
  )
  .map((all) => all.map((one, at): Report => ({ id: `report-${at}`, ...one })));

/** What is said, without where in the plan it stands: that is another where reports stand in another order. */
const said = (view: object): unknown =>
  JSON.parse(JSON.stringify(view, (key, inner) => (["path", "because", "reports"].includes(key) ? undefined : inner)));

const holds = (check: (plan: Plan, all: readonly Report[]) => void) =>
  fc.assert(
    fc.property(reports, (all) => check({ ...unreported, reports: all }, all)),
    { numRuns: casesToTry(1000, 100) },
  );

describe("whatever is reported", () => {
  it("the order in which reports are written says nothing to a bulletin, nor to work points", () =>
    holds((plan, all) => {
      const turned = { ...plan, reports: all.toReversed() };
      expect(said(bulletinOf(turned, { asOf }))).toEqual(said(bulletinOf(plan, { asOf })));
      expect(said(workPointsOf(turned, { year: 2024 }))).toEqual(said(workPointsOf(plan, { year: 2024 })));
    }));

  it("a report that is added later changes no earlier bulletin, and no work points of a year that had begun", () =>
    holds((plan, all) => {
      const later = all.map((one, at) => ({ ...one, id: `report-later-${at}`, asOf: "2024-09-30" }));
      const more = { ...plan, reports: [...all, ...later] };
      expect(said(bulletinOf(more, { asOf }))).toEqual(said(bulletinOf(plan, { asOf })));
      expect(said(workPointsOf(more, { year: 2024 }))).toEqual(said(workPointsOf(plan, { year: 2024 })));
    }));

  it("the counts of a bulletin add up, and what nobody reports is neither done nor undone", () =>
    holds((plan) => {
      const bulletin = bulletinOf(plan, { asOf });
      const { items } = stateOf(plan, { asOf });
      for (const { total, counts, of } of [...bulletin.kinds, ...bulletin.domains, ...bulletin.units])
        expect(
          stateStatuses.reduce((sum, status) => sum + counts[status].count, 0),
          of,
        ).toBe(total);
      const sum = (rows: readonly { readonly total: number }[]) => rows.reduce((all, { total }) => all + total, 0);
      expect([sum(bulletin.kinds), sum(bulletin.domains), sum(bulletin.units)]).toEqual([items.size, 6, 6]);
      const named = new Set([...bulletin.completed, ...bulletin.behind].map(({ id }) => id));
      for (const [id, { status }] of items) if (status === "unreported") expect(named.has(id), id).toBe(false);
    }));

  it("work points are a valid plan, whose every item carries out one of the plan", () =>
    holds((plan) => {
      const { points, origins, workPlan } = workPointsOf(plan, { year: 2024 });
      expect(Object.values(origins).reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
      expect(parsePlan(workPlan).findings).toEqual([]);
      const { measures = [], actions = [], targets = [], arrangements = [], alignments = [] } = workPlan;
      const items = [...measures, ...actions, ...targets, ...arrangements].map(({ id }) => id);
      expect(alignments.map(({ from }) => from).sort()).toEqual(items.sort());
      expect(points.filter(({ workItem }) => !items.includes(workItem))).toEqual([]);
    }));
});
