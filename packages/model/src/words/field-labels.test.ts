import { expect, it } from "vitest";
import { codeLists } from "../plan/parts/code-lists.ts";
import { planShape } from "../shape/catalogue.gen.ts";
import { schemaFinding } from "../shape/explain/shape-findings.ts";
import { formNames } from "../shape/form-names.ts";
import type { Shape } from "../shape/shape.ts";
import { codesNamed } from "./codes-named.ts";
import { fieldLabel, fieldLabels } from "./field-labels.ts";
import { fieldsNamed, roleNamed } from "./fields-named.ts";

const fields = new Set<string>();
const patterns = new Set<string>();
gather(planShape);

function gather(shape: Shape): void {
  if (shape.is === "list") gather(shape.of);
  else if (shape.is === "record") [shape.key, shape.value].forEach(gather);
  else if (shape.is === "variants") for (const [, variant] of shape.variants) gather(variant);
  else if (shape.is === "text" && shape.pattern !== undefined) patterns.add(String(shape.pattern));
  else if (shape.is === "object") {
    for (const [key, inner] of Object.entries(shape.keys)) {
      fields.add(key);
      gather(inner);
    }
  }
}

it("has a label for every field of the model, in both languages, and for none besides", () => {
  expect(fields.size).toBeGreaterThan(100);
  expect([...fields].filter((field) => fieldLabel(field) === undefined)).toEqual([]);
  expect(Object.keys(fieldLabels).filter((key) => !fields.has(key.split(".").at(-1) ?? ""))).toEqual([]);
});

it("has words for every pattern of the model", () => {
  expect(patterns.size).toBeGreaterThanOrEqual(6);
  expect([...patterns].filter((pattern) => !Object.hasOwn(schemaFinding.terms, formNames.get(pattern) ?? ""))).toEqual([]);
});

it.each([
  ["完成时限", ["id", "title", "due"], ["due"]],
  ["责任单位", ["title", "responsible"], ["responsible"]],
  ["due_date", ["due", "domain"], ["due"]],
  ["Title", ["title", "name"], ["title"]],
  ["名称", ["id", "title"], ["title"]],
  ["名称", ["id", "name"], ["name"]],
  ["任务", ["goals", "measures", "actions"], ["measures"]],
  ["Measures", ["goals", "measures"], ["measures"]],
  ["responsibles", ["responsible", "due"], ["responsible"]],
  ["碳排放", ["id", "title"], []],
])("knows what %s means among %j", (word, among, named) => expect(fieldsNamed(word, among)).toEqual(named));

it.each([
  ["牵头单位", "lead"],
  ["配合部门", "cooperate"],
  ["责任单位", "responsible"],
  ["督导单位", "supervise"],
  ["完成时限", undefined],
])("knows the role of %s", (word, role) => expect(roleNamed(word)).toBe(role));

it("finds each code by its labels, and one code alone", () => {
  for (const [list, { labels }] of Object.entries(codeLists)) {
    for (const [code, label] of Object.entries(labels)) {
      expect(codesNamed(list, label.zh), `${list} ${label.zh}`).toEqual([code]);
      expect(codesNamed(list, label.en), `${list} ${label.en}`).toEqual([code]);
    }
  }
  expect(codesNamed("entry-status", "进行中")).toEqual(["in-progress"]);
  expect(codesNamed("plan-kind", "行动计划")).toEqual(["action-plan"]);
  expect(codesNamed("role", "甩锅")).toEqual([]);
});
