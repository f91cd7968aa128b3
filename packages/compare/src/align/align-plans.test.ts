import { readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { deltaOutline } from "@regional-plan/repository/delta-outline";
import { describe, expect, test } from "vitest";
import { type AlignLink, alignPlans } from "./align-plans.ts";
import { describeAlignReason } from "./align-reasons.ts";

const ningbo = JSON.parse(readFileSync(new URL("../../../ningbo/generated/plan.json", import.meta.url), "utf8")) as Plan;

/** What the outline asks of the city, by hand: the measure of the city, and the task that it carries out first of all. */
const expected: Readonly<Record<string, string>> = {
  "measure-1-2": "measure-manufacturing",
  "measure-1-5": "measure-research",
  "measure-1-6": "measure-transfer",
  "measure-2-1": "measure-rail",
  "measure-2-2": "measure-ports",
  "measure-2-3": "measure-airports",
  "measure-2-5": "measure-energy",
  "measure-3-3": "measure-health",
  "measure-4-1": "measure-tourism",
  "measure-4-3": "measure-air",
  "measure-5-1": "measure-free-trade",
  "measure-6-1": "measure-business",
  "arrangement-1": "arrangement-1",
};

describe("Ningbo under an invented outline", () => {
  const { links, beyond, notTakenUp } = alignPlans(ningbo, deltaOutline);
  const best = new Map<string, AlignLink>();
  for (const link of links) if (link.upper !== null && !best.has(link.lower.id)) best.set(link.lower.id, link);

  test("finds for each task the one that it carries out, and proposes it", () => {
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, best.get(id)?.upper?.id]))).toEqual(expected);
    expect(Object.keys(expected).filter((id) => best.get(id)?.status !== "proposed")).toEqual([]);
  });

  test("tells what nobody takes up: what the city has nothing of, and what binds a zone elsewhere", () => {
    expect(notTakenUp.map(({ id }) => id)).toEqual(["measure-sericulture", "measure-zone-finance"]);
    expect(beyond.map(({ id }) => id)).toContain("measure-5-4");
  });

  test("explains by names and words that both have", () => {
    const say = (id: string) => best.get(id)?.reasons.map((reason) => describeAlignReason(reason, "zh"));
    expect(say("measure-1-6")?.join("")).toContain("都依托政策工具“科技创新券”。");
    expect(say("measure-2-2")?.join("")).toContain("宁波舟山港");
    expect(say("measure-4-3")?.join("")).toContain("“能源消费总量和强度");
  });

  test("says where the whole task stands, from its heading to its last word", () => {
    const { lower } = best.get("measure-2-3") ?? {};
    expect([lower?.start, (lower?.end ?? 0) > (lower?.start ?? 0) + 150]).toEqual([3519, true]);
  });

  test("gives at least the ten best of each", () => {
    for (const id of new Set(links.map(({ lower }) => lower.id)))
      expect(links.filter(({ lower, upper }) => lower.id === id && upper !== null).length).toBeGreaterThanOrEqual(10);
  });

  test("links the clauses that say the same", () => {
    const { parts } = alignPlans(ningbo, ningbo).links[0] ?? {};
    expect(parts?.map(({ lower, upper }) => lower.id === upper.id)).not.toContain(false);
    expect(new Set(parts?.map(({ lower }) => lower.kind))).toEqual(new Set(["action", "project"]));
  });
});

describe("what somebody has decided", () => {
  const link = { from: "measure-2-1", to: { plan: "delta-outline", item: "measure-rail" }, relation: "carries-out" };
  const withLink = (status: string, other = {}) =>
    alignPlans({ ...ningbo, alignments: [{ id: "alignment-1", ...link, status, ...other }] } as Plan, deltaOutline);
  const has = ({ links }: { links: readonly AlignLink[] }) =>
    links.some(({ lower, upper }) => lower.id === link.from && upper?.id === link.to.item);

  test("is not proposed again, confirmed or rejected", () => {
    expect(has(withLink("proposed"))).toBe(true);
    expect(has(withLink("confirmed"))).toBe(false);
    expect(has(withLink("rejected"))).toBe(false);
  });

  test("counts: what was confirmed is taken up, what was rejected is not", () => {
    const open = (status: string) => withLink(status).notTakenUp.map(({ id }) => id);
    expect(open("confirmed")).not.toContain("measure-rail");
    expect(withLink("confirmed").beyond.map(({ id }) => id)).not.toContain("measure-2-1");
    const silk = { to: { plan: "delta-outline", item: "measure-sericulture" } };
    expect(withLink("confirmed", silk).notTakenUp.map(({ id }) => id)).toEqual(["measure-zone-finance"]);
    expect(withLink("rejected", silk).notTakenUp.map(({ id }) => id)).toEqual(["measure-sericulture", "measure-zone-finance"]);
  });

  test("moves nothing else: the other proposals stay", () => {
    const others = (found: { links: readonly AlignLink[] }) =>
      found.links
        .filter(({ lower, status }) => lower.id !== link.from && status === "proposed")
        .map(({ lower, upper }) => `${lower.id} ${upper?.id}`);
    expect(others(withLink("rejected"))).toEqual(others(withLink("proposed")));
  });

  test("of a clause speaks for its task; a clause that was rejected leaves the task open", () => {
    const clause = { from: "action-2-1-01" };
    expect(has(withLink("confirmed", clause))).toBe(false);
    expect(has(withLink("rejected", clause))).toBe(true);
  });

  test("of another plan says nothing of this one", () => {
    expect(has(withLink("rejected", { to: { plan: "another", item: "measure-rail" } }))).toBe(true);
  });
});

describe("odd plans", () => {
  const head = { specVersion: "0.3", title: { zh: "规划" }, languages: ["zh"] } as const;

  test("without tasks have no links, and everything of the other is open", () => {
    const empty: Plan = { ...head, id: "empty" };
    expect(alignPlans(empty, deltaOutline)).toMatchObject({ links: [], beyond: [] });
    expect(alignPlans(empty, deltaOutline).notTakenUp).toHaveLength(15);
    const { links, beyond } = alignPlans(deltaOutline, empty);
    expect(links.every(({ upper }) => upper === null)).toBe(true);
    expect(beyond).toHaveLength(15);
  });

  test("of one task each are like enough where they share words", () => {
    const one = (id: string, zh: string): Plan => ({ ...head, id, measures: [{ id: "m", title: { zh } }] });
    expect(alignPlans(one("a", "建设城际铁路"), one("b", "推进城际铁路建设")).links[0]).toMatchObject({
      upper: { id: "m" },
      status: "proposed",
    });
    expect(alignPlans(one("a", "建设城际铁路"), one("b", "发展远洋渔业")).links[0]?.upper).toBeNull();
  });

  test("a last paragraph without a heading is a unit of its own", () => {
    const measures = ["修路", "架桥", "治水"].map((zh, at) => ({
      id: `m-${at}`,
      title: { zh },
      statement: { zh: at === 2 ? "治理河道。\n各地要加强组织领导，抓好落实。" : `加快${zh}。` },
    }));
    const actions = ["治理河道", "各地要加强组织领导", "抓好落实"].map((zh, at) => ({ id: `a-${at}`, for: "m-2", statement: { zh } }));
    const units = alignPlans({ ...head, id: "a", measures, actions } as Plan, deltaOutline).links.map(({ lower }) => lower.id);
    expect([...new Set(units)]).toEqual(["m-0", "m-1", "m-2", "a-1"]);
  });

  test("a circle among headings does no harm", () => {
    const outline = [
      { id: "s-1", parent: "s-2", title: { zh: "一" } },
      { id: "s-2", parent: "s-1", title: { zh: "二" } },
    ];
    const plan = { ...head, id: "a", outline, measures: [{ id: "m", section: "s-1", title: { zh: "建设城际铁路" } }] } as Plan;
    expect(alignPlans(plan, plan).links[0]?.score).toBe(1);
  });
});
