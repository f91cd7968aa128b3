import { atPointer, type MessageTemplate, type Plan } from "@regional-plan/model";
import type { Loss } from "../../contract/define-format.ts";
import { datedSpan } from "../../text/dated-span.ts";

/** What has a place in IATI, but not in this plan: values without a date to stand at. */
export function lostValues(plan: Plan, unplaced: ReadonlySet<string>): Loss[] {
  const baselines = (plan.indicators ?? []).flatMap(({ baseline }, place) =>
    baseline !== undefined && datedSpan(baseline.date) === undefined ? [`/indicators/${place}/baseline/quantity`] : [],
  );
  return [...baselines, ...unplaced].flatMap((path) => {
    const value = atPointer(plan, path);
    return value === undefined ? [] : [{ path, value, reason: path.endsWith("/unit") ? otherUnit : noPeriod }];
  });
}

const noPeriod: MessageTemplate = {
  en: "IATI places each value in a period, and none is known for this one.",
  zh: "IATI 中的每个数值都须有起止日期，该数值的起止日期不明。",
};

const otherUnit: MessageTemplate = {
  en: "The unit is told once for an indicator, and this target has another one.",
  zh: "计量单位按指标只写一次，该目标值的计量单位与指标不同。",
};
