// What runs in a thread beside the first: it does the job that it was started for, and answers task by task. What it cannot do
// it says; the first thread then does it itself, so that an error is told as if there were no other.
import { parentPort, workerData } from "node:worker_threads";
import type { Assignment } from "./job.ts";
import { jobs } from "./jobs.ts";

/** What a worker says of a task. */
export type Answer = { readonly result: unknown } | { readonly failed: true };

const { job, setup } = workerData as Assignment<unknown>;
const ready = jobs[job]().then((prepare) => prepare(setup));
ready.catch(() => {});

/** One task after the other: where one waits for what it has to load, the next does not overtake it. */
let before: Promise<void> = Promise.resolve();
parentPort?.on("message", (task: unknown) => {
  before = before.then(() => answer(task));
});

async function answer(task: unknown): Promise<void> {
  try {
    const work = await ready;
    parentPort?.postMessage({ result: await work(task) } satisfies Answer);
  } catch {
    parentPort?.postMessage({ failed: true } satisfies Answer);
  }
}
