import type { Plan } from "@regional-plan/model";
import planAddress from "@regional-plan/ningbo/plan.json?url";
import sourceAddress from "@regional-plan/ningbo/source.txt?url";

/** A plan with the text it was taken from. */
export interface LoadedPlan {
  plan: Plan;
  text: string;
}

/** Fetches the reference plan and its source text. */
export async function loadPlan(): Promise<LoadedPlan> {
  const [plan, text] = await Promise.all([fetchOk(planAddress), fetchOk(sourceAddress)]);
  return { plan: (await plan.json()) as Plan, text: await text.text() };
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
