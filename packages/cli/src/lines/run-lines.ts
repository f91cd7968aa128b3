import type { MessageTemplate } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import { configFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findInput } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import type { Job, JobName } from "../threads/job.ts";
import { runInOrder } from "../threads/run-in-order.ts";
import { threadsAsked } from "../threads/threads-asked.ts";
import type { LineSetup } from "./line-job.ts";
import type { LinesDone, LineTask } from "./line-task.ts";
import { lineTasks, refuseFolders } from "./line-tasks.ts";

/** What a job is told beside what all jobs on lines are told, and on how many threads it is done. */
type Told<Setup> = { readonly [Key in keyof Omit<Setup, "names" | "language">]: Setup[Key] | undefined } & {
  readonly threads: number | undefined;
};

/**
 * Does a job with the plan on each line of some inputs, or of standard input, on all threads, and writes a line for each in the same
 * order. It holds some lines at a time, and a line that is no plan stops nothing. 1 where there is such a line.
 */
export async function runLines<Setup extends LineSetup>(
  name: JobName,
  job: Job<Setup, LineTask, LinesDone>,
  given: readonly string[],
  { threads, ...told }: Told<Setup>,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = given.length === 0 ? ["-"] : given;
  refuseFolders(names);
  for (const input of names) terminal.useLanguage((await configFor(findInput(input), told.config, terminal))?.settings.language);
  const setup = { ...withoutUnset(told), names, language: terminal.language } as unknown as Setup;
  const work = { job: name, setup, tasks: lineTasks(names), own: await job(setup), threads: threadsAsked(threads) };
  let [failed, losses] = [0, 0];
  for await (const done of runInOrder(work)) {
    terminal.printContent(done.text);
    failed += done.failed.length;
    losses += done.losses;
    await terminal.taken();
    if (terminal.isClosed()) break;
  }
  if (losses > 0) terminal.warn(terminal.say(lossesWords(losses, String((told as { to?: unknown }).to))));
  if (failed > 0) terminal.warn(terminal.say(failedWords[name](failed)));
  return failed > 0 ? exitCode.planHasErrors : exitCode.ok;
}

/** Says of each option that is given that it does not go with `--lines`. */
export function refuseWithLines(options: Readonly<Record<string, unknown>>): void {
  const name = Object.keys(options).find((key) => options[key] !== undefined);
  if (name === undefined) return;
  throw new CommandError({ en: `--lines and --${name} do not go together.`, zh: `--lines 与 --${name} 不能同时使用。` });
}

/** How much of plans found no place in a format. */
export const lossesWords = (count: number, to: string): MessageTemplate => ({
  en: `${count} fields found no place in ${to}.`,
  zh: `有 ${count} 个字段无法写入 ${to} 格式。`,
});

const unread = (count: number): MessageTemplate => ({
  en: `${count} ${count === 1 ? "line" : "lines"} could not be read as a plan; “regional-plan validate --lines” says why.`,
  zh: `${count} 行无法作为规划读取，请运行“regional-plan validate --lines”查看原因。`,
});

const failedWords: Readonly<Record<JobName, (count: number) => MessageTemplate>> = {
  "add-plans": unread,
  "check-inputs": unread,
  "check-lines": (count) => ({
    en: `${count} ${count === 1 ? "line has" : "lines have"} errors.`,
    zh: `${count} 行有错误。`,
  }),
  "convert-lines": unread,
  "inspect-lines": unread,
  "rows-lines": unread,
};

const withoutUnset = (options: object) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
