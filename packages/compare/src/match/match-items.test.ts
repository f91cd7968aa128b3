import type { Plan } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { matchItems } from "./match-items.ts";
import { describeReason } from "./match-reasons.ts";

const plan = (lists: Partial<Plan>): Plan => ({ specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"], ...lists });

const before = plan({
  domains: [
    { id: "domain-1", title: { zh: "交通互联互通" } },
    { id: "domain-2", title: { zh: "生态共保联治" } },
  ],
  outline: [
    { id: "section-1", heads: "domain-1" },
    { id: "section-2", heads: "domain-2" },
  ],
  measures: [
    {
      id: "measure-1",
      domain: "domain-1",
      title: { zh: "建设沿海城际铁路" },
      statement: { zh: "加快建设沿海城际铁路，建成客运枢纽3座。" },
    },
    { id: "measure-2", domain: "domain-1", title: { zh: "打通省际断头路" }, statement: { zh: "打通省际断头路，完善公路网络。" } },
    {
      id: "measure-3",
      domain: "domain-2",
      title: { zh: "开展跨界水体治理" },
      statement: { zh: "建立跨界水体联合监测制度，开展太湖蓝藻防控，完善流域生态补偿机制，共建绿色生态廊道。" },
    },
  ],
  targets: [{ id: "target-1", statement: { zh: "建成客运枢纽3座" }, quantity: { value: 3, unit: "座" }, for: "measure-1" }],
});

/** The pairs of a kind, as `a+a=b+b`. */
const pairsOf = (a: Plan, b: Plan, kind = "measure", options = {}) =>
  matchItems(a, b, options)
    .matches.filter((match) => match.kind === kind)
    .map((match) => `${match.a.join("+")}=${match.b.join("+")}`);

describe("the same id", () => {
  test("is the same thing, whatever it says", () => {
    const other = plan({ measures: [{ id: "measure-1", title: { zh: "发展海洋经济" } }] });
    expect(matchItems(before, other).matches).toEqual([
      { kind: "measure", a: ["measure-1"], b: ["measure-1"], by: "id", score: 1, reasons: [{ id: "sameId", params: { id: "measure-1" } }] },
    ]);
  });

  test("is none of another kind, and none where ids say nothing", () => {
    expect(pairsOf(before, plan({ goals: [{ id: "measure-1", statement: { zh: "建设沿海城际铁路" } }] }))).toEqual([]);
    const renumbered = plan({
      measures: [
        { id: "measure-1", title: { zh: "打通省际断头路" } },
        { id: "measure-2", title: { zh: "建设沿海城际铁路" } },
      ],
    });
    expect(pairsOf(before, renumbered, "measure", { byId: false })).toEqual(["measure-1=measure-2", "measure-2=measure-1"]);
  });
});

describe("without common ids", () => {
  const after = plan({
    measures: [
      {
        id: "m-a",
        domain: "d-b",
        title: { zh: "深化跨界水体综合治理" },
        statement: { zh: "健全跨界水体联合监测制度，开展太湖蓝藻防控。" },
      },
      { id: "m-b", domain: "d-a", title: { zh: "推进沿海城际铁路建设" }, statement: { zh: "加速建设沿海城际铁路，建成客运枢纽4座。" } },
      { id: "m-c", domain: "d-b", title: { zh: "健全生态补偿" }, statement: { zh: "完善流域生态补偿机制，共建绿色生态廊道。" } },
      { id: "m-d", domain: "d-a", title: { zh: "发展低空经济" }, statement: { zh: "布局起降点和航线。" } },
    ],
    domains: [
      { id: "d-b", title: { zh: "生态环境共保联治" } },
      { id: "d-a", title: { zh: "综合交通互联互通" } },
    ],
    outline: [
      { id: "s-b", heads: "d-b" },
      { id: "s-a", heads: "d-a" },
    ],
    targets: [{ id: "t-9", statement: { zh: "建成客运枢纽4座" }, quantity: { value: 4, unit: "座" }, for: "m-b" }],
  });

  test("what was renamed, reworded and reordered is paired, and what was split is together", () => {
    expect(pairsOf(before, after)).toEqual(["measure-1=m-b", "measure-3=m-a+m-c"]);
    expect(pairsOf(before, after, "target")).toEqual(["target-1=t-9"]);
    expect(pairsOf(before, after, "domain")).toEqual(["domain-1=d-a", "domain-2=d-b"]);
    const { onlyA, onlyB } = matchItems(before, after);
    expect([onlyA, onlyB]).toEqual([["measure-2"], ["m-d"]]);
  });

  test("what was split so that no part is clearly the same is put together from its parts", () => {
    const halves = plan({
      actions: [
        { id: "n-1", statement: { zh: "组建区域科技创新联盟" } },
        { id: "n-2", statement: { zh: "共享大型仪器设备资源" } },
        { id: "n-3", statement: { zh: "举办海洋经济博览会" } },
      ],
    });
    const whole = plan({ actions: [{ id: "action-1", statement: { zh: "组建区域科技创新联盟，共享大型仪器设备资源" } }] });
    const [match] = matchItems(whole, halves).matches;
    expect([match?.a, match?.b]).toEqual([["action-1"], ["n-1", "n-2"]]);
    expect(match?.reasons.map((reason) => describeReason(reason, "zh"))).toEqual([
      "都写有“组建区域科技创新联盟”。",
      "都写有“共享大型仪器设备资源”。",
      "其余条目未写到的内容，见于该处。",
    ]);
    expect(matchItems(halves, whole).matches.map(({ a, b }) => [a, b])).toEqual([[["n-1", "n-2"], ["action-1"]]]);
  });

  test("and what was joined, the other way round", () => {
    expect(pairsOf(after, before)).toEqual(["m-a+m-c=measure-3", "m-b=measure-1"]);
  });

  test("headings are found by what they head", () => {
    expect(pairsOf(before, after, "section")).toEqual(["section-1=s-a", "section-2=s-b"]);
  });

  test("the reasons are shown, in both languages", () => {
    const match = matchItems(before, after).matches.find(({ a }) => a[0] === "measure-1");
    expect(match?.by).toBe("content");
    expect(match?.score).toBeLessThan(1);
    const said = (language: "zh" | "en") => match?.reasons.map((reason) => describeReason(reason, language));
    expect(said("zh")).toEqual(["都写有“沿海城际铁路”、“建设”。", "关联的条目相同：domain-1, target-1。"]);
    expect(said("en")).toEqual(["Both say “沿海城际铁路”, “建设”.", "The same items belong to both: domain-1, target-1."]);
    const split = matchItems(before, after).matches.find(({ a }) => a[0] === "measure-3");
    expect(split?.reasons.at(-1)).toEqual({ id: "part" });
  });

  test("nothing is proposed where two would do as well", () => {
    const twins = plan({
      measures: [
        { id: "m-1", title: { zh: "建设沿海城际铁路" } },
        { id: "m-2", title: { zh: "建设沿海城际铁路" } },
      ],
    });
    expect(pairsOf(before, twins)).toEqual([]);
  });

  test("the languages that both have are compared", () => {
    const english = plan({ languages: ["en"], measures: [{ id: "m-1", title: { en: "Build the coastal railway" } }] });
    const both = plan({
      measures: [
        { id: "measure-1", title: { zh: "建设沿海铁路", en: "Building of a coastal railway" } },
        { id: "measure-2", title: { zh: "打通断头路", en: "Join up roads" } },
      ],
    });
    expect(pairsOf(both, english)).toEqual(["measure-1=m-1"]);
  });
});

test("the order of the lists does not matter", () => {
  const turned = (from: Plan): Plan => ({
    ...from,
    measures: [...(from.measures ?? [])].reverse(),
    domains: [...(from.domains ?? [])].reverse(),
  });
  const other = plan({
    measures: [
      { id: "m-1", title: { zh: "打通断头公路" } },
      { id: "m-2", title: { zh: "建成沿海城际铁路" } },
    ],
  });
  expect(pairsOf(turned(before), turned(other)).sort()).toEqual(pairsOf(before, other).sort());
});
