import { lanzhu } from "@regional-plan/repository/lanzhu";
import { figuresOf, numberIn } from "@regional-plan/repository/lanzhu-figures";
import { expect, it } from "vitest";
import { agendaOf } from "../../src/agenda/agenda-of.ts";

it.each([
  ["2023-12-31", 190, "2024-07-08"],
  ["2024-12-31", 60, "2025-03-01"],
])("the agenda of %s is what was gathered by hand", (asOf, within, until) => {
  const [gathered, counted] = figuresOf("agenda").filter(({ heading }) => heading.startsWith(`Agenda of ${asOf}`));
  const agenda = agendaOf(lanzhu, { asOf, within });
  const matters = agenda.sessions.flatMap(({ leads, matters: own }) =>
    own.map(({ id, reasons, daysLate, daysLeft, cooperating, needs }) => [
      leads.map((unit) => unit.id).join(", "),
      id,
      reasons.join(", "),
      daysLate,
      daysLeft,
      cooperating.map((unit) => unit.id).join(", "),
      needs.flatMap((need) => need.with.map((unit) => unit.id)).join(", "),
    ]),
  );
  const worked = gathered?.rows.map((row) => [
    row.Lead,
    row.Item,
    row.Reasons,
    numberIn(row.Late),
    numberIn(row.Left),
    row.Cooperating,
    row["Asked for"],
  ]);
  expect(agenda.until).toBe(until);
  expect(byItem(matters)).toEqual(byItem(worked ?? []));
  const figures = { ...agenda.reasons, matters: agenda.matters, unassigned: agenda.unassigned, dated: agenda.dated };
  expect(Object.entries(figures).map(([name, { count }]) => [name, count])).toEqual(
    counted?.rows.map((row) => [row.Figure, numberIn(row.Is)]),
  );
});

const byItem = (rows: readonly (readonly unknown[])[]) => Object.fromEntries(rows.map((row) => [row[1], row]));
