import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { rootPath } from "../root.ts";

/** How a program ended and what it printed, on both streams together. */
export interface Ran {
  code: number;
  output: string;
}

export interface RunOptions {
  /** Where it runs; the repository's root unless told. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Prints what it prints while it runs, and keeps none of it; or is called with each line as it comes. */
  show?: boolean | ((line: string) => void);
}

/** Runs a script with this node. */
export function runNode(script: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runProgram(process.execPath, [script, ...args], options);
}

/** Runs npm: the one that runs us, or the one on the path. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return runNode(npm, args, options);
  return process.platform === "win32" ? runProgram("npm.cmd", args, options, true) : runProgram("npm", args, options);
}

/** Runs any program, by its name on the path. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd = rootPath(), env = process.env, show = false }: RunOptions,
  shell = false,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell, stdio: show === true ? "inherit" : ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    if (typeof show === "function" && child.stdout !== null) createInterface({ input: child.stdout }).on("line", show);
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
