import type { Money } from "@regional-plan/model";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { figuresOf, numberIn } from "@regional-plan/repository/lanzhu-figures";
import { expect, it } from "vitest";
import { reserveOf } from "../../src/reserve/reserve-of.ts";

it.each(["2023-12-31", "2024-12-31"])("the project reserve of %s is as it was worked out by hand", (asOf) => {
  const [listed, counted] = figuresOf("reserve").filter(({ heading }) => heading === `Projects on ${asOf}`);
  const reserve = reserveOf(lanzhu, { asOf });
  expect(
    reserve.projects.map(({ id, stage, stages, leads, places, investment, pool, criteria, isReady }) => [
      id,
      stage,
      // A stage that is told again is no other.
      stages
        .map((step) => step.stage)
        .filter((one, at, all) => one !== all[at - 1])
        .join(", "),
      leads.map((unit) => unit.id).join(", "),
      places.map((place) => place.id).join(", "),
      millions(investment),
      pool?.id ?? "",
      criteria.flatMap(({ criterion, isMet }) => (isMet ? [] : [criterion])).join(", "),
      isReady,
    ]),
  ).toEqual(
    listed?.rows.map((row) => [
      row.Project,
      row.Stage,
      row.Stages,
      row.Owner,
      row.Places,
      numberIn(row.Investment),
      row.Pool,
      row.Misses,
      row.Misses === "",
    ]),
  );
  const counts = (["stage", "kind", "domain", "place"] as const).flatMap((by) =>
    reserve[`${by}s`].map(({ of = "none", projects, ready, investment }) => [by, of, projects.count, ready, millions(investment)]),
  );
  const figures = [
    ...reserve.met.map(({ criterion, met }) => ["criterion", criterion, met.count, undefined, undefined]),
    ["figure", "ready", reserve.ready.count, undefined, undefined],
    ["figure", "wentBack", reserve.wentBack.count, undefined, undefined],
  ];
  const worked = counted?.rows.map((row) => [row.Counted, row.Of, numberIn(row.Projects), numberIn(row.Ready), numberIn(row.Investment)]);
  expect(byName([...counts, ...figures])).toMatchObject(byName(worked ?? []));
});

const millions = (money: readonly Money[]): number | undefined =>
  money.length === 0 ? undefined : money.reduce((sum, { amount }) => sum + amount, 0) / 1_000_000;

const byName = (rows: readonly (readonly unknown[])[]) => Object.fromEntries(rows.map(([by, of, ...values]) => [`${by} ${of}`, values]));
