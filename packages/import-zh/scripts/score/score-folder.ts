import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "../../src/index.ts";
import type { Annotation } from "./annotation.ts";
import { type PlanScore, scorePlan } from "./score-plan.ts";

/** An annotated document and how it was imported. */
export interface ScoredDocument {
  readonly file: string;
  readonly score: PlanScore;
}

/** Imports each annotated document of a folder: `NN.json` with its text beside it or in `corpus`. */
export async function scoreFolder(folder: string): Promise<ScoredDocument[]> {
  const scored: ScoredDocument[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()) {
    const annotation = JSON.parse(readFileSync(join(folder, name), "utf8")) as Annotation;
    if (annotation.outline === undefined) continue;
    const file = annotation.file ?? name.replace(/\.json$/u, ".txt");
    const path = [join(folder, file), join(folder, "corpus", file)].find((one) => existsSync(one));
    if (path === undefined) continue;
    const { plan } = await importPlan(readFileSync(path), { name: file });
    if (plan !== undefined) scored.push({ file, score: scorePlan(plan, annotation) });
  }
  return scored;
}
