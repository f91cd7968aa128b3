import { specVersionFinding } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A plan is written in a version of the model that is read here. The engine looks at this first and at nothing else where it fails. */
export const specVersion = defineRule({
  ...specVersionFinding,
  preset: "basic",
  basis: { title: { en: "Plan model, specVersion", zh: "规划数据模型版本号（specVersion）" } },
  examples: {
    valid: [{ plan: { specVersion: "0.3" } }, { plan: { specVersion: "0.2" } }],
    invalid: [
      { plan: { specVersion: "9.0" }, at: ["/specVersion"] },
      { plan: { specVersion: "0.1" }, at: ["/specVersion"] },
    ],
  },
  check: () => undefined,
});
