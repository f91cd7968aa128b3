import type { Jobs, Question, Reply, Step } from "./jobs.ts";
import { startWorker } from "./start-worker.ts";

/** A question that waits for its answer. */
interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onStep: ((step: Step) => void) | undefined;
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Has the worker of the page do something; nothing is sent anywhere. The worker starts with the first question. */
export function askWorker<J extends keyof Jobs>(job: J, ask: Jobs[J]["ask"], onStep?: (step: Step) => void): Promise<Jobs[J]["answer"]> {
  worker ??= listenedTo(startWorker());
  const number = ++asked;
  const started = worker;
  return new Promise<Jobs[J]["answer"]>((resolve, reject) => {
    waiting.set(number, { resolve, reject, onStep });
    started.postMessage({ number, job, ask } satisfies Question<J>);
  });
}

/** Ends whatever the worker is doing, if anything. What it had open is closed then; questions that wait are not answered. */
export function endWork(): void {
  if (waiting.size > 0) end("It was ended.");
}

function end(why: string): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
}

function listenedTo(started: Worker): Worker {
  started.onmessage = ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.number);
    if ("step" in data) return one?.onStep?.(data.step);
    waiting.delete(data.number);
    if ("failed" in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.answer as never);
  };
  started.onerror = (event) => end(event.message);
  return started;
}
