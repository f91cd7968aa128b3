import type { Plan } from "@regional-plan/model";
import planAddress from "@regional-plan/ningbo/plan.json?url";
import sourceAddress from "@regional-plan/ningbo/source.txt?url";
import exampleAddress from "../../generated/lanzhu.json?url";
import { type Damage, damagesOf } from "./split-at-errata.ts";

/** A plan with the text it was taken from, and the passages of this text that are damaged. */
export interface LoadedPlan {
  plan: Plan;
  text: string;
  damages: readonly Damage[];
}

/** Fetches the reference plan. */
export async function loadPlan(): Promise<Plan> {
  return (await (await fetchOk(planAddress)).json()) as Plan;
}

/** Fetches the text that the reference plan was taken from. */
export async function loadText(): Promise<string> {
  return (await fetchOk(sourceAddress)).text();
}

/** Fetches the worked example: an invented plan with its reports, of which there is no document. */
export async function loadExample(): Promise<LoadedPlan> {
  const plan = (await (await fetchOk(exampleAddress)).json()) as Plan;
  return { plan, text: "", damages: [] };
}

/** A plan as it is shown, with its text. */
export const loadedPlan = (plan: Plan, text: string): LoadedPlan => ({ plan, text, damages: damagesOf(plan.errata ?? []) });

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
