import { wrongShape } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Every part of a plan has the shape that the model's schemas describe. The engine finds what does not, before any other rule looks; what it says of it is in the catalogue. */
export const schema = defineRule({
  ...wrongShape,
  preset: "basic",
  basis: { title: { en: "JSON Schema of the plan model", zh: "规划数据模型的 JSON Schema" } },
  examples: {
    valid: [{ plan: { goals: [{ id: "goal-1", statement: { zh: "环境质量明显改善", en: "The environment has clearly improved" } }] } }],
    invalid: [
      { input: { specVersion: "0.2", id: "example", title: { en: "Example" }, languages: ["en"], goal: [] }, at: ["/goal"] },
      { input: { specVersion: "0.2", id: "example", title: { en: "Example" } }, at: ["/languages"] },
      { plan: { specVersion: "1" }, at: ["/specVersion"] },
    ],
  },
  check: () => undefined,
});
