import { expect, it } from "vitest";
import { planSchema } from "../../plan/plan.ts";
import { parsePlan } from "../parse-plan.ts";
import { explainShape } from "./explain-shape.ts";

const explain = (languages: unknown, title: object) =>
  parsePlan({ specVersion: "0.2", id: "p", title, languages }, { explain: explainShape }).findings.map(({ path, params, fix }) => ({
    path,
    near: params?.near,
    fix: fix?.length,
  }));

it.each([
  ["zh_CN", "zh"],
  ["中文", "zh"],
  ["chinese", "zh"],
  ["en_US", "en"],
  ["英文", "en"],
])("names the plan's language that %s was meant to be, and mends it", (key, near) =>
  expect(explain(["zh", "en"], { [key]: "T" })).toEqual([{ path: `/title/${key}`, near, fix: 2 }]),
);

it("mends nothing where something stands there, or two could be meant", () => {
  expect(explain(["zh"], { zh: "一", zh_CN: "二" })).toMatchObject([{ near: "zh", fix: undefined }]);
  expect(explain(["zh"], { ZH: "一", zh_CN: "二" })).toMatchObject([{ near: "zh", fix: undefined }]);
  expect(explain(["zh"], { zh_CN: "一", 中文: "二" })).toMatchObject([{ fix: undefined }, { fix: undefined }]);
});

it("names the tag that was meant in the list of languages", () => {
  expect(explain(["中文", "en_GB"], { zh: "T" })).toEqual([
    { path: "/languages/0", near: "zh", fix: 1 },
    { path: "/languages/1", near: "en-GB", fix: 1 },
  ]);
});

it.each([
  ["x-own", "privateTag", undefined],
  ["X-Ningbo-1", "privateTag", undefined],
  ["x-a-b-c", "privateTag", undefined],
  ["i-klingon", "oldTag", "tlh"],
  ["I-LUX", "oldTag", "lb"],
  ["i-navajo", "oldTag", "nv"],
  ["i-mingo", "oldTagAlone", undefined],
  ["i-default", "oldTagAlone", undefined],
  ["i-own", undefined, undefined],
  ["x-", undefined, undefined],
])("says what is true of %s, which BCP 47 allows", (tag, variant, near) => {
  const read = (plan: object) => parsePlan({ specVersion: "0.2", id: "p", ...plan }, { explain: explainShape }).findings;
  const listed = read({ languages: ["zh", tag], title: { zh: "T" } });
  const keyed = read({ languages: ["zh"], title: { zh: "T", [tag]: "T" } });
  expect(listed).toMatchObject([{ path: "/languages/1", variant: variant ?? "wrongFormat" }]);
  expect(keyed).toMatchObject([{ path: `/title/${tag}`, variant: variant ?? "wrongKey" }]);
  expect(listed[0]?.fix).toEqual(near && [{ op: "replace", path: "/languages/1", value: near }]);
  expect(keyed[0]?.fix?.at(-1)).toEqual(near && { op: "add", path: `/title/${near}`, value: "T" });
});

it("says of a plan without a language only that", () => {
  expect(parsePlan({ specVersion: "0.2", id: "p", title: { zh: "T" }, languages: [] }).findings).toEqual([
    { rule: "structure/language-tag", severity: "error", path: "/languages", variant: "none" },
  ]);
});

it("says that two keys stand for one language, and not that traditional characters do", () => {
  const of = (title: object) => explainShape(planSchema, { specVersion: "0.3", id: "p", title, languages: ["zh"] });
  expect(of({ zh: "规划", zh_CN: "计划" })).toMatchObject([{ variant: "tagTwice", params: { other: "zh", near: "zh" } }]);
  expect(of({ zh: "规划", zh_Hant: "規劃" })[0]?.params?.near).not.toBe("zh");
});

it("reads several tags in one, and goes by the tag of the title", () => {
  const of = (languages: string[]) => explainShape(planSchema, { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages });
  for (const word of ["zh，en", "zh、en", "中文、英文", "zh/en"])
    expect(of([word])).toMatchObject([{ variant: "splitTags", fix: [{ value: ["zh", "en"] }] }]);
  expect(of(["zh_CN"])).toMatchObject([{ fix: [{ value: "zh" }] }]);
});
