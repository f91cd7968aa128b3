import { bulletinOf, bulletinPaper } from "@regional-plan/track";
import { CommandError } from "../command-error.ts";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { type PlanToTrackOptions, planToTrack } from "../track/plan-to-track.ts";
import { type DocumentOptions, writeDocument } from "../track/write-document.ts";

/** The options of `bulletin` as they are typed. */
export interface BulletinCommandOptions extends PlanToTrackOptions, DocumentOptions {
  asOf: string;
  since?: string;
  drafts?: true;
}

/** Says how far a plan has come. */
export async function bulletin(name: string, options: BulletinCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const since = dayOf(options.since, "--since");
  const asOf = dayOf(options.asOf);
  if (since !== undefined && since > asOf)
    throw new CommandError({
      en: `--since ${since} lies after --as-of ${asOf}: nothing can have been completed between them.`,
      zh: `--since ${since} 晚于 --as-of ${asOf}，两者之间没有可统计的时间。`,
    });
  const plan = await planToTrack(name, options, terminal);
  const view = bulletinOf(plan, { asOf, ...(since !== undefined && { since }), ...(options.drafts && { drafts: true }) });
  await writeDocument(view, bulletinPaper(view), options, terminal);
  return exitCode.ok;
}
