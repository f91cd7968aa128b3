import { readFileSync, writeFileSync } from "node:fs";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { awkwardPlan } from "./src/linked/testing/awkward-plan.ts";
const [id, ext] = process.argv.slice(2) as [string, string];
const format = (await import(`./src/formats/${id}/index.ts`))[id];
const ningbo = JSON.parse(readFileSync("../ningbo/dist/plan.json","utf8"));
const withReports = { ...ningbo, id: "ningbo-reports", reports: [{ id: "report-2023", asOf: "2023-12-31", entries: ningbo.targets.slice(0, 6).map((t: any, i: number) => ({ for: t.id, status: "in-progress", stage: "operating", actuals: [{ value: { value: i + 0.5, unit: t.quantity?.unit ?? "x" }, statement: { zh: "已完成 <1>" } }] })) }] };
for (const plan of [fiveYearPlan, transportCompact, awkwardPlan, ningbo, withReports]) {
  const { content, losses } = await format.write(plan);
  writeFileSync(`/tmp/out-${id}-${plan.id}${ext}`, content);
  const kinds = new Map<string, number>();
  for (const l of losses) { const k = l.path.replace(/\/\d+/g, "[]"); kinds.set(k, (kinds.get(k) ?? 0) + 1); }
  console.log(plan.id, content.length, losses.length, [...kinds].slice(0, 12).join(" "));
}
