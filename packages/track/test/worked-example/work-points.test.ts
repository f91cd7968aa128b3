import { stateOf } from "@regional-plan/model";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { figuresOf, numberIn } from "@regional-plan/repository/lanzhu-figures";
import { expect, it } from "vitest";
import { workPointsOf } from "../../src/work-points/work-points-of.ts";

it.each([2023, 2024])("the work points of %i are those that were chosen by hand", (year) => {
  const [chosen, counted] = figuresOf("work-points").filter(({ heading }) => heading.startsWith(`Work points of ${year}`));
  const { points, origins, unassigned, undated } = workPointsOf(lanzhu, { year });
  expect(
    points.map(({ id, origin, due = "", quarter, wasDue = "", recurs = "", shownBy }) => [
      id,
      origin,
      due,
      quarter,
      wasDue,
      recurs,
      shownBy.map((shows) => shows.id).join(", "),
    ]),
  ).toEqual(chosen?.rows.map((row) => [row.Item, row.Why, row.Due, numberIn(row.Quarter), row["Was due"], row.Recurs, row["Shown by"]]));
  const figures = { ...origins, unassigned, undated };
  expect(Object.fromEntries(Object.entries(figures).map(([name, { count }]) => [name, count]))).toEqual(
    Object.fromEntries(counted?.rows.map((row) => [row.Figure, numberIn(row.Is)]) ?? []),
  );
  // Who has them is who has them in the table of states.
  const { items } = stateOf(lanzhu, { asOf: `${year - 1}-12-31` });
  for (const { id, leads, cooperating } of points)
    expect(
      [...leads, ...cooperating].map((unit) => unit.id),
      id,
    ).toEqual(items.get(id)?.duties.map(({ agency }) => agency));
});
