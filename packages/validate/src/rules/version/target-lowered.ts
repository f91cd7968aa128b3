import { commitmentShift, indicatorOf, pairItems, showQuantity, type Target, targetShift } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

/** A target asks for no less than it did. */
export const targetLowered = defineRule({
  id: "version/target-lowered",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["previous", "targets"],
  message: { en: "The target asks for less than before: {change}.", zh: "目标值的要求较上一版本有所降低：{change}。" },
  why: {
    en: "A target that was quietly lowered makes a plan look fulfilled; readers will find out.",
    zh: "擅自调低目标值会使规划看似如期完成，影响规划的严肃性。",
  },
  fix: {
    en: "Restore it; where the change was decided, cite the decision under “source” or “note”.",
    zh: "请恢复原目标值；经批准调整的，请在原文出处（source）或备注（note）中注明依据。",
  },
  examples: {
    valid: [
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "引进12家机构" }, quantity: { value: 12, unit: "家" } }] },
        previous: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, quantity: { value: 10, unit: "家" } }] },
      },
    ],
    invalid: [
      {
        plan: { targets: [{ id: "target-1", statement: { zh: "引进8家机构" }, quantity: { value: 8, unit: "家" } }] },
        previous: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, quantity: { value: 10, unit: "家" } }] },
        at: ["/targets/0/quantity"],
      },
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "争取引进10家机构" }, quantity: { value: 10, unit: "家" }, modality: "strive" }],
        },
        previous: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" }, quantity: { value: 10, unit: "家" } }] },
        at: ["/targets/0/modality"],
      },
    ],
  },
  check: ({ plan, previous, find, report }) => {
    for (const [before, after] of pairItems(previous, plan, ({ targets }) => targets)) {
      const lowered = numberLowered(before, after, find) ?? wordsSoftened(before, after);
      if (lowered !== undefined) report(after, lowered.key, { change: lowered.change });
    }
  },
});

function numberLowered(before: Target, after: Target, find: RuleContext["find"]) {
  const shift = targetShift(before, after, indicatorOf(after, find));
  const [old = {}, now = {}] = [before.quantity, after.quantity];
  if (shift === "unquantified")
    return {
      key: "quantity",
      change: { en: `${showQuantity(old)} has become no number at all`, zh: `原为${showQuantity(old)}，现无数值` },
    };
  if (shift !== "lowered") return undefined;
  return {
    key: "quantity",
    change: { en: `${showQuantity(old)} has become ${showQuantity(now)}`, zh: `由${showQuantity(old)}改为${showQuantity(now)}` },
  };
}

function wordsSoftened(before: Target, after: Target) {
  if (commitmentShift(before.modality, after.modality) !== "softened") return undefined;
  return { key: "modality", change: { en: "what was committed is now only striven for", zh: "由承诺改为力争" } };
}
