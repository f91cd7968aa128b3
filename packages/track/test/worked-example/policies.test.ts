import { lanzhu } from "@regional-plan/repository/lanzhu";
import { figuresOf } from "@regional-plan/repository/lanzhu-figures";
import { expect, it } from "vitest";
import { policiesOf } from "../../src/policies/policies-of.ts";

it("the policies are as they were gathered by hand", () => {
  const [listed, counted] = figuresOf("policies");
  const view = policiesOf(lanzhu, { asOf: "2023-12-31" });
  const names = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join(", ");
  expect(
    view.policies.map(({ id, standing, domains, work, measures }) => [
      id,
      standing,
      domains.join(", "),
      names(work),
      names(work.flatMap(({ leads }) => leads)),
      work.map(({ due = "" }) => due).join(", "),
      names(measures),
    ]),
  ).toEqual(listed?.rows.map((row) => [row.Policy, row.Standing, row.Domains, row.Clauses, row["Led by"], row.Due, row.Measures]));
  const figures = {
    ...Object.fromEntries(
      Object.entries(view.standings).flatMap(([standing, { count }]) => (count > 0 ? [[standing, String(count)]] : [])),
    ),
    ...Object.fromEntries(view.domains.flatMap(({ of, policies }) => (of === undefined ? [] : [[of, policies.join(", ")]]))),
    without: String(view.without.count),
    unassigned: String(view.unassigned.count),
    fund: view.funds.map(({ id, projects }) => `${id}: ${names(projects)}`).join("; "),
    investment: view.funds.flatMap(({ investment }) => investment.map(({ amount }) => String(amount / 1_000_000))).join(", "),
  };
  expect(figures).toEqual(Object.fromEntries(counted?.rows.map((row) => [row.Figure, row.Is]) ?? []));
});
