import { nameOf, type Target, textIn } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";
import { subjectOf } from "./subject-of.ts";

/** Each value is set once: for one indicator, item and date there is one target. */
export const duplicateTarget = defineRule({
  id: "indicator/duplicate-target",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["languages", "targets"],
  message: {
    en: "“{first}” already sets a target for the same thing and date.",
    zh: "“{first}”已就同一事项、同一时限设定目标值，此处重复。",
  },
  related: firstStands,
  why: {
    en: "A target that stands twice is counted twice; and where the numbers differ nobody knows which one holds.",
    zh: "同一目标值重复列入，统计时会重复计算；数值不一致的，更无从认定以何者为准。",
  },
  fix: {
    en: "Keep one target and give it both passages as its “source”; where both are meant, tie them with “sameAs” or tell them apart by “for”, “due” or “measuredAs”.",
    zh: "请只保留一条，将两处原文一并列入原文出处（source）；确系两个目标值的，请用等同于（sameAs）关联，或以所属条目（for）、完成时限（due）、数值口径（measuredAs）加以区分。",
  },
  examples: {
    valid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" } }],
          targets: [
            { id: "target-2025", indicator: "indicator-1", statement: { zh: "达到48%" }, due: "2025" },
            { id: "target-2030", indicator: "indicator-1", statement: { zh: "达到50%" }, due: "2030" },
          ],
        },
      },
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "培训人数" }, unit: "人" }],
          targets: [
            { id: "target-1", indicator: "indicator-1", statement: { zh: "培训100人" }, quantity: { value: 100, unit: "人" }, due: "2025" },
            {
              id: "target-2",
              indicator: "indicator-1",
              statement: { zh: "其中女性50人" },
              quantity: { value: 50, unit: "人" },
              due: "2025",
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" } }],
          targets: [
            { id: "target-1", indicator: "indicator-1", statement: { zh: "达到48%" }, due: "2025" },
            { id: "target-2", indicator: "indicator-1", statement: { zh: "森林覆盖率50%" }, due: "2025" },
          ],
        },
        at: ["/targets/1"],
      },
      {
        plan: {
          targets: [
            { id: "target-1", statement: { zh: "引进10家机构" } },
            { id: "target-2", statement: { zh: "引进10家机构" } },
          ],
        },
        at: ["/targets/1"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const [language = ""] = plan.languages;
    const seen = new Map<string, Target>();
    const replaced = new Set(plan.targets.flatMap((target) => target.replaces ?? []));
    const names = new Map((plan.indicators ?? []).map(({ id, name }) => [id as string, textIn(name, language)]));
    for (const target of plan.targets) {
      const text = textIn(target.statement, language);
      if (replaced.has(target.id) || text === undefined) continue;
      const about = target.indicator === undefined ? text : subjectOf(text, names.get(target.indicator), target.quantity);
      const key = keyOf(target, about);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, target);
      else if (!areTied(first, target))
        report(target, "", { first: nameOf({ kind: "target", item: first }, first.id) }, { related: [first] });
    }
  },
});

/** What tells targets apart. A lower and an upper limit make a corridor, and are two. */
function keyOf(
  { indicator, for: of, due, measuredAs = "level", modality = "committed", setBy, comparator }: Target,
  about: string,
): string {
  const side = comparator === "gt" || comparator === "gte" ? "up" : comparator === "lt" || comparator === "lte" ? "down" : "";
  return JSON.stringify([indicator, about, indicator === undefined ? "" : side, of, due, measuredAs, modality, setBy]);
}

const areTied = (a: Target, b: Target) => a.sameAs?.includes(b.id) === true || b.sameAs?.includes(a.id) === true;
