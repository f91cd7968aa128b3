import { applyFixes, explainShape, parsePlan } from "@regional-plan/model";
import { expect, test } from "vitest";

const findingsOf = (target: object) => {
  const plan = {
    specVersion: "0.3",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    targets: [{ id: "target-1", statement: { zh: "表述" }, ...target }],
  };
  const result = parsePlan(plan, { explain: explainShape });
  return { plan, findings: result.findings };
};

/** What the fixes make of it. */
function mended(target: { quantity: unknown }): unknown {
  const { plan, findings } = findingsOf(target);
  const [first] = applyFixes(plan, { findings }).plan.targets;
  return (first as { quantity?: unknown } | undefined)?.quantity;
}

const half = [
  ..."三分之二 十万分之三 五成半 八成五 5公里半 两年半 一个半月 十几家 十多个 10来个 三千五百多万元 二十余家 一带一路 2025年".split(" "),
  ..."三个亿 1.5e8元 翻一番半 5米6 3元5角 数十家 10以上 约10家 10左右 十几 1O 不少于一亿五千万元 35微克 3‰—5% 一批".split(" "),
];

test.each(half)("nothing is made of %s", (text) => {
  expect(mended({ quantity: text })).toBe(text);
  expect(mended({ quantity: { value: text } })).toEqual({ value: text });
  expect(mended({ quantity: { value: text, unit: "个" } })).toEqual({ value: text, unit: "个" });
});

test.each([
  ["一亿五千万元", { value: 150_000_000, unit: "元" }],
  ["三万二千人", { value: 32_000, unit: "人" }],
  ["五成", { value: 5, unit: "成" }],
  ["1.5亿元", { value: 1.5, unit: "亿元" }],
  ["80—100个", { min: 80, max: 100, unit: "个" }],
  ["百分之五", { value: 5, unit: "%" }],
  ["15,000", { value: 15_000 }],
  ["-3%", { value: -3, unit: "%" }],
])("%s is written whole", (text, quantity) => expect(mended({ quantity: text })).toEqual(quantity));

test("a share is whole, and its point is moved and not reckoned", () => {
  const progress = (text: string) => {
    const { plan } = findingsOf({});
    const reports = [{ id: "report-1", asOf: "2025", entries: [{ for: "target-1", progress: text }] }];
    const result = parsePlan({ ...plan, reports }, { explain: explainShape });
    return result.findings.map(({ fix }) => fix);
  };
  expect(progress("1.1%")).toMatchObject([[{ op: "replace", value: 0.011 }]]);
  expect(progress("80%-90%")).toEqual([undefined]);
  expect(progress("80%以上")).toEqual([undefined]);
  expect(progress("五成半")).toEqual([undefined]);
});

test("the advice holds the whole number, or names no number of the text", () => {
  const advice = (target: object) => findingsOf(target).findings.map(({ params }) => params?.mended ?? params?.sample);
  expect(advice({ quantity: { value: "不少于一亿五千万元" } })).toEqual(["{ value: 150000000, unit: 元 }"]);
  expect(advice({ quantity: { value: "二十余家" } })).toEqual(["{ value: 20, unit: 家 }"]);
  expect(advice({ quantity: { min: "10个", max: 20 } })).toEqual(["{ min: 10, max: 20, unit: 个 }"]);
  expect(advice({ quantity: { value: "三分之二" } })).toEqual(["{ value: 10, unit: 个 }"]);
});

test("a comma cuts a number that begins with a digit from 1 to 9", () => {
  const fixes = (quantity: object) => findingsOf({ quantity }).findings.flatMap(({ fix }) => fix ?? []);
  expect(fixes({ value: 15, "000": null })).not.toEqual([]);
  expect(fixes({ value: 0, "123": null })).toEqual([]);
  expect(fixes({ value: 1.5, "000": null })).toEqual([]);
});
