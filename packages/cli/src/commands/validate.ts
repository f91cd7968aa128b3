import type { Plan } from "@regional-plan/model";
import type { Preset } from "@regional-plan/validate";
import type { CheckOptions } from "@regional-plan/workbench";
import { type CheckedInput, checkInput } from "../check-input.ts";
import { CommandError } from "../command-error.ts";
import { configFor } from "../config/config-for.ts";
import type { LoadedConfig } from "../config/load-config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { countMendable, isFixable } from "../fix/is-fixable.ts";
import { documentPlaces } from "../read-documents.ts";
import { findInput, type OpenedInput, openInput, recognise } from "../read-input.ts";
import { readPlan } from "../read-plan.ts";
import { gatherReports, type ReportFormat } from "../render/print-report.ts";
import type { Terminal } from "../terminal.ts";
import type { Look } from "../watch-inputs.ts";

/** The options of `validate` as they are typed. */
export interface ValidateCommandOptions {
  preset?: Preset;
  config?: string | false;
  asOf?: string;
  previous?: string;
  from?: string;
  format: ReportFormat;
  fix?: true;
  dryRun?: true;
  maxFindings: number;
  watch?: true;
  marked?: string;
  verbose?: true;
  strictSchema?: true;
}

/** Checks each input and prints its report; 1 where any of them has an error. */
export async function validate(names: readonly string[], options: ValidateCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.dryRun && !options.fix) throw new CommandError({ en: "--dry-run goes with --fix.", zh: "--dry-run 须与 --fix 一同使用。" });
  if (options.watch && options.fix)
    throw new CommandError({ en: "--watch and --fix do not go together.", zh: "--watch 与 --fix 不能同时使用。" });
  if (options.marked !== undefined && names.length !== 1)
    throw new CommandError({ en: "--marked goes with one workbook.", zh: "--marked 只能用于一个工作簿。" });
  if (options.watch) {
    const { watchInputs } = await import("../watch-inputs.ts");
    return watchInputs(names, (look) => runOnce(names, options, terminal, look), terminal);
  }
  return runOnce(names, options, terminal);
}

/** Checks the inputs and prints the report. `look` is told of every other place that the report depends on. */
async function runOnce(
  names: readonly string[],
  options: ValidateCommandOptions,
  terminal: Terminal,
  look: Look = () => {},
): Promise<ExitCode> {
  const asOf = dayOf(options.asOf);
  if (options.previous !== undefined) look(options.previous);
  const before = options.previous === undefined ? undefined : await openInput(options.previous);
  // What cannot be opened, and in which language to speak, is known before anything is checked.
  const configs: (LoadedConfig | undefined)[] = [];
  for (const place of names.map(findInput)) {
    const config = await configFor(place, options.config, terminal, look);
    terminal.useLanguage(config?.settings.language);
    configs.push(config);
  }
  // One input after the other is read, checked and forgotten; but what is to be mended is read before anything is written.
  const opened: OpenedInput[] = [];
  if (options.fix) for (const name of names) opened.push(await openInput(name));
  let previous: Plan | undefined;
  let hasErrors = false;
  let marking: CheckedInput | undefined;
  const reports = gatherReports(options.format, terminal, options);
  for (const [index, name] of names.entries()) {
    const config = configs[index];
    const found = await recognise(opened[index] ?? (await openInput(name)), options.from, config?.formats);
    const isStrict = options.strictSchema === true && found.format.id === "stratml";
    const input = isStrict ? { ...found, reading: { strictSchema: true } } : found;
    previous ??= before && (await readPlan(await recognise(before, undefined, config?.formats)));
    const given: CheckOptions = {
      ...(options.preset && { preset: options.preset }),
      ...(asOf !== undefined && { asOf }),
      ...(previous && { previous }),
      ...(config && { config }),
    };
    const one = await checkInput(input, given);
    for (const place of documentPlaces(input, one.loaded.value)) look(place);
    const checked = options.fix ? await fixed(one, given, options, terminal) : { ...one, mendable: countMendable(one) };
    if (checked.report.summary.error > 0) hasErrors = true;
    reports.add(checked);
    if (options.marked !== undefined) marking ??= checked;
  }
  await reports.print();
  if (options.marked !== undefined && marking !== undefined)
    await (await import("../mark-input.ts")).markInput(marking, options.marked, terminal);
  return hasErrors ? exitCode.planHasErrors : exitCode.ok;
}

/** A day as it is typed; `today` is the only word that looks at the clock. */
function dayOf(asOf: string | undefined): string | undefined {
  if (asOf === "today") {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }
  const isDay = asOf === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(asOf) && new Date(`${asOf}T00:00:00Z`).toJSON()?.startsWith(asOf));
  if (isDay) return asOf;
  throw new CommandError({
    en: `--as-of ${asOf}: write the day as YYYY-MM-DD, or “today”.`,
    zh: `--as-of ${asOf}：日期应写作 YYYY-MM-DD，或写 today。`,
  });
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
