import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@regional-plan/model";
import { plan as ningbo } from "@regional-plan/ningbo";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { variedPlans } from "../bench/varied-plans.ts";
import {
  buildCorpus,
  type DuckDB,
  loadDuckDB,
  type OpenCorpus,
  openCorpus,
  planDigest,
  planHead,
  planRows,
  questions,
  readManifest,
  readPlans,
} from "../src/index.ts";
import { answers } from "./answers.ts";
import { hostilePlan } from "./hostile-plan.ts";

let duckdb: DuckDB;
let corpus: OpenCorpus;
const root = mkdtempSync(join(tmpdir(), "corpus-"));
const plans = [...variedPlans(ningbo as Plan, 10)].map((line) => JSON.parse(line) as Plan).concat(lanzhu as Plan, hostilePlan);

beforeAll(async () => {
  duckdb = (await loadDuckDB()) as DuckDB;
  const build = buildCorpus(duckdb, root);
  for (const [number, plan] of plans.entries())
    build.add({ head: planHead(plan), number, sha256: planDigest(JSON.stringify(plan)), rows: planRows(plan, number) });
  await build.finish();
  corpus = await openCorpus(duckdb, root, readManifest(root) as NonNullable<ReturnType<typeof readManifest>>);
});
afterAll(() => {
  corpus.close();
  rmSync(root, { recursive: true, force: true });
});

describe("a question", () => {
  test("ten are prepared, each with an answer worked out of the JSON", () => {
    expect(Object.keys(answers).sort()).toEqual(questions.map(({ name }) => name));
    expect(questions).toHaveLength(10);
  });

  test.each(questions.map(({ name, sql }) => ({ name, sql })))("$name", async ({ name, sql }) => {
    const expected = answers[name]?.(plans) ?? [];
    expect(expected.length).toBeGreaterThan(0);
    const { rows } = await corpus.ask(sql);
    expect(rows).toEqual(expected);
  });
});

describe("what is asked reads the corpus and nothing else", () => {
  test.each([
    "COPY plans TO '/stolen.csv'",
    "CREATE TABLE t AS SELECT 1",
    "INSTALL httpfs",
    "LOAD httpfs",
    "ATTACH '/other.db'",
    "SET enable_external_access=true",
    "PRAGMA memory_limit='1GB'",
    "SELECT 1; DROP VIEW plans",
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_parquet('https://example.org/x.parquet')",
    "SELECT * FROM glob('/etc/*')",
  ])("%s", async (sql) => {
    await expect(corpus.ask(sql)).rejects.toThrow(/one SELECT|disabled|permission|not allowed/iu);
  });

  test("not even beside the corpus", async () => {
    writeFileSync(join(root, "beside.csv"), "a\n1\n");
    await expect(corpus.ask(`SELECT * FROM read_csv('${join(root, "beside.csv")}')`)).rejects.toThrow(/disabled|permission/iu);
  });
});

describe("a hostile plan stays data", () => {
  test("its texts are found as they are", async () => {
    const { rows } = await corpus.ask("SELECT title_zh, plan_jurisdiction FROM plans WHERE plan = 'hostile'");
    expect(rows).toEqual([[hostilePlan.title.zh, hostilePlan.places?.[0]?.name.zh]]);
  });

  test("and it comes back as it went in", async () => {
    const manifest = readManifest(root) as NonNullable<ReturnType<typeof readManifest>>;
    for await (const plan of readPlans(
      duckdb,
      root,
      manifest,
      manifest.plans.filter((each) => each.plan === "hostile"),
    ))
      expect(plan).toEqual(hostilePlan);
  });
});
