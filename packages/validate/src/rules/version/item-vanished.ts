import { earlierItems, isPromise, listOfKind, nameOf, replacements } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What a plan has promised or reported is still there, or something else has taken its place. */
export const itemVanished = defineRule({
  id: "version/item-vanished",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["previous", "whole"],
  message: { en: "“{name}” ({id}) stood in the previous version and is gone.", zh: "上一版本中的“{name}”（{id}）已不存在。" },
  why: {
    en: "Reports and links of others still point to it, and a promise that is dropped in silence cannot be followed up.",
    zh: "已有的报告和外部引用仍指向该条目；擅自删除，相关承诺便无从跟踪。",
  },
  fix: {
    en: "Put it back under the same id. Where something takes its place, name it there under “replaces”; where it was given up, report it as “cancelled”.",
    zh: "请以原编号恢复。已由其他条目取代的，请在该条目的替代（replaces）中注明；已取消的，请在报告中记为已取消（cancelled）。",
  },
  examples: {
    valid: [
      { plan: { measures: [{ id: "measure-1" }, { id: "measure-2" }] }, previous: { measures: [{ id: "measure-1" }] } },
      { plan: { measures: [{ id: "measure-2", replaces: ["measure-1"] }] }, previous: { measures: [{ id: "measure-1" }] } },
    ],
    invalid: [
      { plan: { measures: [{ id: "measure-2" }] }, previous: { measures: [{ id: "measure-1" }, { id: "measure-2" }] }, at: ["/measures"] },
      { plan: {}, previous: { targets: [{ id: "target-1", statement: { zh: "引进10家机构" } }] }, at: ["/targets"] },
    ],
  },
  check: ({ plan, previous, has, shared, report }) => {
    const replaced = shared(replacements);
    for (const [id, placed] of earlierItems(previous, plan)) {
      if (placed.kind === "plan" || !isPromise(placed.kind) || has(id) || replaced.has(id)) continue;
      report(plan, listOfKind[placed.kind], { id, name: nameOf(placed, id) });
    }
  },
});
