import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { PlanHead } from "../tables/plan-head.ts";
import type { RowText } from "../tables/plan-rows.ts";
import type { DuckDB } from "./duckdb.ts";
import { type CorpusPlan, dataName, inOrder, keyOf, manifestText, partitionOf, readManifest, replaceManifest } from "./manifest.ts";
import { writeTables } from "./write-tables.ts";

/** A plan as it is added to a corpus. */
export interface AddedPlan {
  readonly head: PlanHead;
  /** The number that its rows begin with, another for each plan of a build. */
  readonly number: number;
  /** What it was made of, as `planDigest` says. */
  readonly sha256: string;
  readonly rows: readonly RowText[];
}

/** What a build has done. */
export interface Built {
  /** How many plans the corpus holds now. */
  readonly plans: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** A build of a corpus, from its first plan to the moment at which it takes the place of what was there. */
export interface CorpusBuild {
  /** Whether the corpus holds a plan that was made of the same bytes: it need not be added again. */
  readonly keep: (sha256: string) => boolean;
  readonly add: (plan: AddedPlan) => void;
  readonly finish: () => Promise<Built>;
  /** Leaves the corpus as it was. */
  readonly cancel: () => void;
}

/**
 * What a plan is known again by: the SHA-256 of what it was made of, in hexadecimal.
 *
 * @example
 * ```ts
 * import { planDigest } from "@regional-plan/corpus";
 *
 * planDigest("").slice(0, 8); //=> "e3b0c442"
 * ```
 */
export const planDigest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * Begins to add plans to the corpus in a folder, which need not be there. Nothing of it is touched until all is written beside it; then
 * one file is renamed, and whatever stops the build before leaves the corpus as it was. A plan of the same id and version is replaced.
 */
export function buildCorpus(duckdb: DuckDB, folder: string): CorpusBuild {
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  const textBefore = manifestText(folder);
  const before = readManifest(folder);
  const known = new Map((before?.plans ?? []).map((plan) => [keyOf(plan), plan]));
  const kept = new Map((before?.plans ?? []).map((plan) => [plan.sha256, plan]));
  const added = new Map<string, AddedPlan>();
  const staging = join(folder, `${stagingPrefix}${process.pid}`);
  const sheets = new Map<string, Sheet>();
  let unchanged = 0;
  mkdirSync(join(staging, "rows"), { recursive: true });
  const close = () => {
    for (const { file } of sheets.values()) closeSync(file);
    sheets.clear();
  };
  return {
    keep: (sha256) => {
      const plan = kept.get(sha256);
      if (plan === undefined) return false;
      added.delete(keyOf(plan));
      unchanged += 1;
      return true;
    },
    add: (plan) => {
      added.set(keyOf(plan.head), { ...plan, rows: [] });
      for (const rows of plan.rows) append(sheetFor(rows, sheets, staging), rows.text);
    },
    finish: async () => {
      try {
        for (const sheet of sheets.values()) flush(sheet);
        const replaced = [...added.keys()].filter((key) => known.has(key)).length;
        const plans = inOrder([
          ...[...known].flatMap(([key, plan]) => (added.has(key) ? [] : [plan])),
          ...[...added.values()].map(({ head, sha256 }): CorpusPlan => ({ ...head, sha256 })),
        ]);
        const touched = new Set([...added].flatMap(([key, { head }]) => [head, known.get(key) ?? head].map(partitionOf)));
        if (added.size > 0 || before === undefined) {
          const data = dataName(plans);
          const place = join(staging, data);
          mkdirSync(place);
          const texts = [...sheets.values()].map(({ table, path, longest }) => ({ table, path, longest }));
          const numbers = new Map([...added].map(([key, { number }]) => [key, number]));
          const tables = await writeTables(duckdb, { folder, staging, place, before, plans, touched, numbers, texts });
          if (manifestText(folder) !== textBefore) throw new Error(`${folder}: another build has changed this corpus meanwhile.`);
          // Whatever lies there under this name was left by a build that was stopped before it counted.
          if (data !== before?.data) rmSync(join(folder, data), { recursive: true, force: true });
          renameSync(place, join(folder, data));
          replaceManifest(folder, { corpus: 1, data, plans, tables });
          if (before !== undefined && before.data !== data) rmSync(join(folder, before.data), { recursive: true, force: true });
        }
        return { plans: plans.length, added: added.size - replaced, replaced, unchanged };
      } finally {
        close();
        rmSync(staging, { recursive: true, force: true });
      }
    },
    cancel: () => {
      close();
      rmSync(staging, { recursive: true, force: true });
    },
  };
}

/** Rows of one table, on their way to a file. */
interface Sheet {
  readonly table: string;
  readonly path: string;
  readonly file: number;
  waiting: string;
  /** The most characters that a plan's rows had, and so more than any line. */
  longest: number;
}

function sheetFor({ table }: RowText, sheets: Map<string, Sheet>, staging: string): Sheet {
  const known = sheets.get(table);
  if (known !== undefined) return known;
  const path = join(staging, "rows", `${table}.csv`);
  const made: Sheet = { table, path, file: openSync(path, "w"), waiting: "", longest: 0 };
  sheets.set(table, made);
  return made;
}

function append(sheet: Sheet, text: string): void {
  sheet.longest = Math.max(sheet.longest, text.length);
  sheet.waiting += text;
  if (sheet.waiting.length > 1 << 16) flush(sheet);
}

function flush(sheet: Sheet): void {
  writeSync(sheet.file, sheet.waiting);
  sheet.waiting = "";
}

const stagingPrefix = ".build-";

/** Takes away what builds left that were killed. */
function sweep(folder: string): void {
  const data = readManifest(folder)?.data;
  for (const name of readdirSync(folder)) {
    const isLeft = name.startsWith(stagingPrefix) && !isRunning(Number(name.slice(stagingPrefix.length)));
    const isOld = /^data-[0-9a-f]{16}$/u.test(name) && name !== data;
    if (isLeft || (isOld && !hasBuild(folder))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

const hasBuild = (folder: string) =>
  existsSync(folder) &&
  readdirSync(folder).some((name) => name.startsWith(stagingPrefix) && isRunning(Number(name.slice(stagingPrefix.length))));

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
