import { agendaOf, agendaPaper } from "@regional-plan/track";
import { CommandError } from "../command-error.ts";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { type PlanToTrackOptions, planToTrack } from "../track/plan-to-track.ts";
import { type DocumentOptions, writeDocument } from "../track/write-document.ts";

/** The options of `agenda` as they are typed. */
export interface AgendaCommandOptions extends PlanToTrackOptions, DocumentOptions {
  asOf: string;
  within: string;
  drafts?: true;
}

/** Says what is to be talked about, and by whom. */
export async function agenda(name: string, options: AgendaCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const within = daysOf(options.within);
  const asOf = dayOf(options.asOf);
  const plan = await planToTrack(name, options, terminal);
  const view = agendaOf(plan, { asOf, within, ...(options.drafts && { drafts: true }) });
  await writeDocument(view, agendaPaper(view), options, terminal);
  return exitCode.ok;
}

/** A number of days: `60d`, or 60. */
function daysOf(text: string): number {
  const [, number] = /^(\d{1,4})d?$/u.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  throw new CommandError({
    en: `--within ${text}: write the number of days as 60d.`,
    zh: `--within ${text}：天数应写作 60d 的形式。`,
  });
}
