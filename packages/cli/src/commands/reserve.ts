import { readReserveCriteria, reserveOf, reservePaper } from "@regional-plan/track";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { type PlanToTrackOptions, planToTrack } from "../track/plan-to-track.ts";
import { readGiven } from "../track/read-given.ts";
import { type DocumentOptions, writeDocument } from "../track/write-document.ts";

/** The options of `reserve` as they are typed. */
export interface ReserveCommandOptions extends PlanToTrackOptions, DocumentOptions {
  asOf: string;
  criteria?: string;
  drafts?: true;
}

/** Lists the projects of a plan with what is known of each, and which criteria it meets. */
export async function reserve(name: string, options: ReserveCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const asOf = dayOf(options.asOf);
  const { criteria, drafts } = options;
  const asked = criteria === undefined ? undefined : await readGiven(criteria, readReserveCriteria, terminal);
  const plan = await planToTrack(name, options, terminal);
  const view = reserveOf(plan, { asOf, ...(asked && { criteria: asked }), ...(drafts && { drafts }) });
  await writeDocument(view, reservePaper(view), options, terminal);
  return exitCode.ok;
}
