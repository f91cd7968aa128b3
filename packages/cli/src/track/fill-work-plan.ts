import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { type FormatEntry, formatEntry } from "@regional-plan/convert";
import { type Plan, serialisePlan } from "@regional-plan/model";
import { type MergedOpened, mergeOpened, type PlacedConflict } from "@regional-plan/workbench";
import { unlikeError, unreadError } from "../merge/merge-errors.ts";
import { type Input, openInput, recognise } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfProblems } from "../warn-of-problems.ts";

/** A workbook that was taken back, what the plan was before it, and where the two contradict each other. */
interface TakenBack {
  readonly ours: Input;
  readonly theirs: Input;
  readonly conflicts: readonly PlacedConflict[];
  /** Whether it was made of another plan than these work points, now or as they were written. */
  readonly isOfOther: boolean;
}

/** The plan of a year with what units filled in. */
export interface FilledWorkPlan {
  readonly filled: Input;
  readonly takenBack: readonly TakenBack[];
}

/**
 * Takes what units filled in into the plan of a year, one workbook after the other, by the one merge: what a workbook was made of is
 * the file as it stands or, where something has come into that since, the work points as the plan gives them.
 */
export async function fillWorkPlan(plan: Plan, place: string, names: readonly string[], terminal: Terminal): Promise<FilledWorkPlan> {
  const made = workPlanInput(plan, place);
  let filled = existsSync(place) ? await recognise(await openInput(place), "json") : made;
  const takenBack: TakenBack[] = [];
  for (const name of names) {
    const [ours, theirs] = [filled, await recognise(await openInput(name), undefined)];
    warnOfProblems(theirs, terminal);
    const now = await merged({ ours, theirs });
    const done = now.madeOf === undefined ? now : await merged({ base: made, ours, theirs });
    takenBack.push({ ours, theirs, conflicts: done.conflicts, isOfOther: done.madeOf !== undefined });
    filled = done.merged ?? ours;
  }
  return { filled, takenBack };
}

const workPlanInput = (plan: Plan, place: string): Input => ({
  name: place,
  content: serialisePlan(plan),
  format: formatEntry("json") as FormatEntry,
  base: dirname(place),
  place,
  isFolder: false,
  problems: [],
});

async function merged(inputs: { base?: Input; ours: Input; theirs: Input }): Promise<MergedOpened<Input>> {
  const done = await mergeOpened(inputs);
  if ("unread" in done) throw unreadError(done.unread.name);
  if ("unlike" in done) throw unlikeError(done.unlike.name);
  return done;
}
