import { type ChildProcess, spawn } from "node:child_process";

/** A process of Node in which modules run one after the other, so that what they all import is loaded once. */
export interface ModuleProcess {
  /** Runs a module with a folder as the working folder. Gives what it threw. */
  run(script: string, cwd: string): Promise<string | undefined>;
  stop(): void;
}

/** Starts such a process. If a module ends it, that is the module's problem and the next gets a new one. */
export function startModules(env: NodeJS.ProcessEnv): ModuleProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const runNow = (script: string, cwd: string) =>
    new Promise<string | undefined>((resolve) => {
      child ??= spawn(process.execPath, ["--input-type=module", "--eval", waitForModules], {
        env,
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      const ended = (code: number | null) => {
        child = undefined;
        resolve(`the process ended with ${code}`);
      };
      child.once("exit", ended);
      child.once("message", ({ problem }: { problem?: string }) => {
        child?.off("exit", ended);
        resolve(problem);
      });
      child.send({ script, cwd });
    });

  return {
    run(script, cwd) {
      const turn = last.then(() => runNow(script, cwd));
      last = turn;
      return turn;
    },
    stop: () => child?.kill(),
  };
}

const waitForModules = `
import { pathToFileURL } from "node:url";
process.on("message", async ({ script, cwd }) => {
  process.chdir(cwd);
  try {
    await import(pathToFileURL(script).href);
    process.send({});
  } catch (error) {
    process.send({ problem: String(error?.stack ?? error) });
  }
});`;
