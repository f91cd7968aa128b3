/** What Part 2 calls a plan: one with measured results is a report, one with targets a plan of performance. */
export function planType(plan: Readonly<Record<string, unknown>>): string {
  const has = (list: string) => Array.isArray(plan[list]) && (plan[list] as unknown[]).length > 0;
  return has("reports") ? "Performance_Report" : has("targets") || has("indicators") ? "Performance_Plan" : "Strategic_Plan";
}
