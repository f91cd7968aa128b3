import { readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { importPlan } from "../src/index.ts";

/** A document of the tests, and the plan that it becomes. */
export async function imported(name: string): Promise<{ plan: Plan; text: string }> {
  const { plan, text } = await importPlan(readFileSync(new URL(`documents/${name}`, import.meta.url)), { name });
  if (plan === undefined) throw new Error(`${name} is no document`);
  return { plan, text };
}

/** The headings of a plan, each with as many blanks as it is deep. */
export function headingsOf(plan: Plan): string[] {
  const titles = new Map(
    [...(plan.domains ?? []), ...(plan.measures ?? []), ...(plan.arrangements ?? []), ...(plan.principles ?? [])].map((item) => [
      item.id as string,
      item.title?.zh,
    ]),
  );
  return (plan.outline ?? []).map(
    ({ id, label, title, heads }) => `${" ".repeat(id.split("-").length - 2)}${label ?? ""}${title?.zh ?? titles.get(heads ?? "") ?? ""}`,
  );
}

/** Who has what to do, a line for each item. */
export function dutiesOf(plan: Plan): string[] {
  const names = new Map((plan.agencies ?? []).map(({ id, name }) => [id as string, name.zh]));
  return (plan.measures ?? []).flatMap(({ label, responsible }) =>
    responsible === undefined ? [] : [`${label ?? ""}${responsible.map(({ agency, role }) => `${role} ${names.get(agency)}`).join(", ")}`],
  );
}

/** The targets of a plan: number, unit, comparator and date. */
export const targetsOf = (plan: Plan): string[] =>
  (plan.targets ?? []).map(({ quantity, comparator, due }) =>
    [quantity?.value ?? `${quantity?.min}–${quantity?.max}`, quantity?.unit ?? "", comparator ?? "", due ?? ""].join(" ").trim(),
  );
