import { diffPlans, type MatchingVersions, revisionTable } from "@regional-plan/compare";
import { visibleJson } from "@regional-plan/workbench";
import { formatsFor } from "../config/config-for.ts";
import { changeLines } from "../diff/change-lines.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { columnsGiven } from "../read/columns-given.ts";
import { openInput, recognise } from "../read/read-input.ts";
import { readPlan } from "../read/read-plan.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfProblems } from "../warn-of-problems.ts";
import { writePaperTo } from "../write/write-paper-to.ts";

/** The options of `diff` as they are typed. */
export interface DiffCommandOptions {
  match?: true | Exclude<MatchingVersions, "none">;
  out?: string;
  from?: string;
  columns?: string;
  format: "text" | "json";
  exitCode?: true;
  config?: string | false;
}

/** Says what has changed from one version of a plan to another; 1 where something has, if that was asked for. */
export async function diff(before: string, after: string, options: DiffCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const [was, is] = [await read(before, options, terminal), await read(after, options, terminal)];
  const changes = diffPlans(was, is, options.match === undefined ? {} : { match: options.match === true ? "rest" : options.match });
  if (options.out !== undefined) await writePaperTo(options.out, revisionTable(changes, was, is), terminal);
  else if (options.format === "json") terminal.printReport(`${visibleJson(changes)}\n`);
  else terminal.print(changeLines(changes, was, is, terminal));
  const isSame = changes.items.length === 0 && changes.plan.length === 0;
  return isSame || options.exitCode !== true ? exitCode.ok : exitCode.planHasErrors;
}

async function read(name: string, { from, columns, config }: DiffCommandOptions, terminal: Terminal) {
  const opened = await openInput(name);
  const input = await recognise(opened, from, await formatsFor(opened, config, terminal));
  const plan = await readPlan(input, columnsGiven(columns));
  warnOfProblems(input, terminal);
  return plan;
}
