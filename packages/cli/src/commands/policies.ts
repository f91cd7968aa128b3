import { policiesOf, policiesPaper } from "@regional-plan/track";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { type PlanToTrackOptions, planToTrack } from "../track/plan-to-track.ts";
import { type DocumentOptions, writeDocument } from "../track/write-document.ts";

/** The options of `policies` as they are typed. */
export interface PoliciesCommandOptions extends PlanToTrackOptions, DocumentOptions {
  asOf: string;
  drafts?: true;
}

/** Lists the policies that a plan works by, and whether each is there. */
export async function policies(name: string, options: PoliciesCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const asOf = dayOf(options.asOf);
  const plan = await planToTrack(name, options, terminal);
  const view = policiesOf(plan, { asOf, ...(options.drafts && { drafts: true }) });
  await writeDocument(view, policiesPaper(view), options, terminal);
  return exitCode.ok;
}
