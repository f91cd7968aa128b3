import { lanzhu } from "@regional-plan/repository/lanzhu";
import { type FigureRow, figuresOf, numberIn, schemeText } from "@regional-plan/repository/lanzhu-figures";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assessPlan } from "../../src/assess/assess-plan.ts";
import type { AssessedScore, Assessment } from "../../src/assess/assessment.ts";
import { readScheme } from "../../src/assess/read-scheme.ts";
import { tidy } from "./references.ts";

const asOf = "2023-12-31";
const tables = figuresOf("assess");
const rowsOf = (heading: string, at = 0) => tables.filter((table) => table.heading === heading)[at]?.rows ?? [];

/** The scores of an assessment as their table has them. */
function shown({ whole, domains, units }: Assessment, criteria: readonly string[]): object {
  const row = (score: AssessedScore, rank?: number) => [
    ...criteria.map((id) => {
      const { points = 0, possible = 0 } = score.criteria.find(({ criterion }) => criterion === id) ?? {};
      return possible === 0 ? undefined : Number((points / possible).toFixed(5));
    }),
    score.scoredWeight,
    score.score,
    rank,
  ];
  const rows: [AssessedScore, number | undefined][] = [whole, ...domains].map((score) => [score, undefined]);
  for (const unit of units) rows.push([unit, unit.rank]);
  return Object.fromEntries(rows.map(([score, rank]) => [score.of, row(score, rank)]));
}

const worked = (rows: readonly FigureRow[], criteria: readonly string[]): object =>
  Object.fromEntries(rows.map((row) => [row.Of, [...criteria, "Weight", "Score", "Rank"].map((column) => numberIn(row[column]))]));

describe("by a scheme of its own", () => {
  const scheme = readScheme(parse(schemeText())).value;
  if (scheme === undefined) throw new Error("The scheme of the worked example cannot be read.");
  const assessment = assessPlan(lanzhu, { asOf, scheme });

  it("every item is scored as it was worked out by hand", () => {
    const scored = assessment.whole.criteria.flatMap(({ criterion, items }) =>
      items.map(({ id, score }) => [`${criterion} ${id}`, tidy(score)]),
    );
    const unscored = assessment.unscored.map(({ criterion, id }) => [`${criterion} ${id}`, undefined]);
    expect(Object.fromEntries([...scored, ...unscored])).toEqual(
      Object.fromEntries(rowsOf("Items").map((row) => [`${row.Criterion} ${row.Item}`, tidy(numberIn(row.Score))])),
    );
  });

  it("every score and place is as it was worked out by hand", () => {
    const criteria = ["completion", "timeliness", "attainment", "evidence", "mark"];
    expect(shown(assessment, criteria)).toEqual(worked(rowsOf("Scores"), criteria));
    const { unassigned, unscored, shifts } = assessment;
    expect({ unassigned: unassigned.count, unscored: unscored.length, shifts: shifts.length }).toEqual(
      Object.fromEntries(rowsOf("Scores", 1).map((row) => [row.Figure, numberIn(row.Is)])),
    );
  });
});

it("by the built-in scheme, every score and place is as it was worked out by hand", () => {
  const criteria = ["completion", "timeliness", "attainment", "evidence"];
  expect(shown(assessPlan(lanzhu, { asOf }), criteria)).toEqual(worked(rowsOf("Scores by the built-in scheme"), criteria));
});
