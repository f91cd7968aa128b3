import { availableParallelism } from "node:os";
import type { Check } from "./checks.ts";

/**
 * Runs checks, as many at a time as the machine has processors, and prints a line for each; what a failed one said stands above its line.
 * Gives the ids of those that failed. If one that runs alone fails, those after it are not started: they would only repeat it.
 */
export async function runChecks(checks: readonly Check[], print: (text: string) => void): Promise<string[]> {
  const failed: string[] = [];
  const runOne = async (check: Check) => {
    const start = performance.now();
    const { code, output } = await check.run();
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    if (code !== 0) failed.push(check.id);
    print(code === 0 ? `✓ ${check.id} (${seconds})` : `${indent(output)}\n✗ ${check.id} (${seconds}): ${check.mend}`);
  };

  for (const check of checks.filter(({ alone }) => alone)) {
    await runOne(check);
    if (failed.length > 0) return failed;
  }
  const waiting = checks.filter(({ alone }) => !alone);
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await runOne(check);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed;
}

function indent(text: string): string {
  return text.trim().replace(/^/gmu, "  ");
}
