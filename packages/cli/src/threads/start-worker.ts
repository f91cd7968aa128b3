import { Worker } from "node:worker_threads";
import type { Assignment } from "./job.ts";
import type { Answer } from "./worker-thread.ts";

/** A thread beside the first. */
export interface WorkerThread {
  /** How many tasks it was given and has not answered. */
  readonly load: () => number;
  /** Gives it a task; `failed` where it could not do it, or came to an end. */
  readonly give: (task: unknown) => Promise<Answer>;
  readonly stop: () => Promise<unknown>;
}

/** Starts a thread that does a job. It keeps little of what is soon forgotten, since every thread has memory of its own. It answers tasks in the order in which it was given them. */
export function startWorker(assignment: Assignment<unknown>): WorkerThread {
  // The build puts what a worker runs beside the file that this stands in.
  const worker = new Worker(new URL("./threads-worker-thread.js", import.meta.url), {
    workerData: assignment,
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const waiting: ((answer: Answer) => void)[] = [];
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const tell of waiting.splice(0)) tell({ failed: true });
  };
  worker
    .on("message", (answer: Answer) => waiting.shift()?.(answer))
    .on("error", end)
    .on("exit", end);
  return {
    load: () => (isOver ? Number.POSITIVE_INFINITY : waiting.length),
    give: (task) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(task);
      }),
    // Nobody waits any more: what it was given and has not done is not to be done by another.
    stop: () => {
      waiting.length = 0;
      return worker.terminate();
    },
  };
}
