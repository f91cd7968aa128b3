import type { Plan } from "@regional-plan/model";
import { formatsFor } from "../config/config-for.ts";
import { type Input, openInput, recognise } from "../read/read-input.ts";
import { readPlan } from "../read/read-plan.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfProblems } from "../warn-of-problems.ts";

/** Where a plan comes from, as it is typed. */
export interface PlanToTrackOptions {
  from?: string;
  config?: string | false;
}

/** Reads the plan that a document is made of. */
export async function planToTrack(name: string, options: PlanToTrackOptions, terminal: Terminal): Promise<Plan> {
  return (await openToTrack(name, options, terminal)).plan;
}

/** Reads it and keeps what it was read from, to write to that. */
export async function openToTrack(
  name: string,
  { from, config }: PlanToTrackOptions,
  terminal: Terminal,
): Promise<{ plan: Plan; input: Input }> {
  const opened = await openInput(name);
  const input = await recognise(opened, from, await formatsFor(opened, config, terminal));
  const plan = await readPlan(input);
  warnOfProblems(input, terminal);
  return { plan, input };
}
