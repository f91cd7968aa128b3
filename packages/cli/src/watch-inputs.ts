import { type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { CommandError, isCommandError } from "./command-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a check, and again whenever an input changes, until Ctrl+C. */
export async function watchInputs(names: readonly string[], check: () => Promise<ExitCode>, terminal: Terminal): Promise<ExitCode> {
  let wake = () => {};
  const watchers: FSWatcher[] = [];
  for (const name of names) watchers.push(await watchInput(name, () => wake()));
  let stopped = false;
  const stop = () => {
    stopped = true;
    wake();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  while (!stopped) {
    const changed = new Promise<void>((resolveChange) => {
      wake = resolveChange;
    });
    if (process.stdout.isTTY) terminal.print("\u001bc");
    await check().catch((error: unknown) => {
      if (!isCommandError(error)) throw error;
      terminal.warn(terminal.say(error.template));
    });
    terminal.warn(terminal.colors.dim(terminal.say({ en: "Waiting for changes; Ctrl+C ends.", zh: "等待文件改动，按 Ctrl+C 结束。" })));
    await changed;
    // An editor writes a file in several steps.
    if (!stopped) await new Promise((done) => setTimeout(done, 100));
  }
  for (const watcher of watchers) watcher.close();
  return exitCode.ok;
}

/** Watches a folder with all in it; for a file, its folder, since editors put a new file in its place. */
async function watchInput(name: string, changed: () => void): Promise<FSWatcher> {
  const found = await stat(name).catch(() => undefined);
  if (name === "-" || found === undefined) {
    throw new CommandError({
      en: `${name}: only a file or folder that is there can be watched.`,
      zh: `${name}：仅可监视已有的文件或文件夹。`,
    });
  }
  if (found.isDirectory()) return watch(name, { recursive: true }, changed);
  const file = basename(resolve(name));
  return watch(dirname(resolve(name)), (_, changedName) => {
    if (changedName === null || changedName === file) changed();
  });
}
