import {
  aimOf,
  amountOf,
  fallsShort,
  indicatorOf,
  isSameUnit,
  latestValues,
  nameOf,
  type Quantity,
  type ReportEntry,
  showQuantity,
} from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";

/** A target is not met by less than it asks for. */
export const completedButShort = defineRule({
  id: "tracking/completed-but-short",
  severity: "warning",
  preset: "recommended",
  strict: "error",
  basis: "house",
  needs: ["reports", "targets"],
  message: {
    en: "“{target}” is reported as completed, but {actual} does not reach {aimed}.",
    zh: "“{target}”报告为已完成，但实际值{actual}未达到目标值{aimed}。",
  },
  why: { en: "An assessment that counts statuses will count this as a success.", zh: "按状态统计时，此项会被误计为完成。" },
  fix: { en: "Correct the status, or the measured value and its unit.", zh: "请更正完成状态，或核对实际值及其单位。" },
  examples: {
    valid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家以上机构" }, quantity: { value: 10, unit: "家" }, comparator: "gte" }],
          reports: [
            {
              id: "report-1",
              asOf: "2025",
              entries: [{ for: "target-1", status: "completed", actuals: [{ target: "target-1", value: { value: 12, unit: "家" } }] }],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家以上机构" }, quantity: { value: 10, unit: "家" }, comparator: "gte" }],
          reports: [
            {
              id: "report-1",
              asOf: "2025",
              entries: [{ for: "target-1", status: "completed", actuals: [{ target: "target-1", value: { value: 8, unit: "家" } }] }],
            },
          ],
        },
        at: ["/reports/0/entries/0/status"],
      },
    ],
  },
  check: ({ plan, find, report }) => {
    for (const each of plan.reports) {
      const latestOf = latestValues(each);
      for (const [index, entry] of (each.entries ?? []).entries()) {
        const short = entry.status === "completed" ? shortfallOf(entry, latestOf(entry.for), find) : undefined;
        if (short !== undefined) report(each, `entries/${index}/status`, short);
      }
    }
  },
});

function shortfallOf({ for: id }: ReportEntry, value: Quantity | undefined, find: RuleContext["find"]) {
  const placed = find(id);
  if (placed?.kind !== "target" || placed.item.quantity === undefined) return undefined;
  const { item: target } = placed;
  const aimed = amountOf(placed.item.quantity);
  const amount = value && amountOf(value);
  if (aimed === undefined || value === undefined || amount === undefined || !isSameUnit(value, placed.item.quantity)) return undefined;
  if (!fallsShort(amount, aimed, aimOf(target, indicatorOf(target, find)))) return undefined;
  return { target: nameOf(placed, id), actual: showQuantity(value), aimed: showQuantity(placed.item.quantity) };
}
