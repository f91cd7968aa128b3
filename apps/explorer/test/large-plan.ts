import type { Plan } from "@regional-plan/model";

/** A plan with the clauses and projects of another again and again, until it has about as many bytes as are asked for. */
export function largePlan(plan: Plan, bytes: number): Plan {
  const { actions = [], projects = [] } = plan;
  const size = Buffer.byteLength(JSON.stringify({ actions, projects }));
  const copies = Array.from({ length: Math.ceil(bytes / size) }, (_, at) => at);
  const again = <T extends { readonly id: string }>(items: readonly T[]) =>
    copies.flatMap((copy) => items.map((item) => (copy === 0 ? item : { ...item, id: `${item.id}-${copy}` })));
  return { ...plan, actions: again(actions), projects: again(projects) };
}
