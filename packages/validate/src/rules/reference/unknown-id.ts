import { allNearest, idPattern, type LinkKind } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";
import type { RuleContext } from "../../rule-context.ts";
import type { Visited } from "../../visited.ts";

/** A link names an item that is there. */
export const unknownId = defineRule({
  id: "reference/unknown-id",
  severity: "error",
  preset: "basic",
  basis: "house",
  message: { en: "No item has the id “{id}”.", zh: "规划中没有编号为“{id}”的条目。" },
  why: {
    en: "A link that leads nowhere drops out of every table, chart and export.",
    zh: "链接指向不存在的条目，相关内容就会从各类表格、图表和导出文件中丢失。",
  },
  fix: { en: "Add the item, or delete the link.", zh: "请补充该条目，或删去此链接。" },
  variants: {
    near: {
      message: { en: "No item has the id “{id}”.", zh: "规划中没有编号为“{id}”的条目。" },
      fix: { en: "Did you mean “{nearest}”?", zh: "是否应为“{nearest}”？" },
    },
  },
  examples: {
    valid: [{ plan: { domains: [{ id: "domain-1", title: { zh: "交通" } }], measures: [{ id: "measure-1", domain: "domain-1" }] } }],
    invalid: [
      {
        plan: { domains: [{ id: "domain-1", title: { zh: "交通" } }], measures: [{ id: "measure-1", domain: "domain-7" }] },
        at: ["/measures/0/domain"],
      },
      { plan: { issuers: ["agency-city"] }, at: ["/issuers/0"] },
      { plan: { projects: [{ id: "project-1", name: { zh: "研究院" }, sameAs: ["agency-institute"] }] }, at: ["/projects/0/sameAs/0"] },
    ],
  },
  check: ({ report, has, find, ids }) => {
    const searched = new Map<string, readonly string[]>();
    let effort = 0;
    const tell = (subject: Visited<string>, kinds?: readonly LinkKind[]) => {
      const id = subject.value;
      const search = `${id} ${kinds?.join() ?? ""}`;
      // Each search goes through all ids: where a whole list is missing, the first few show what is wrong.
      if (effort < mostEffort && !searched.has(search)) {
        const candidates = idsOf(kinds, ids, find);
        effort += 50_000 + id.length ** 2 * candidates.length;
        searched.set(search, allNearest(id, candidates));
      }
      const [near, another] = searched.get(search) ?? [];
      if (near === undefined) report(subject, "", { id });
      // Among several that are as near, somebody must choose.
      else
        report(
          subject,
          "",
          { id, nearest: near },
          { variant: "near", ...(another === undefined && { fix: [{ op: "replace", value: near }] }) },
        );
    };
    return {
      link(link) {
        if (link.target === undefined) tell(link, link.to);
      },
      sameAs(same) {
        // What is no id is an address, for `identifier/uri` to look at.
        if (idPattern.test(same.value) && !has(same.value)) tell(same);
      },
    };
  },
});

/** How many pairs of letters are looked at in search of what was meant: some hundredths of a second. */
const mostEffort = 10_000_000;

/** The ids that may stand in a place: to name an item of another kind would only be another mistake. */
function idsOf(kinds: readonly LinkKind[] | undefined, ids: RuleContext["ids"], find: RuleContext["find"]): string[] {
  if (kinds === undefined) return [...ids()];
  return [...ids()].filter((id) => {
    const placed = find(id);
    return placed !== undefined && kinds.includes(placed.kind);
  });
}
