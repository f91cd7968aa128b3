import { listNames } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A plan in force says who issued it, when, and for which years. */
export const issueDataMissing = defineRule({
  id: "quality/issue-data-missing",
  severity: "info",
  preset: "recommended",
  strict: "warning",
  basis: {
    title: { en: "Data Catalog Vocabulary (DCAT)", zh: "数据目录词表（DCAT）" },
    clause: "dcterms:publisher, dcterms:issued, dcterms:temporal",
    url: "https://www.w3.org/TR/vocab-dcat-3/",
  },
  needs: ["status"],
  message: { en: "The plan is in force, but does not say {missing}.", zh: "规划现行有效，但未载明{missing}。" },
  why: {
    en: "A reader cannot tell whether it is the plan in force; and without its years no date in it can be checked.",
    zh: "读者无从确认其效力；缺少规划期，各项时限也无法核对。",
  },
  fix: {
    en: "Add what the official announcement says, under “issuers”, “issued” and “period”; where nothing is known, leave it out.",
    zh: "请依据正式发文补充印发单位（issuers）、印发日期（issued）、规划期（period）；确实不详的，可不填。",
  },
  examples: {
    valid: [{ plan: { status: "in-force", issuers: ["agency-1"], issued: "2020-07", period: "2020/2025" } }, { plan: { status: "draft" } }],
    invalid: [
      { plan: { status: "in-force", issuers: ["agency-1"], issued: "2020-07" }, at: ["/period"] },
      { plan: { status: "in-force" }, at: ["/issuers"] },
    ],
  },
  check: ({ plan, report }) => {
    if (plan.status !== "in-force") return;
    const missing = wanted.filter(({ key }) => (plan[key]?.length ?? 0) === 0);
    const [first] = missing;
    if (first !== undefined) report(plan, first.key, { missing: listNames(missing) });
  },
});

const wanted = [
  { key: "issuers", en: "who issued it", zh: "发文机关" },
  { key: "issued", en: "when it was issued", zh: "发文日期" },
  { key: "period", en: "for which years it plans", zh: "规划期" },
] as const;
