import { domainsAbove } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Each field of work has a goal or a target to work towards. */
export const domainWithoutGoal = defineRule({
  id: "quality/domain-without-goal",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["domains", "goals", "links"],
  message: { en: "No goal or target speaks of {what}.", zh: "{what}没有对应的目标或目标值。" },
  why: {
    en: "Where nothing is said of what is to come of the work, nobody can tell whether it was worth doing.",
    zh: "没有目标，便无法判断该领域的工作是否取得成效。",
  },
  fix: {
    en: "Add the field of work to the “domains” of the goals that speak of it, or give it a target.",
    zh: "请在相关目标的领域（domains）中列入该领域，或为其设定目标值。",
  },
  examples: {
    valid: [
      {
        plan: {
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-2", title: { zh: "生态" } },
          ],
          goals: [{ id: "goal-1", statement: { zh: "交通互联格局形成" }, domains: ["domain-1"] }],
          targets: [{ id: "target-1", statement: { zh: "森林覆盖率达到50%" }, for: "domain-2" }],
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
          goals: [{ id: "goal-1", statement: { zh: "交通互联格局形成" }, domains: ["domain-1"] }],
        },
        at: ["/domains/1"],
      },
      {
        plan: {
          domains: [
            { id: "domain-1", title: { zh: "交通" } },
            { id: "domain-2", title: { zh: "生态" } },
          ],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" } }],
        },
        at: ["/domains"],
      },
    ],
  },
  check: ({ plan, shared, report }) => {
    const lineOf = shared(domainsAbove);
    const named = new Set([
      ...plan.goals.flatMap((goal) => goal.domains ?? []),
      ...(plan.targets ?? []).flatMap((target) => target.for ?? []),
    ]);
    const aimed = new Set<string>(plan.domains.flatMap(({ id }) => (named.has(id) ? [...lineOf(id)] : [])));
    const isAimed = (id: string) => aimed.has(id) || [...lineOf(id)].some((above) => named.has(above));
    const open = plan.domains.filter(({ id }) => !isAimed(id));
    if (open.length > 1 && open.length === plan.domains.length) report(plan, "domains", { what: noneOf(open.length) });
    else for (const domain of open) report(domain, "", { what: thisOne });
  },
});

const thisOne = { en: "this field of work", zh: "该领域" };

const noneOf = (count: number) => ({ en: `any of the ${count} fields of work`, zh: `全部${count}个领域均` });
