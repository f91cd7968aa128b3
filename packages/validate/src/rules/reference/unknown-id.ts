import { idPattern, nearest } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";
import type { Subject } from "../../rule-context.ts";

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
  check: ({ report, has, ids }) => {
    const nearestTo = new Map<string, string | undefined>();
    const tell = (subject: Subject, key: string, id: string) => {
      // Each search goes through all ids: where a whole list is missing, the first few show what is wrong.
      if (nearestTo.size < 50 && !nearestTo.has(id)) nearestTo.set(id, nearest(id, ids()));
      const near = nearestTo.get(id);
      if (near === undefined) report(subject, key, { id });
      else report(subject, key, { id, nearest: near }, { variant: "near", fix: [{ op: "replace", value: near }] });
    };
    return {
      link(link) {
        if (link.target === undefined) tell(link, "", link.value);
      },
      sameAs(same) {
        // What is no id is an address, for `identifier/uri` to look at.
        if (idPattern.test(same.value) && !has(same.value)) tell(same, "", same.value);
      },
    };
  },
});
