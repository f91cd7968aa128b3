import { showQuantity, stateOf, stateStatuses } from "@regional-plan/model";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { figuresOf, numberIn } from "@regional-plan/repository/lanzhu-figures";
import { expect, it } from "vitest";
import type { DifferingSide } from "../../src/bulletin/bulletin.ts";
import { bulletinOf } from "../../src/bulletin/bulletin-of.ts";
import { bulletinPaper } from "../../src/bulletin/bulletin-paper.ts";
import { reportOf } from "./references.ts";

const bulletins = [
  ["2023-12-31", "2022-12-31", 9],
  ["2024-12-31", "2023-12-31", 12],
] as const;

it.each(bulletins)("the bulletin of %s says what was worked out by hand", (asOf, since, reports) => {
  const [counted, lists, course] = figuresOf("bulletin").filter(({ heading }) => heading.startsWith(`Bulletin of ${asOf}`));
  const bulletin = bulletinOf(lanzhu, { asOf, since });
  const counts = (["kind", "domain", "unit"] as const).flatMap((by) =>
    bulletin[`${by}s`].map(({ of = "nobody", total, counts: figures }) => [
      by,
      of,
      total,
      ...stateStatuses.map((status) => figures[status].count),
    ]),
  );
  expect(bulletin.reports).toHaveLength(reports);
  expect(counts).toEqual(
    counted?.rows.map((row) => [
      row.Counted,
      row.Of,
      numberIn(row.All),
      ...["Completed", "In progress", "Not started", "Cancelled", "Unknown", "Unreported"].map((column) => numberIn(row[column])),
    ]),
  );
  expect(bulletin.course.map(({ day, due, completed }) => [day, due.count, completed.count])).toEqual(
    course?.rows.map((row) => [row.Day, numberIn(row.Due), numberIn(row.Completed)]),
  );
  const side = ({ status, value }: DifferingSide) =>
    [status === "unknown" ? [] : status, value === undefined ? [] : showQuantity(value)].flat().join(" ");
  expect([
    ...bulletin.completed.map(({ id, on = "" }) => ["completed", id, on]),
    ...bulletin.behind.map(({ id }) => ["behind", id, ""]),
    ...bulletin.unreported.map(({ id }) => ["unreported", id, ""]),
    ...bulletin.differing.map(({ id, counts: one, other }) => ["differing", id, `${side(one)}, ${reportOf(other.path)}: ${side(other)}`]),
    ...bulletin.coordination.map((line) => ["coordination", line.id, line.with.map(({ id }) => id).join(", ")]),
    ...bulletin.cases.map(({ id }) => ["case", id, ""]),
  ]).toEqual(lists?.rows.map((row) => [row.List, row.Item, row.Says]));
});

it.each(bulletins)("what is behind on %s, and its targets, are as the table of states has them", (asOf, since) => {
  const { items } = stateOf(lanzhu, { asOf });
  const { behind, targets } = bulletinOf(lanzhu, { asOf, since });
  for (const { id, status, due, daysLate, progress, expected, timeliness } of behind) {
    const state = items.get(id);
    expect([status, due, daysLate, progress, expected, timeliness], id).toEqual([
      state?.status,
      state?.due?.date,
      state?.daysLate,
      state?.progress,
      state?.expected?.share,
      state?.timeliness,
    ]);
  }
  for (const { id, share, gap, isReached, unknown } of targets)
    expect({ share, gap, isReached, unknown }, id).toEqual({
      share: items.get(id)?.attainment?.share,
      gap: items.get(id)?.attainment?.gap,
      isReached: items.get(id)?.attainment?.isReached,
      unknown: items.get(id)?.attainment?.unknown,
    });
  expect(targets).toHaveLength(10);
});

it("is written as an office would: points between shares, the end of a project's time, no share of staying at none", () => {
  const paper = JSON.stringify(bulletinPaper(bulletinOf(lanzhu, { asOf: "2023-12-31" })));
  for (const words of ["24个百分点", "不折算完成率"]) expect(paper).toContain(words);
  expect(paper).not.toContain("最迟");
});
