import { domainsAtWork } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** In each field of work something is to be done. */
export const domainWithoutMeasure = defineRule({
  id: "quality/domain-without-measure",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["domains", "links"],
  message: { en: "No measure or action belongs to {what}.", zh: "{what}未列任何任务或举措。" },
  why: {
    en: "A field of work in which nothing is to be done is a heading, and it will stand empty in every table.",
    zh: "没有任务的领域只是一个标题，在各类表格中均为空白。",
  },
  fix: {
    en: "Name the field of work in the “domain” of its measures, or add the measures that are missing.",
    zh: "请在相关任务的所属领域（domain）中注明该领域，或补充缺少的任务。",
  },
  examples: {
    valid: [
      {
        plan: {
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-1-1", title: { zh: "轨道" }, parent: "domain-1" },
            { id: "domain-2", title: { zh: "生态" } },
          ],
          measures: [{ id: "measure-1", domain: "domain-1-1" }],
          actions: [{ id: "action-1", for: "domain-2", statement: { zh: "共保联治" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-2", title: { zh: "生态" } },
          ],
          measures: [{ id: "measure-1", domain: "domain-1" }],
        },
        at: ["/domains/1"],
      },
      {
        plan: {
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-2", title: { zh: "生态" } },
          ],
        },
        at: ["/domains"],
      },
    ],
  },
  check: ({ plan, shared, report }) => {
    const atWork = shared(domainsAtWork);
    const open = plan.domains.filter(({ id }) => !atWork.has(id));
    if (open.length > 1 && open.length === plan.domains.length) report(plan, "domains", { what: noneOf(open.length) });
    else for (const domain of open) report(domain, "", { what: thisOne });
  },
});

const thisOne = { en: "this field of work", zh: "该领域" };

const noneOf = (count: number) => ({ en: `any of the ${count} fields of work`, zh: `全部${count}个领域均` });
