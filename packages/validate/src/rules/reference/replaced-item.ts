import { type Item, type Plan, walkItems } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What is at work in a plan is in force: a link goes to what took an item's place, not to the item. */
export const replacedItem = defineRule({
  id: "reference/replaced-item",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  message: { en: "“{id}” is out of force; “{replacement}” has taken its place.", zh: "“{id}”已失效，由“{replacement}”取代。" },
  why: { en: "Work would be hung on something that no longer counts.", zh: "工作会落在已经失效的对象上。" },
  fix: { en: "Link to “{replacement}”.", zh: "请改为链接到“{replacement}”。" },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-2", replaces: ["measure-1"] }, { id: "measure-1" }],
          actions: [{ id: "action-1", for: "measure-2", statement: { zh: "打通断头路" } }],
          reports: [{ id: "report-2021", asOf: "2021-12-31", entries: [{ for: "measure-1" }] }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-2", replaces: ["measure-1"] }, { id: "measure-1" }],
          actions: [{ id: "action-1", for: "measure-1", statement: { zh: "打通断头路" } }],
        },
        at: ["/actions/0/for"],
      },
    ],
  },
  check: ({ find, report, shared }) => ({
    oddLink(link) {
      const replacement = link.target?.replacedBy;
      if (replacement === undefined || find(link.owner.id)?.replacedBy !== undefined) return;
      // A report tells of the past, a text may name what it abolishes, and who answers for what is for `responsibility/superseded-agency`.
      if (link.kind === "report" || naming.has(link.field) || link.site.steps[0] === "responsible") return;
      const isAlone = shared(replacements).get(link.value) === 1;
      // What was replaced by several things may be meant to become any of them.
      report(link, "", { id: link.value, replacement }, isAlone ? { fix: [{ op: "replace", value: replacement }] } : {});
    },
  }),
});

/** How many items take the place of each that is replaced. */
function replacements(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { item } of walkItems(plan)) {
    for (const id of new Set((item as Item).replaces ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Fields that say what a text names, and the one that abolishes. */
const naming: ReadonlySet<string> = new Set(["replaces", "agencies", "places", "instruments", "document", "section"]);
