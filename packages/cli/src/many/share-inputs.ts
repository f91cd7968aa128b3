import { statSync } from "node:fs";
import { join } from "node:path";
import type { InputChecker } from "../input-checker.ts";
import { findInput, listFiles } from "../read/read-input.ts";
import type { SentPart, SharedSetup } from "./check-inputs.ts";
import type { CheckedPart } from "./checked-part.ts";
import { receivedCheck } from "./sent-check.ts";

/**
 * Checks many inputs on all threads, where they are worth more than one, and hands on what is printed of each in the order of their
 * names. What runs threads is loaded here, and this with the command: loaded apart, it would bring a second copy of all that checks.
 */
export async function* shareInputs(
  setup: SharedSetup,
  { configOf }: InputChecker,
  checkHere: (index: number) => Promise<CheckedPart>,
  threads: number | undefined,
): AsyncGenerator<CheckedPart> {
  const [{ runInOrder }, { threadsAsked }] = await Promise.all([
    import("../threads/run-in-order.ts"),
    import("../threads/threads-asked.ts"),
  ]);
  const work = {
    job: "check-inputs",
    setup,
    tasks: setup.names.keys(),
    own: checkHere,
    threads: isWorthSharing(setup) ? threadsAsked(threads) : 1,
  } as const;
  let index = 0;
  for await (const { hasErrors, part } of runInOrder<SharedSetup, number, CheckedPart | SentPart>(work)) {
    yield { hasErrors, part: "sent" in part ? { checked: await receivedCheck(part.sent, await configOf(index)) } : part };
    index++;
  }
}

/** Whether there is so much to check that it takes longer than to start a thread; and no input is a pipe, which one thread alone can read. */
function isWorthSharing({ names, previous, upper }: SharedSetup): boolean {
  const places = names.map((name) => findInput(name));
  const isPipe = (name: string) => findInput(name).place === undefined;
  if ([...names, previous, upper].some((name) => name !== undefined && isPipe(name))) return false;
  let bytes = 0;
  for (const { place = "", isFolder } of places) {
    bytes += isFolder ? bytesOfFolder(place) : statSync(place).size;
    if (bytes >= fewestBytes) return true;
  }
  return false;
}

const fewestBytes = 4_000_000;

const bytesOfFolder = (folder: string) =>
  listFiles(folder).paths.reduce((sum, path) => sum + (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0), 0);
