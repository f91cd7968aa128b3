import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Plan, planShape, serialisePlan } from "@regional-plan/model";
import { plan as ningbo } from "@regional-plan/ningbo";
import { arbitraryOf } from "@regional-plan/repository/arbitrary";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCorpus, type DuckDB, loadDuckDB, planDigest, planHead, planRows, readManifest, readPlans } from "../src/index.ts";

let duckdb: DuckDB;
const root = mkdtempSync(join(tmpdir(), "corpus-"));
let made = 0;
const newFolder = () => join(root, String(made++));

beforeAll(async () => {
  duckdb = (await loadDuckDB()) as DuckDB;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const two = [fiveYearPlan, transportCompact] as readonly Plan[];
const three = [ningbo as Plan, ...two];

function begin(folder: string, plans: readonly Plan[]) {
  const build = buildCorpus(duckdb, folder);
  for (const [number, plan] of plans.entries()) {
    const sha256 = planDigest(JSON.stringify(plan));
    if (!build.keep(sha256)) build.add({ head: planHead(plan), number, sha256, rows: planRows(plan, number) });
  }
  return build;
}

const build = (folder: string, plans: readonly Plan[]) => begin(folder, plans).finish();

async function plansOf(folder: string): Promise<string[]> {
  const manifest = readManifest(folder);
  const found: string[] = [];
  if (manifest !== undefined) for await (const plan of readPlans(duckdb, folder, manifest)) found.push(serialisePlan(plan as Plan));
  return found.sort();
}

const canonical = (plans: readonly Plan[]) => plans.map((plan) => serialisePlan(plan)).sort();

/** Every file of a corpus, with what tells its bytes. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

describe("a corpus", () => {
  test("gives the same plans back", async () => {
    const folder = newFolder();
    expect(await build(folder, three)).toEqual({ plans: 3, added: 3, replaced: 0, unchanged: 0 });
    expect(await plansOf(folder)).toEqual(canonical(three));
  });

  test("whatever they hold", async () => {
    const plans = fc.sample(
      arbitraryOf(planShape).map((plan) => plan as Plan),
      { seed: 21, numRuns: casesToTry(500, 5) },
    );
    const named = plans.map((plan, index) => ({ ...plan, id: `plan-${index}` }) as Plan);
    const folder = newFolder();
    await build(folder, named);
    expect(await plansOf(folder)).toEqual(canonical(named));
  });

  test("is the same bytes from the same plans, in whatever order they come", async () => {
    const [one, other] = [newFolder(), newFolder()];
    await build(one, two);
    await build(other, two.toReversed());
    expect(filesOf(other)).toEqual(filesOf(one));
    const before = filesOf(one);
    expect(await build(one, two)).toEqual({ plans: 2, added: 0, replaced: 0, unchanged: 2 });
    expect(filesOf(one)).toEqual(before);
  });

  test("takes the newer content of a plan of the same id and version, and leaves other parts alone", async () => {
    const folder = newFolder();
    await build(folder, two);
    const kept = filesOf(folder);
    const changed = { ...fiveYearPlan, title: { zh: "新的标题" }, issued: "2019" } as Plan;
    expect(await build(folder, [changed])).toEqual({ plans: 2, added: 0, replaced: 1, unchanged: 0 });
    expect(await plansOf(folder)).toEqual(canonical([changed, transportCompact as Plan]));
    const part = (files: Record<string, string>) =>
      Object.entries(files).flatMap(([path, hash]) =>
        path.includes("/plan_year=2024/") ? [[path.replace(/data-[0-9a-f]+/u, ""), hash]] : [],
      );
    expect(part(filesOf(folder))).toEqual(part(kept));
  });

  test("of two versions of a plan keeps both, and is the same as one that was built at once", async () => {
    const second = { ...fiveYearPlan, version: "2.0.0" } as Plan;
    const [one, other] = [newFolder(), newFolder()];
    await build(one, [fiveYearPlan as Plan]);
    await build(one, [second]);
    await build(other, [second, fiveYearPlan as Plan]);
    expect(await plansOf(one)).toEqual(canonical([fiveYearPlan as Plan, second]));
    expect(filesOf(one)).toEqual(filesOf(other));
  });

  test("is as it was when a build is stopped before its end", async () => {
    const folder = newFolder();
    await build(folder, [transportCompact as Plan]);
    const before = filesOf(folder);
    // Nothing of it is finished: as if the process had been killed here.
    begin(folder, [fiveYearPlan as Plan]);
    expect(await plansOf(folder)).toEqual(canonical([transportCompact as Plan]));
    await build(folder, [transportCompact as Plan]);
    expect(filesOf(folder)).toEqual(before);
  });
});
