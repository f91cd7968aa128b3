import { type Plan, type Responsibility, walkItems } from "@regional-plan/model";
import type { PlanPart, Problem } from "./problem.ts";

/** Where several units lead the same thing. */
export function leadProblems(plan: PlanPart): Problem[] {
  const problems: Problem[] = [];
  for (const { item } of walkItems(plan as Plan)) {
    const { responsible = [] } = item as { readonly responsible?: readonly Responsibility[] };
    const leads = new Map(responsible.flatMap(({ agency, role, scope }) => (role === "lead" ? [[agency as string, scope] as const] : [])));
    const scopes = [...leads.values()];
    const areToldApart = !scopes.includes(undefined) && new Set(scopes).size === scopes.length;
    if (leads.size < 2 || areToldApart) continue;
    const ids = [...leads.keys()].sort().join(", ");
    problems.push({ kind: "severalLeads", key: `${item.id} ${ids}`, fields: [{ id: item.id, field: "responsible" }], params: { ids } });
  }
  return problems;
}
