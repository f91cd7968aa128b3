import type { FormatEntry } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import type { Look } from "../watch-inputs.ts";
import { openInput, recognise } from "./read-input.ts";
import { readPlan } from "./read-plan.ts";

/** The names of the plans that a plan is checked beside. */
export interface BesideNames {
  /** Its previous version. */
  readonly previous?: string | undefined;
  /** The plan that it carries out. */
  readonly upper?: string | undefined;
}

/** The plans themselves. */
export interface PlansBeside {
  readonly previous?: Plan;
  readonly upper?: Plan;
}

/** Opens the plans that others are checked beside, so that what cannot be opened is known at once; they are read when first asked for. */
export async function openBeside(
  { previous, upper }: BesideNames,
  look: Look = () => {},
): Promise<(known: readonly FormatEntry[] | undefined) => Promise<PlansBeside>> {
  for (const name of [previous, upper]) if (name !== undefined) look(name);
  const [before, above] = [previous && (await openInput(previous)), upper && (await openInput(upper))];
  let read: Promise<PlansBeside> | undefined;
  return (known) => {
    read ??= (async () => ({
      ...(before && { previous: await readPlan(await recognise(before, undefined, known)) }),
      ...(above && { upper: await readPlan(await recognise(above, undefined, known)) }),
    }))();
    return read;
  };
}
