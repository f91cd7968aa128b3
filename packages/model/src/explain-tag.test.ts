import { expect, it } from "vitest";
import { explainShape } from "./explain-shape.ts";
import { parsePlan } from "./parse-plan.ts";

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

it("says of a plan without a language only that", () => {
  expect(parsePlan({ specVersion: "0.2", id: "p", title: { zh: "T" }, languages: [] }).findings).toEqual([
    { rule: "structure/language-tag", severity: "error", path: "/languages", variant: "none" },
  ]);
});
