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

/** Fetches the reference plan and its source text. */
export async function loadPlan(): Promise<LoadedPlan> {
  const [planFile, textFile] = await Promise.all([fetchOk(planAddress), fetchOk(sourceAddress)]);
  const plan = (await planFile.json()) as Plan;
  return { plan, text: await textFile.text(), damages: damagesOf(plan.errata ?? []) };
}

/** Fetches the worked example: an invented plan with its reports, of which there is no document. */
export async function loadExample(): Promise<LoadedPlan> {
  const plan = (await (await fetchOk(exampleAddress)).json()) as Plan;
  return { plan, text: "", damages: [] };
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
