import type { Preset } from "@regional-plan/validate";
import type { CheckOptions } from "@regional-plan/workbench";
import { type CheckedInput, checkInput } from "../check-input.ts";
import { CommandError } from "../command-error.ts";
import { dayOf } from "../day-of.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { isFixable } from "../fix/is-fixable.ts";
import { type CheckSetup, inputChecker } from "../input-checker.ts";
import type { CheckedPart } from "../many/checked-part.ts";
import { shareInputs } from "../many/share-inputs.ts";
import { type OpenedInput, openInput } from "../read/read-input.ts";
import { type PrintOptions, partOf, printReports, type ReportFormat } from "../render/print-report.ts";
import type { Terminal } from "../terminal.ts";
import { inputMissing } from "../usage-error.ts";
import type { Look } from "../watch-inputs.ts";

/** The options of `validate` as they are typed. */
export interface ValidateCommandOptions {
  preset?: Preset;
  config?: string | false;
  asOf?: string;
  previous?: string;
  upper?: string;
  from?: string;
  format: ReportFormat;
  fix?: true;
  dryRun?: true;
  maxFindings: number;
  watch?: true;
  marked?: string;
  verbose?: true;
  strictSchema?: true;
  lines?: true;
  threads?: number;
}

/** Checks each input and prints its report; 1 where any of them has an error. */
export async function validate(names: readonly string[], options: ValidateCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.dryRun && !options.fix) throw new CommandError({ en: "--dry-run goes with --fix.", zh: "--dry-run 须与 --fix 一同使用。" });
  if (options.watch && options.fix)
    throw new CommandError({ en: "--watch and --fix do not go together.", zh: "--watch 与 --fix 不能同时使用。" });
  if (options.lines) return validateLines(names, options, terminal);
  if (names.length === 0) throw inputMissing();
  if (options.marked !== undefined && names.length !== 1)
    throw new CommandError({ en: "--marked goes with one workbook.", zh: "--marked 只能用于一个工作簿。" });
  if (options.watch) {
    const { watchInputs } = await import("../watch-inputs.ts");
    return watchInputs(names, (look) => runOnce(names, options, terminal, look), terminal);
  }
  return runOnce(names, options, terminal);
}

/** Checks the plan on each line of the inputs, or of standard input. */
async function validateLines(
  names: readonly string[],
  { format, preset, previous, upper, asOf: day, from, fix, watch, marked, config, threads }: ValidateCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { refuseWithLines, runLines } = await import("../lines/run-lines.ts");
  const { checkLines } = await import("../lines/check-lines.ts");
  refuseWithLines({ from, fix, watch, marked, format: format === "text" || format === "json" ? undefined : format });
  const asOf = dayOf(day);
  return runLines("check-lines", checkLines, names, { preset, previous, upper, asOf, config, threads }, terminal);
}

/** Checks the inputs and prints the report. `look` is told of every other place that the report depends on. */
async function runOnce(
  names: readonly string[],
  options: ValidateCommandOptions,
  terminal: Terminal,
  look: Look = () => {},
): Promise<ExitCode> {
  const { format, maxFindings, preset, previous, upper, from, config } = options;
  const asOf = dayOf(options.asOf);
  const setup: CheckSetup = {
    names,
    ...(preset && { preset }),
    ...(asOf !== undefined && { asOf }),
    ...(previous !== undefined && { previous }),
    ...(upper !== undefined && { upper }),
    ...(from !== undefined && { from }),
    ...(config !== undefined && { config }),
    ...(options.strictSchema && { strictSchema: true }),
  };
  const opened: OpenedInput[] = [];
  const mend = (checked: CheckedInput, given: CheckOptions) => fixed(checked, given, options, terminal);
  const checker = await inputChecker(setup, terminal, { look, opened, ...(options.fix && { after: mend }) });
  // What cannot be opened, and in which language to speak, is known before anything is checked.
  for (const index of names.keys()) terminal.useLanguage((await checker.configOf(index))?.settings.language);
  // One input after the other is read, checked and forgotten; but what is to be mended is read before anything is written.
  if (options.fix) for (const name of names) opened.push(await openInput(name));
  let hasErrors = false;
  let marking: CheckedInput | undefined;
  const print: PrintOptions = { format, maxFindings, single: names.length === 1, verbose: options.verbose === true };
  const checkHere = async (index: number): Promise<CheckedPart> => {
    const checked = await checker.check(index);
    if (options.marked !== undefined) marking = checked;
    return { hasErrors: checked.report.summary.error > 0, part: await partOf(checked, print, terminal) };
  };
  const isAlone = options.fix === true || options.watch === true || names.length < fewestShared;
  const parts = isAlone
    ? oneByOne(names, checkHere)
    : shareInputs({ ...setup, print, language: terminal.language }, checker, checkHere, options.threads);
  const reports = printReports(print, terminal, options.fix === true);
  for await (const one of parts) {
    if (one.hasErrors) hasErrors = true;
    reports.add(one.part);
    await terminal.taken();
    if (terminal.isClosed()) break;
  }
  await reports.end();
  if (options.marked !== undefined && marking !== undefined)
    await (await import("../mark-input.ts")).markInput(marking, options.marked, terminal);
  return hasErrors ? exitCode.planHasErrors : exitCode.ok;
}

/** From so many inputs on, other threads may be asked to help. */
const fewestShared = 8;

async function* oneByOne(names: readonly string[], check: (index: number) => Promise<CheckedPart>): AsyncGenerator<CheckedPart> {
  for (const index of names.keys()) yield await check(index);
}

async function fixed(
  checked: CheckedInput,
  given: CheckOptions,
  { format, dryRun }: ValidateCommandOptions,
  terminal: Terminal,
): Promise<CheckedInput> {
  const { input } = checked;
  if (!isFixable(input)) {
    throw new CommandError({ en: `${input.name}: only files and folders can be fixed.`, zh: `${input.name}：仅可修正文件和文件夹。` });
  }
  const { mendOpened } = await import("@regional-plan/workbench");
  const { freshWords, refusedWords } = await import("../fix/fix-words.ts");
  const { changedFiles, showChanges, showFixed, writeChanges } = await import("../fix/changed-files.ts");
  const { checked: after, refused, fresh } = await mendOpened(checked, (next) => checkInput(next, given));
  const changes = changedFiles(input.content, after.input.content);
  const shown = [...showChanges(input, changes, terminal), ...showFixed(input, after.fixed ?? [], terminal)];
  if (!dryRun) writeChanges(input, changes);
  if (format === "text") terminal.print(shown);
  else if (shown.length > 0) terminal.warn(...shown.slice(0, -1));
  if (refused > 0) terminal.warn(terminal.say(refusedWords(input.name, refused)));
  if (fresh.length > 0) terminal.warn(terminal.say(freshWords(input.name, fresh)));
  return after;
}
