import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** How a command ended, and what it said. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command as it is installed. */
export const bin = fileURLToPath(new URL("../bin/regional-plan.js", import.meta.url));

/** The environment of the command: no colours, and the language of no country. */
export const plainEnvironment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1", LANGUAGE: undefined, LC_ALL: "C" };

/** Runs the command in a folder, as a shell would. */
export function run(
  args: readonly string[],
  { cwd, input, env }: { cwd: string; input?: string; env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...plainEnvironment, ...env } });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => (said[stream] += text));
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
    child.stdin.on("error", () => {}).end(input ?? "");
  });
}

/** A folder of its own with some files in it, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "regional-plan-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
