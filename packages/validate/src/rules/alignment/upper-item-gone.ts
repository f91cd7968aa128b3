import { nameOf, walkItems } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What is confirmed to be carried out is still in the upper plan. */
export const upperItemGone = defineRule({
  id: "alignment/upper-item-gone",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["upper", "alignments"],
  message: { en: "The upper plan has no item “{item}”.", zh: "上位规划中没有编号为“{item}”的条目。" },
  variants: {
    replaced: {
      message: {
        en: "In the upper plan “{by}” ({id}) has taken the place of “{item}”.",
        zh: "上位规划中编号为“{item}”的条目已由“{by}”（{id}）取代。",
      },
      fix: { en: "Link it to that one, if it still carries it out.", zh: "请核对是否承接新条目，是则改为指向该条目。" },
    },
  },
  why: {
    en: "What was confirmed against an earlier version of the upper plan may not be asked for any more.",
    zh: "该对应关系系对照上位规划此前版本确认，所承接的任务可能已被取消。",
  },
  fix: {
    en: "Link it to the task that stands there now, or take the link out.",
    zh: "请改为承接上位规划现有的任务，或删除该对应关系。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1", title: { zh: "建设城际铁路" } }],
          alignments: [{ id: "alignment-1", from: "measure-1", to: { plan: "upper", item: "measure-9" }, relation: "carries-out" }],
        },
        upper: { measures: [{ id: "measure-9", title: { zh: "建设轨道交通" } }] },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1", title: { zh: "建设城际铁路" } }],
          alignments: [{ id: "alignment-1", from: "measure-1", to: { plan: "upper", item: "measure-8" }, relation: "carries-out" }],
        },
        upper: { measures: [{ id: "measure-9", title: { zh: "建设轨道交通" } }] },
        at: ["/alignments/0/to/item"],
      },
    ],
  },
  check: ({ plan, upper, report }) => {
    const items = new Map([...walkItems(upper)].map((placed) => [placed.item.id as string, placed]));
    const successors = new Map([...items.values()].flatMap((placed) => (placed.item.replaces ?? []).map((id) => [id as string, placed])));
    for (const alignment of plan.alignments) {
      const { to, status = "confirmed" } = alignment;
      if (status !== "confirmed" || to.plan !== upper.id || to.item === undefined || items.has(to.item)) continue;
      const successor = successors.get(to.item);
      if (successor === undefined) report(alignment, "to/item", { item: to.item });
      else
        report(
          alignment,
          "to/item",
          { item: to.item, id: successor.item.id, by: nameOf(successor, successor.item.id) },
          { variant: "replaced" },
        );
    }
  },
});
