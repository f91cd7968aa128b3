import type { Job, JobName } from "./job.ts";

type AnyJob = Job<unknown, unknown, unknown>;

/** The job of each name, loaded when a thread is told to do it. */
export const jobs: Readonly<Record<JobName, () => Promise<AnyJob>>> = {
  "add-plans": async () => (await import("../corpus/add-plans.ts")).addPlans as AnyJob,
  "check-inputs": async () => (await import("../many/check-inputs.ts")).checkInputs as AnyJob,
  "check-lines": async () => (await import("../lines/check-lines.ts")).checkLines as AnyJob,
  "convert-lines": async () => (await import("../lines/convert-lines.ts")).convertLines as AnyJob,
  "rows-lines": async () => (await import("../corpus/rows-lines.ts")).rowsLines as AnyJob,
  "inspect-lines": async () => (await import("../lines/inspect-lines.ts")).inspectLines as AnyJob,
};
