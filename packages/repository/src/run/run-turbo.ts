import { type Ran, runNode } from "./run-node.ts";
import { toolPath } from "./tool-path.ts";

/**
 * Runs a task of every package, those that it needs first. Nothing is reported home, and results are kept apart by version of Node,
 * which turbo's cache would not notice by itself.
 */
export function runTurbo(task: string, args: readonly string[] = [], show: boolean | ((line: string) => void) = true): Promise<Ran> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", NODE_OF_TASKS: process.version };
  return runNode(toolPath("turbo"), ["run", task, ...args], { env, show });
}
