/**
 * Work that any thread can do: made ready once by a setup, then done for one task after the other. Setup, task and result can be
 * sent from one thread to another.
 */
export type Job<Setup, Task, Result> = (setup: Setup) => Promise<(task: Task) => Promise<Result>>;

/** A job as a thread is told of it: by name, since code cannot be sent. */
export interface Assignment<Setup> {
  readonly job: JobName;
  readonly setup: Setup;
}

/** What threads can be told to do. */
export type JobName = "add-plans" | "check-inputs" | "check-lines" | "convert-lines" | "inspect-lines" | "rows-lines";
