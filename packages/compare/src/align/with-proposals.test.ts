import { readFileSync } from "node:fs";
import { isPlan, type Plan, wordingsOf } from "@regional-plan/model";
import { deltaOutline } from "@regional-plan/repository/delta-outline";
import { describe, expect, test } from "vitest";
import { alignPlans } from "./align-plans.ts";
import { coverageMatrix } from "./coverage-matrix.ts";
import { withProposals } from "./with-proposals.ts";

const ningbo = JSON.parse(readFileSync(new URL("../../../ningbo/generated/plan.json", import.meta.url), "utf8")) as Plan;
const propose = (plan: Plan, upper = deltaOutline) => withProposals(plan, upper, alignPlans(plan, upper));
const first = propose(ningbo);

describe("what is proposed", () => {
  test("stands in the plan, which stays one", () => {
    expect(isPlan(first)).toBe(true);
    const rail = first.alignments?.find(({ from }) => from === "measure-2-1");
    expect(rail).toMatchObject({ id: "alignment-measure-2-1", to: { plan: "delta-outline", item: "measure-rail" }, status: "proposed" });
    expect(rail?.reason?.zh).toContain("轨道上的长三角");
  });

  test("is written once: a second run changes nothing", () => {
    expect(propose(first)).toEqual(first);
  });

  test("stays as a person decided, in a second run too", () => {
    const decided: Plan = {
      ...first,
      alignments: (first.alignments ?? []).map((each, at) => ({ ...each, status: at % 2 === 0 ? "confirmed" : "rejected" }) as const),
    };
    expect(propose(decided)).toEqual(decided);
    expect(alignPlans(decided, deltaOutline).links.filter(({ status, upper }) => status === "proposed" && upper !== null)).toEqual([]);
  });

  test("is taken out again where it is none any more; what people wrote and what is of other plans is not", () => {
    const own = {
      id: "alignment-own",
      from: "measure-1-3",
      to: { plan: "delta-outline", item: "measure-sericulture" },
      relation: "supports",
      status: "proposed",
    } as const;
    const other = { ...own, id: "alignment-other", by: "regional-plan", to: { plan: "another", item: "m-1" } } as const;
    const stale = { ...own, id: "alignment-stale", by: "regional-plan" } as const;
    const ids = propose({ ...ningbo, alignments: [own, other, stale] }).alignments?.map(({ id }) => id);
    expect(ids?.slice(0, 3)).toEqual(["alignment-own", "alignment-other", "alignment-measure-1-2"]);
  });

  test("are targets too, so that they can be held against the upper plan's", () => {
    const head = { specVersion: "0.3", title: { zh: "规划" }, languages: ["zh"] } as const;
    const planOf = (id: string, count: number): Plan => ({
      ...head,
      id,
      measures: [{ id: `measure-${id}`, title: { zh: "建设人才社区" } }],
      targets: [
        {
          id: `target-${id}`,
          for: `measure-${id}`,
          statement: { zh: `打造市级人才社区${count}个` },
          quantity: { value: count, unit: "个" },
        },
      ],
    });
    const pairs = propose(planOf("city", 5), planOf("province", 50)).alignments?.map(({ from, to }) => [from, to.item]);
    expect(pairs).toEqual([
      ["measure-city", "measure-province"],
      ["target-city", "target-province"],
    ]);
  });

  test("leaves a plan alone that has nothing to propose", () => {
    const empty: Plan = { ...ningbo, measures: [], arrangements: [], actions: [] };
    expect(propose(empty)).toBe(empty);
  });
});

describe("the coverage matrix", () => {
  const text = (cell: { text: Parameters<typeof wordingsOf>[0] } | undefined) =>
    cell &&
    wordingsOf(cell.text, ["zh"])
      .map(({ runs }) => runs.map((run) => run.text).join(""))
      .join("");
  const rowsOf = (plan: Plan) => {
    const { body } = coverageMatrix(deltaOutline, [{ plan, alignment: alignPlans(plan, deltaOutline) }]);
    const table = body.find((block) => block.kind === "table");
    return new Map(table?.rows.map((row) => [row.id, row]));
  };

  test("has a row for every task, with what carries it out and where that stands", () => {
    const rows = rowsOf(ningbo);
    expect(rows.size).toBe(15);
    expect(text(rows.get("measure-airports")?.cells[2])).toBe("共建长三角世界级机场群（待确认）");
    expect(rows.get("measure-airports")?.cells[2]?.because).toEqual(["/measures/8"]);
    expect(text(rows.get("measure-sericulture")?.cells[2])).toBe("");
  });

  test("tells what is confirmed from what is proposed, and leaves out what was rejected", () => {
    const decide = (status: "confirmed" | "rejected") =>
      rowsOf({ ...first, alignments: first.alignments?.map((each) => (each.from === "measure-2-3" ? { ...each, status } : each)) ?? [] });
    expect(text(decide("confirmed").get("measure-airports")?.cells[2])).toBe("共建长三角世界级机场群");
    expect(text(decide("rejected").get("measure-airports")?.cells[2])).toBe("");
  });
});
