import { statSync } from "node:fs";
import { join } from "node:path";
import { CommandError, isCommandError } from "./command-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { listFiles } from "./read/read-input.ts";
import type { Terminal } from "./terminal.ts";

/** Tells of a file or folder that a check looked at, or looked for. */
export type Look = (place: string) => void;

/**
 * Runs a check, and again whenever something changes that it looked at, until Ctrl+C. The places are looked at again and
 * again, and not watched by the system's means: these lose a folder that is made anew, and differ from system to system.
 */
export async function watchInputs(
  names: readonly string[],
  check: (look: Look) => Promise<ExitCode>,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const name of names) refuseUnlessThere(name);
  const places = new Set(names);
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve()));
  const end = () => stop.abort();
  process.once("SIGINT", end).once("SIGTERM", end);
  while (!stop.signal.aborted && !terminal.isClosed()) {
    // As things are before the check reads them: what changes meanwhile counts.
    const before = new Map([...places].map((place) => [place, stateOfPlace(place)]));
    terminal.clear();
    await Promise.race([
      checkOnce(check, (place) => void (before.has(place) || before.set(place, stateOfPlace(place))), terminal),
      stopped,
    ]);
    if (stop.signal.aborted) break;
    terminal.warn(terminal.say({ en: "Waiting for changes; Ctrl+C ends.", zh: "等待文件改动，按 Ctrl+C 结束。" }));
    for (const place of before.keys()) places.add(place);
    await change(places, [...places].map((place) => before.get(place)).join("\n"), stop.signal);
  }
  process.off("SIGINT", end).off("SIGTERM", end);
  return exitCode.ok;
}

function refuseUnlessThere(name: string): void {
  if (name !== "-" && stateOfPlace(name) !== missing) return;
  throw new CommandError({
    en: `${name}: only a file or folder that is there can be watched.`,
    zh: `${name}：仅可监视已有的文件或文件夹。`,
  });
}

async function checkOnce(check: (look: Look) => Promise<ExitCode>, look: Look, terminal: Terminal): Promise<void> {
  try {
    await check(look);
  } catch (error) {
    if (!isCommandError(error)) throw error;
    terminal.warn(terminal.say(error.template));
  }
}

/** Done when a place is not as it was, and stays as it is for a moment: an editor writes a file in several steps. */
async function change(places: ReadonlySet<string>, before: string, signal: AbortSignal): Promise<void> {
  let last = before;
  while (!signal.aborted) {
    const started = performance.now();
    const now = stateOf(places);
    if (now !== before && now === last) return;
    last = now;
    // However large a folder is, looking at it takes a small part of the time.
    await pause(Math.max(now === before ? 250 : 60, (performance.now() - started) * 20), signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}

const stateOf = (places: ReadonlySet<string>) => [...places].map(stateOfPlace).join("\n");

/** What changes where a file or a file of a folder changes, is replaced, goes or comes. */
function stateOfPlace(place: string): string {
  try {
    const found = statSync(place);
    if (!found.isDirectory()) return [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(" ");
    const { paths, problems } = listFiles(place);
    const others = problems.map(({ location }) => location?.file ?? "");
    return JSON.stringify([paths.map((path) => [path, stateOfPlace(join(place, path))]), others]);
  } catch {
    return missing;
  }
}

const missing = "-";
