import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusTable } from "../tables/corpus-table.ts";
import type { PlanHead } from "../tables/plan-head.ts";

/** A plan of a corpus, and of which bytes it was made. */
export interface CorpusPlan extends PlanHead {
  readonly sha256: string;
}

/** What a corpus holds. The folder that it names is the corpus; whatever else lies beside it is not. */
export interface Manifest {
  /** The version of this layout. */
  readonly corpus: 1;
  /** The folder of the tables. */
  readonly data: string;
  readonly plans: readonly CorpusPlan[];
  /** The columns that each table has in every corpus, so that one without rows is known too, and the files with its rows. */
  readonly tables: readonly (CorpusTable & { readonly files: readonly string[] })[];
}

const manifestName = "corpus.json";

/** What a corpus holds; `undefined` where there is none. */
export function readManifest(folder: string): Manifest | undefined {
  const text = manifestText(folder);
  if (text === undefined) return undefined;
  const read = JSON.parse(text) as Manifest;
  if (read.corpus !== 1) throw new RangeError(`${folder}: this corpus was written by a later version.`);
  return read;
}

/** The text that says what a corpus holds; `undefined` where there is none. */
export function manifestText(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, manifestName), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** From the moment at which it takes the place of the one before, a corpus is what this manifest says. */
export function replaceManifest(folder: string, manifest: Manifest): void {
  const beside = join(folder, `.${manifestName}`);
  const file = openSync(beside, "w");
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 1)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(beside, join(folder, manifestName));
}

/** The folder of some plans' tables: other plans have another. */
export const dataName = (plans: readonly CorpusPlan[]): string =>
  `data-${createHash("sha256").update(JSON.stringify(plans)).digest("hex").slice(0, 16)}`;

/** By region, year, id and version; a plan without a version comes before those with one. */
export const inOrder = (plans: readonly CorpusPlan[]): CorpusPlan[] =>
  plans
    .map((plan) => ({ plan, key: [plan.region, plan.year, plan.plan, plan.version ?? ""] }))
    .sort(({ key: a }, { key: b }) => {
      const at = a.findIndex((part, index) => part !== b[index]);
      return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
    })
    .map(({ plan }) => plan);

/** What tells a plan from the others of a corpus. */
export const keyOf = ({ plan, version }: PlanHead): string => JSON.stringify([plan, version ?? null]);

/** The part of a corpus that a plan lies in. */
export const partitionOf = ({ region, year }: PlanHead): string => `plan_region=${region}/plan_year=${year}`;
