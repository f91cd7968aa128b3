import { amountOf, isNearlyEqual, isSameUnit, isShareUnit, nameOf, type Plan, type Quantity, showQuantity } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { actualsByDay, type PlacedActual } from "./actuals-in-report.ts";

/** The values of groups are no more than that of the whole. */
export const groupsExceedWhole = defineRule({
  id: "tracking/groups-exceed-whole",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: {
    en: "The groups of “{item}” add up to more than the whole, which is {whole}: {groups}.",
    zh: "“{item}”的分组数值之和大于总数{whole}：{groups}。",
  },
  why: {
    en: "Either a number is wrong, or somebody belongs to two groups and is counted twice.",
    zh: "要么数值有误，要么分组互有重叠、重复计数。",
  },
  fix: {
    en: "Correct the numbers, or choose groups that do not overlap.",
    zh: "请更正数值，或改用互不重叠的分组（group）。",
  },
  examples: {
    valid: [{ plan: reported({ 女性: 25, 男性: 35 }) }],
    invalid: [{ plan: reported({ 女性: 40, 鄞州区: 35 }), at: ["/reports/0/entries/0/actuals/0/value"] }],
  },
  check: ({ plan, find, report }) => {
    for (const each of plan.reports) {
      for (const { of, actuals } of actualsByDay(each).values()) {
        if (actuals.length < 2) continue;
        const placed = find(of);
        // Rates of growth of parts do not add up to that of the whole.
        if (placed?.kind === "target" && placed.item.measuredAs === "growth") continue;
        const whole = actuals.find(({ actual }) => actual.group === undefined && actual.value !== undefined);
        const groups = actuals.filter(({ actual }) => actual.group !== undefined);
        if (whole?.actual.value === undefined || !exceeds(groups, whole.actual.value)) continue;
        const shown = groups.map(({ actual: { group = "", value = {} } }) => `${group} ${showQuantity(value)}`);
        report(each, `${whole.key}/value`, {
          item: nameOf(placed, of),
          whole: showQuantity(whole.actual.value),
          groups: { en: shown.join(", "), zh: shown.join("、") },
        });
      }
    }
  },
});

/** Whether groups, each named once and a plain number of the same unit, are more than the whole. */
function exceeds(groups: readonly PlacedActual[], whole: Quantity): boolean {
  const all = amountOf(whole);
  if (groups.length === 0 || all === undefined || isShareUnit(whole.unit)) return false;
  const names = new Set(groups.map(({ actual }) => actual.group));
  const amounts = groups.flatMap(({ actual: { value } }) => {
    const amount = value !== undefined && isSameUnit(value, whole) ? amountOf(value) : undefined;
    return amount !== undefined && amount.low >= 0 ? [amount.low] : [];
  });
  if (names.size !== groups.length || amounts.length !== groups.length) return false;
  const sum = amounts.reduce((sum, amount) => sum + amount, 0);
  return sum > all.high && !isNearlyEqual(sum, all.high);
}

/** An example: sixty people in all, and the groups that are said to be among them. */
function reported(groups: Readonly<Record<string, number>>): Partial<Plan> {
  const parts = Object.entries(groups).map(([group, value]) => ({ value: { value, unit: "名" }, group }));
  return {
    targets: [{ id: "target-1", statement: { zh: "引进人才100名" } }],
    reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "target-1", actuals: [{ value: { value: 60, unit: "名" } }, ...parts] }] }],
  };
}
