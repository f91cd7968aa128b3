import { type ItemState, type PlanState, type showQuantity, stateOf, stateStatuses } from "@regional-plan/model";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { type FigureRow, figuresOf, numberIn } from "@regional-plan/repository/lanzhu-figures";
import { describe, expect, it } from "vitest";
import { reportOf, tidy } from "./references.ts";

const tables = figuresOf("state");
const rowsOf = (heading: string) => tables.findLast((table) => table.heading === heading)?.rows ?? [];
const days = ["2022-06-30", "2022-12-31", "2023-12-31", "2024-12-31"] as const;
const states = new Map(days.map((asOf) => [asOf as string, stateOf(lanzhu, { asOf })]));

/** A state as its row of the table says it. */
function shown({ status, progress, expected, timeliness, daysLate, derived, entry, because }: ItemState): object {
  const reports = [...new Set(because.map(reportOf))];
  return {
    status,
    progress: tidy(progress),
    expected: tidy(expected?.share),
    timeliness,
    late: daysLate,
    rests:
      derived === "value"
        ? `value ${reports.join(", ")}`
        : derived !== undefined
          ? `parts: ${stateStatuses.flatMap((one) => (derived[one] > 0 ? [`${one} ${derived[one]}`] : [])).join(", ")}`
          : entry !== undefined
            ? reports.join(", ")
            : "-",
  };
}

const said = (row: FigureRow): object => ({
  status: row.Status,
  progress: tidy(numberIn(row.Progress)),
  expected: tidy(numberIn(row.Expected)),
  timeliness: row.Stands || undefined,
  late: numberIn(row.Late),
  rests: row["Rests on"],
});

const byItem = (rows: readonly FigureRow[], value: (row: FigureRow) => unknown) =>
  Object.fromEntries(rows.map((row) => [row.Item, value(row)]));

const shownOf = ({ items }: PlanState) => Object.fromEntries([...items].map(([id, item]) => [id, shown(item)]));

describe.each(days)("on %s", (day) => {
  const state = states.get(day) as PlanState;

  it("every item stands where it was worked out by hand to stand", () => {
    expect(shownOf(state)).toEqual(byItem(rowsOf(day), said));
  });

  it("every target is as far as it was worked out by hand to be", () => {
    const rows = rowsOf("Targets").filter((row) => row.Day === day);
    const amount = (quantity?: Parameters<typeof showQuantity>[0]) => (quantity === undefined ? "" : `${quantity.value} ${quantity.unit}`);
    const attainments = [...state.items.values()].flatMap(({ placed, attainment }) =>
      attainment === undefined ? [] : [[placed.item.id, attainment] as const],
    );
    expect(
      Object.fromEntries(
        attainments.map(([id, { baseline, aimed, actual, day: measured = "", share, gap, isReached, unknown = "" }]) => [
          id,
          [amount(baseline), amount(aimed), amount(actual), measured, tidy(share), gap, isReached, unknown],
        ]),
      ),
    ).toEqual(
      Object.fromEntries(
        rows.map((row) => [
          row.Target,
          [
            row.Baseline,
            row.Aim,
            row.Actual,
            row.Measured,
            tidy(numberIn(row.Share)),
            numberIn(row.Missing),
            row.Reached === "" ? undefined : row.Reached === "yes",
            row.Untold,
          ],
        ]),
      ),
    );
  });
});

it("drafts change what they say, and nothing else", () => {
  const drafts = byItem(rowsOf("2024-12-31 with drafts"), said);
  expect(shownOf(stateOf(lanzhu, { asOf: "2024-12-31", drafts: true }))).toEqual({
    ...shownOf(states.get("2024-12-31") as PlanState),
    ...drafts,
  });
});

it("last days, and who answers, are as they were worked out by hand", () => {
  const rows = rowsOf("Last days and who answers");
  const state = states.get("2024-12-31") as PlanState;
  expect(
    Object.fromEntries(
      [...state.items].map(([id, { due, duties, dutiesFrom = "" }]) => {
        const of = (...roles: readonly string[]) => duties.flatMap(({ agency, role }) => (roles.includes(role) ? [agency] : [])).join();
        return [id, [due?.day ?? "", of("lead", "responsible"), of("cooperate"), dutiesFrom]];
      }),
    ),
  ).toEqual(byItem(rows, (row) => [row["Last day"], row.Lead, row.Cooperating, row["Named by"]]));
  const earlier = days.slice(0, 3).map((day) => states.get(day)?.items.get("action-records")?.due?.day);
  expect(earlier).toEqual(["2023-06-29", "2023-06-29", "2023-08-18"]);
});
