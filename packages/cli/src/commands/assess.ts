import { writeYamlText } from "@regional-plan/convert/yaml";
import { indexPlan, type Plan, type Report } from "@regional-plan/model";
import { assessmentPaper, assessmentReport, assessPlan, defaultScheme, readScheme } from "@regional-plan/track";
import { withReport } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { changedFiles, writeChanges } from "../fix/changed-files.ts";
import { isFixable } from "../fix/is-fixable.ts";
import type { Input } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { openToTrack, type PlanToTrackOptions } from "../track/plan-to-track.ts";
import { readGiven } from "../track/read-given.ts";
import { type DocumentOptions, writeDocument } from "../track/write-document.ts";
import { inputMissing } from "../usage-error.ts";

/** The options of `assess` as they are typed. */
export interface AssessCommandOptions extends PlanToTrackOptions, DocumentOptions {
  asOf?: string;
  scheme?: string;
  printScheme?: true;
  write?: true;
  drafts?: true;
}

/** Scores a plan, its domains and its units by a scheme. */
export async function assess(name: string | undefined, options: AssessCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { scheme: file, printScheme, drafts } = options;
  const scheme = file === undefined ? defaultScheme : await readGiven(file, readScheme, terminal);
  if (printScheme) {
    terminal.printReport(writeYamlText(scheme));
    return exitCode.ok;
  }
  if (name === undefined) throw inputMissing();
  if (options.asOf === undefined)
    throw new CommandError({ en: "Say with --as-of as of which day to assess.", zh: "请用 --as-of 指定考核的截止日期。" });
  const asOf = dayOf(options.asOf);
  const { plan, input } = await openToTrack(name, options, terminal);
  const view = assessPlan(plan, { asOf, scheme, ...(drafts && { drafts }) });
  if (options.write) await writeReport(plan, input, assessmentReport(view, plan));
  await writeDocument(view, assessmentPaper(view), options, terminal);
  return exitCode.ok;
}

/** Adds the assessment to the plan: its file is replaced whole, or not at all. */
async function writeReport(plan: Plan, input: Input, report: Report): Promise<void> {
  const { name } = input;
  if (!isFixable(input) || !input.format.edits)
    throw new CommandError({
      en: `${name}: --write adds to plans in YAML or JSON and to folders; nothing was written.`,
      zh: `${name}：--write 只能写入 YAML、JSON 格式的规划文件和规划文件夹，未写入任何内容。`,
    });
  if (indexPlan(plan).byId.has(report.id))
    throw new CommandError({
      en: `${name}: it holds ${report.id} already: it was assessed as of that day before; nothing was written.`,
      zh: `${name}：其中已有编号为 ${report.id} 的报告，该日期的考核评价已写入，未再写入任何内容。`,
    });
  const content = await withReport(input, report);
  if (content === undefined)
    throw new CommandError({
      en: `${name}: its layout does not allow a report to be added to it; nothing was written.`,
      zh: `${name}：因文件的书写格式，无法写入报告，未写入任何内容。`,
    });
  writeChanges(input, changedFiles(input.content, content));
}
