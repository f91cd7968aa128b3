import { type CountedEntry, type Project, stageShift } from "@regional-plan/model";
import type { StageStep } from "./reserve.ts";

/** The stages that a project was at: what the plan says, then what reports say; of one day that of the report that counts. */
export function stagesOf({ stage }: Project, path: string, history: readonly CountedEntry[]): readonly StageStep[] {
  const told: StageStep[] = stage === undefined ? [] : [{ stage, path: `${path}/stage` }];
  for (const { entry, day, path: at } of history) {
    const reported = stageIn(entry);
    if (reported === undefined) continue;
    if (told.at(-1)?.day === day) told.pop();
    told.push({ stage: reported, day, path: `${at}/${entry.stage === undefined ? "status" : "stage"}` });
  }
  let last: string | undefined;
  return told.map((step) => {
    const shift = stageShift(last, step.stage);
    // What is unknown, or given up, is nowhere on the way: the next stage is held against the one before it.
    if (last === undefined || shift !== undefined) last = step.stage;
    return { ...step, ...(shift && { shift }) };
  });
}

/** A project that is given up has the stage of that, whether or not the report names it. */
const stageIn = ({ stage, status }: CountedEntry["entry"]): string | undefined =>
  stage ?? (status === "cancelled" ? "cancelled" : undefined);
