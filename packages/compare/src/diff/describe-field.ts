import { fieldLabel, type ItemKind, type MessageTemplate, type PlanIndex } from "@regional-plan/model";
import type { FieldChange } from "./plan-diff.ts";
import { showValue } from "./show-value.ts";

/** Both versions, as what is looked up in them is found. */
export interface BothVersions {
  readonly before: PlanIndex;
  readonly after: PlanIndex;
}

/**
 * What has changed in a field, in a sentence.
 *
 * @example
 * ```ts
 * import { describeFieldChange, diffPlans } from "@regional-plan/compare";
 * import { indexPlan, type Plan } from "@regional-plan/model";
 *
 * const before: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "m-1", label: "1." }] };
 * const after: Plan = { ...before, measures: [{ id: "m-1", label: "2." }] };
 *
 * const [field] = diffPlans(before, after).items[0]?.fields ?? [];
 * field && describeFieldChange(field, "measure", { before: indexPlan(before), after: indexPlan(after) }).zh; //=> "序号：由“1.”改为“2.”。"
 * ```
 */
export function describeFieldChange(change: FieldChange, kind: ItemKind | "plan", { before, after }: BothVersions): MessageTemplate {
  const label = labelOf(change, kind);
  const was = showValue(change.before.value, change.before.path, before);
  const is = showValue(change.after.value, change.after.path, after);
  switch (change.change) {
    case "added":
      return { en: `${label.en}: “${is.en}” is new.`, zh: `${label.zh}：新增“${is.zh}”。` };
    case "removed":
      return { en: `${label.en}: “${was.en}” is gone.`, zh: `${label.zh}：删除“${was.zh}”。` };
    case "changed":
      return { en: `${label.en}: “${was.en}” has become “${is.en}”.`, zh: `${label.zh}：由“${was.zh}”改为“${is.zh}”。` };
    case "reordered":
      return { en: `${label.en}: in another order.`, zh: `${label.zh}：顺序调整。` };
  }
}

/** What the field is called, with the language of a text that has several. */
export function labelOf({ field, language }: FieldChange, kind: ItemKind | "plan"): MessageTemplate {
  const { en, zh } = nameOfField(field, kind);
  return language === undefined ? { en, zh } : { en: `${en} (${language})`, zh: `${zh}（${language}）` };
}

/** What a field is called. */
export const nameOfField = (field: string, kind: ItemKind | "plan"): MessageTemplate => fieldLabel(field, kind) ?? { en: field, zh: field };
