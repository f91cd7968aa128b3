import { serialisePlan } from "@regional-plan/model";
import { workPointsOf, workPointsPaper } from "@regional-plan/track";
import { CommandError } from "../command-error.ts";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { type PlanToTrackOptions, planToTrack } from "../track/plan-to-track.ts";
import { type DocumentOptions, writeDocument } from "../track/write-document.ts";
import { writeOutput } from "../write/write-output.ts";

/** The options of `work-points` as they are typed. */
export interface WorkPointsCommandOptions extends PlanToTrackOptions, DocumentOptions {
  year: string;
  asOf?: string;
  plan?: string;
}

/** Breaks a year of a plan down to units: as a document, and as a plan of its own. */
export async function workPoints(name: string, options: WorkPointsCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (!/^[1-9]\d{3}$/u.test(options.year))
    throw new CommandError({
      en: `--year ${options.year}: write the year as 2025.`,
      zh: `--year ${options.year}：年度应写作 2025 的形式。`,
    });
  const asOf = dayOf(options.asOf);
  const plan = await planToTrack(name, options, terminal);
  const view = workPointsOf(plan, { year: Number(options.year), ...(asOf !== undefined && { asOf }) });
  if (options.plan !== undefined) {
    if (!/\.json$/iu.test(options.plan))
      throw new CommandError({
        en: `${options.plan}: the plan of the year is written as JSON; name it .json.`,
        zh: `${options.plan}：年度工作要点以 JSON 写出，文件名应以 .json 结尾。`,
      });
    await writeOutput(serialisePlan(view.workPlan), options.plan);
  }
  if (options.plan === undefined || options.out !== undefined) await writeDocument(view, workPointsPaper(view), options, terminal);
  return exitCode.ok;
}
