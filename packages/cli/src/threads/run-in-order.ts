import type { Assignment } from "./job.ts";
import { startWorker, type WorkerThread } from "./start-worker.ts";

/** Work on many tasks. */
export interface Work<Setup, Task, Result> extends Assignment<Setup> {
  readonly tasks: Iterable<Task> | AsyncIterable<Task>;
  /** The same job, as the first thread does it. */
  readonly own: (task: Task) => Promise<Result>;
  /** How many threads, the first among them. */
  readonly threads: number;
}

/** What became of a task: a result, or what was thrown when the first thread did it. */
type Outcome<Result> = { readonly result: Result } | { readonly thrown: unknown };

/** A task that was given away, with how to learn what became of it. */
interface Given<Result> {
  isDone: boolean;
  readonly outcome: Promise<Outcome<Result>>;
}

/**
 * Does work on all threads, and gives the results in the order of the tasks, the same ones on any number of threads. The first
 * thread hands out tasks, and does one itself whenever every other has enough to do. No more than some tasks are on their way at a
 * time, so that many need no more memory than few. Where nobody asks for more results, the threads are stopped.
 */
export async function* runInOrder<Setup, Task, Result>({
  tasks,
  own,
  threads,
  ...assignment
}: Work<Setup, Task, Result>): AsyncGenerator<Result> {
  const workers = Array.from({ length: threads - 1 }, () => startWorker(assignment));
  const given: Given<Result>[] = [];
  try {
    for await (const task of tasks) {
      const worker = idlest(workers);
      given.push(worker === undefined ? await doneHere(task, own) : givenTo(worker, task, own));
      while (given[0]?.isDone || given.length >= threads * onTheWay) yield await next(given);
    }
    while (given.length > 0) yield await next(given);
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

/** So many tasks each thread is given before the first does one itself: while it does, none of the others comes to an end. */
const enough = 4;

/** So many tasks for each thread may be on their way: one that takes long does not stop the others at once. */
const onTheWay = 8;

function idlest(workers: readonly WorkerThread[]): WorkerThread | undefined {
  let found: WorkerThread | undefined;
  for (const worker of workers) if (worker.load() < (found?.load() ?? enough)) found = worker;
  return found;
}

async function doneHere<Task, Result>(task: Task, own: (task: Task) => Promise<Result>): Promise<Given<Result>> {
  const outcome = await tried(task, own);
  // What the others have answered meanwhile is heard before the next task is given to anybody.
  await new Promise((resolve) => setImmediate(resolve));
  return { isDone: true, outcome: Promise.resolve(outcome) };
}

function givenTo<Task, Result>(worker: WorkerThread, task: Task, own: (task: Task) => Promise<Result>): Given<Result> {
  const given: Given<Result> = {
    isDone: false,
    outcome: worker.give(task).then((answer): Outcome<Result> | Promise<Outcome<Result>> => {
      given.isDone = true;
      return "failed" in answer ? tried(task, own) : { result: answer.result as Result };
    }),
  };
  return given;
}

const tried = <Task, Result>(task: Task, own: (task: Task) => Promise<Result>): Promise<Outcome<Result>> =>
  own(task).then(
    (result) => ({ result }),
    (thrown: unknown) => ({ thrown }),
  );

async function next<Result>(given: Given<Result>[]): Promise<Result> {
  const outcome = await (given.shift() as Given<Result>).outcome;
  if ("thrown" in outcome) throw outcome.thrown;
  return outcome.result;
}
