import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mistakes, soundPlan } from "./mistakes.ts";

/**
 * Writes into a project a plan in TypeScript, and beside it the same plan once for each mistake. Gives back where a compiler has to
 * find fault, and nowhere else: `mistakes/id-in-measure.mts(25,28)`.
 */
export function writeMistakes(project: string): string[] {
  mkdirSync(join(project, "mistakes"));
  writeFileSync(join(project, "mistakes/sound.mts"), soundPlan);
  return mistakes.map(([name, right, wrong]) => {
    if (soundPlan.split(right).length !== 2) throw new Error(`${name}: “${right}” does not stand in the plan once`);
    const marked = soundPlan.replace(right, () => wrong);
    writeFileSync(join(project, `mistakes/${name}.mts`), marked.replace("‸", ""));
    const before = marked.slice(0, marked.indexOf("‸")).split("\n");
    return `mistakes/${name}.mts(${before.length},${(before.at(-1) ?? "").length + 1})`;
  });
}
