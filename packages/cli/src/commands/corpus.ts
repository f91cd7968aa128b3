import {
  type Answer,
  buildCorpus as beginBuild,
  type CorpusBuild,
  openCorpus,
  questions,
  readManifest,
  readPlans,
} from "@regional-plan/corpus";
import { type Plan, serialisePlan } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import { type AddPlansTask, addPlans, type PlanAdded } from "../corpus/add-plans.ts";
import { type AnswerFormat, printAnswer } from "../corpus/answer-text.ts";
import { openEngine, openManifest } from "../corpus/open-engine.ts";
import { rowsLines } from "../corpus/rows-lines.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fileError } from "../file-error.ts";
import { styled } from "../line.ts";
import { lineTasks, refuseFolders } from "../lines/line-tasks.ts";
import { runLines } from "../lines/run-lines.ts";
import { findInput } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { runInOrder } from "../threads/run-in-order.ts";
import { threadsAsked } from "../threads/threads-asked.ts";
import { inputMissing } from "../usage-error.ts";

/** The options of `corpus build` as they are typed. */
export interface CorpusBuildOptions {
  out: string;
  lines?: true;
  threads?: number;
}

/** Adds plans to a corpus. One that cannot be read is told, and the others are added. */
export async function buildCorpus(
  given: readonly string[],
  { out, lines, threads }: CorpusBuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = given.length === 0 && lines ? ["-"] : given;
  if (names.length === 0) throw inputMissing();
  if (lines) refuseFolders(names);
  else for (const name of names) findInput(name);
  const duckdb = await openEngine();
  const known = (readManifest(out)?.plans ?? []).map(({ sha256 }) => sha256);
  const setup = { names, known };
  const build = begin(out, () => beginBuild(duckdb, out));
  const unread: string[] = [];
  try {
    const count = lines || names.length >= fewest ? threadsAsked(threads) : 1;
    const work = { job: "add-plans" as const, setup, tasks: tasksOf(names, lines), own: await addPlans(setup), threads: count };
    for await (const plans of runInOrder(work)) for (const plan of plans) add(build, plan, unread);
  } catch (error) {
    build.cancel();
    throw error;
  }
  const { plans, added, replaced, unchanged } = await build.finish();
  for (const name of unread)
    terminal.warn(
      terminal.say({
        en: `${name}: it could not be read as a plan; “regional-plan validate${lines ? " --lines" : ""}” says why.`,
        zh: `${name}：无法作为规划读取，请运行“regional-plan validate${lines ? " --lines" : ""}”查看原因。`,
      }),
    );
  terminal.print([
    terminal.say({
      en: `${out}: ${plans} ${plans === 1 ? "plan" : "plans"}; ${added} added, ${replaced} replaced, ${unchanged} unchanged.`,
      zh: `${out}：共 ${plans} 份规划，新增 ${added} 份，替换 ${replaced} 份，${unchanged} 份无变化。`,
    }),
  ]);
  return unread.length > 0 ? exitCode.planHasErrors : exitCode.ok;
}

/** Fewer inputs are read on one thread: to start another takes longer. */
const fewest = 8;

function begin(out: string, start: () => CorpusBuild): CorpusBuild {
  try {
    return start();
  } catch (error) {
    throw fileError(out, error, "write");
  }
}

async function* tasksOf(names: readonly string[], lines: true | undefined): AsyncGenerator<AddPlansTask> {
  if (!lines) for (const input of names.keys()) yield { input, number: input };
  else {
    let number = 0;
    for await (const task of lineTasks(names)) {
      yield { ...task, number };
      number += task.lines.length;
    }
  }
}

function add(build: CorpusBuild, plan: PlanAdded, unread: string[]): void {
  if ("unread" in plan) unread.push(plan.unread);
  else if ("known" in plan) build.keep(plan.known);
  else build.add(plan);
}

/** Writes the rows of the tables of the plans on lines. */
export const writeRows = (input: string | undefined, { threads }: { threads?: number }, terminal: Terminal): Promise<ExitCode> =>
  runLines("rows-lines", rowsLines, input === undefined ? [] : [input], { config: false, threads }, terminal);

/** Answers a question in SQL. */
export async function queryCorpus(
  folder: string,
  sql: string,
  { format }: { format: AnswerFormat },
  terminal: Terminal,
): Promise<ExitCode> {
  printAnswer(await answerTo(folder, sql), format, terminal);
  return exitCode.ok;
}

/** Answers a prepared question, or says which there are. */
export async function askCorpus(
  folder: string | undefined,
  name: string | undefined,
  { format }: { format: AnswerFormat },
  terminal: Terminal,
): Promise<ExitCode> {
  if (folder === undefined || name === undefined) {
    if (format === "json") terminal.printReport(`${JSON.stringify(questions, undefined, 2)}\n`);
    else
      terminal.print(
        questions.flatMap((question) => [
          [styled("bold", question.name)],
          `  ${terminal.say(question.title)}`,
          `  ${terminal.say(question.about)}`,
        ]),
      );
    return exitCode.ok;
  }
  const question = questions.find((each) => each.name === name);
  if (question === undefined) {
    const names = questions.map((each) => each.name);
    throw new CommandError({
      en: `There is no question “${name}”; there are ${names.join(", ")}.`,
      zh: `没有名为“${name}”的查询，可用的有：${names.join("、")}。`,
    });
  }
  printAnswer(await answerTo(folder, question.sql), format, terminal);
  return exitCode.ok;
}

async function answerTo(folder: string, sql: string): Promise<Answer> {
  const manifest = openManifest(folder);
  const corpus = await openCorpus(await openEngine(), folder, manifest);
  try {
    return await corpus.ask(sql);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError({ en: message, zh: message });
  } finally {
    corpus.close();
  }
}

/** Writes plans of a corpus, all of them or those of some ids, a plan a line. */
export async function printPlans(folder: string, ids: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const manifest = openManifest(folder);
  const missing = ids.find((id) => !manifest.plans.some(({ plan }) => plan === id));
  if (missing !== undefined)
    throw new CommandError({ en: `${folder}: it holds no plan “${missing}”.`, zh: `${folder}：其中没有编号为“${missing}”的规划。` });
  const wanted = manifest.plans.filter(({ plan }) => ids.length === 0 || ids.includes(plan));
  for await (const plan of readPlans(await openEngine(), folder, manifest, wanted)) {
    terminal.printText(`${JSON.stringify(JSON.parse(serialisePlan(plan as Plan)))}\n`);
    await terminal.taken();
    if (terminal.isClosed()) break;
  }
  return exitCode.ok;
}
