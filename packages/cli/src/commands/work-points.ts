import { existsSync } from "node:fs";
import { type MessageTemplate, type Plan, serialisePlan } from "@regional-plan/model";
import { workPointsOf, workPointsPaper } from "@regional-plan/track";
import { visibleJson } from "@regional-plan/workbench";
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
  fill?: readonly string[];
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
  if (options.plan !== undefined && !/\.json$/iu.test(options.plan)) throw notJson(options.plan);
  if (options.fill !== undefined) return await fill(view.workPlan, options.fill, options, terminal);
  if (options.plan !== undefined) await writeOutput(serialisePlan(view.workPlan), options.plan);
  if (options.plan === undefined || options.out !== undefined) await writeDocument(view, workPointsPaper(view), options, terminal);
  return exitCode.ok;
}

/** Takes back what units filled in; nothing is written where it contradicts what is there. */
async function fill(
  workPlan: Plan,
  names: readonly string[],
  { plan: place, format }: WorkPointsCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (place === undefined) throw fillsNothing();
  const { fillWorkPlan } = await import("../track/fill-work-plan.ts");
  const { conflictLines, describedConflicts } = await import("../merge/conflict-lines.ts");
  const { filled, takenBack } = await fillWorkPlan(workPlan, place, names, terminal);
  const isWritten = takenBack.every(({ conflicts }) => conflicts.length === 0);
  const isNew = !existsSync(place) || filled.content !== takenBack[0]?.ours.content;
  if (isWritten && isNew) await writeOutput(filled.content, place);
  for (const { theirs, isOfOther } of takenBack) if (isOfOther) terminal.warn(terminal.say(ofOther(theirs.name)));
  if (format === "json") {
    const files = takenBack.map(({ theirs, conflicts }) => ({
      file: theirs.name,
      conflicts: describedConflicts(conflicts, terminal.language),
    }));
    terminal.printReport(`${visibleJson({ plan: place, written: isWritten && isNew, filled: files })}\n`);
  } else {
    for (const { ours, theirs, conflicts } of takenBack)
      if (conflicts.length > 0) terminal.print(conflictLines(conflicts, { ours, theirs }, "work-points", terminal));
    if (isWritten) terminal.print([terminal.say(isNew ? takenIn(place, names.length) : nothingNew(place))]);
  }
  return isWritten ? exitCode.ok : exitCode.planHasErrors;
}

const takenIn = (place: string, count: number): MessageTemplate => ({
  en: `${place}: what ${count === 1 ? "the workbook says" : `${count} workbooks say`} is taken in.`,
  zh: `${place}：已并入${count === 1 ? "填报表" : ` ${count} 份填报表`}的内容。`,
});

const nothingNew = (place: string): MessageTemplate => ({
  en: `${place}: it says all that already; nothing was written.`,
  zh: `${place}：填报内容均已并入，未写入任何内容。`,
});

const ofOther = (name: string): MessageTemplate => ({
  en: `${name} was not made of these work points as they are; what it leaves as it was then counts as filled in.`,
  zh: `${name} 并非由当前的年度工作要点写出，其中未改动的内容也会被视为填报内容。`,
});

const fillsNothing = () =>
  new CommandError({
    en: "--fill takes workbooks into the plan of the year: say with --plan where that is kept.",
    zh: "--fill 将填报表并入年度工作要点，请用 --plan 指定其所在文件。",
  });

const notJson = (place: string) =>
  new CommandError({
    en: `${place}: the plan of the year is written as JSON; name it .json.`,
    zh: `${place}：年度工作要点以 JSON 写出，文件名应以 .json 结尾。`,
  });
