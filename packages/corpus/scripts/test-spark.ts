import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plan } from "@regional-plan/model";
import { plan as ningbo } from "@regional-plan/ningbo";
import { variedPlans } from "../bench/varied-plans.ts";
import { sqlText } from "../src/engine/sql-text.ts";
import { loadDuckDB, openCorpus, questions, readManifest } from "../src/index.ts";

// Runs the job on a Spark of separate processes and compares with what one machine makes of the same plans. No part of `npm test`: it
// needs Python 3 and Java 17, and installs pyspark into a virtual environment outside of the repository.

const [count = 1000] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const command = join(root, "packages/cli/bin/regional-plan.js");
const pyspark = "pyspark==3.5.5";

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const missing = [
    ["python3", "--version"],
    ["java", "-version"],
  ].filter(([name = "", flag = ""]) => spawnSync(name, [flag]).status !== 0);
  if (missing.length > 0) {
    console.log(`test:spark needs ${missing.map(([name]) => name).join(" and ")}: Python 3 with venv and pip, and Java 17.`);
    process.exitCode = 2;
    return;
  }
  const python = installed();
  const work = mkdtempSync(join(tmpdir(), "corpus-spark-"));
  try {
    const plans = join(work, "plans.jsonl");
    writeFileSync(plans, "");
    for (const line of variedPlans(ningbo as Plan, count)) writeFileSync(plans, `${line}\n`, { flag: "a" });
    const one = timed("one machine", () => onOneMachine(work, plans));
    const ran = await sparkRun(python, plans, join(work, "spark"));
    console.log(
      `Spark, local-cluster[2,1,1024], ${count} plans, ${ran.killed ? "one worker killed in the middle" : "NO worker was killed"}: ${ran.seconds} s`,
    );
    await compare(work, one);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The Python of an environment that has pyspark. */
function installed(): string {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "regional-plan", pyspark);
  const python = join(folder, "bin", "python");
  if (!existsSync(join(folder, "ready"))) {
    mkdirSync(folder, { recursive: true });
    execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    execFileSync(python, ["-m", "pip", "install", "--quiet", pyspark], { stdio: "inherit" });
    writeFileSync(join(folder, "ready"), "");
  }
  return python;
}

function onOneMachine(work: string, plans: string): { readonly reports: string } {
  const { stdout: reports } = spawnSync(process.execPath, [command, "validate", "--lines", plans], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  spawnSync(process.execPath, [command, "corpus", "build", "--lines", plans, "-o", join(work, "corpus")], { stdio: "inherit" });
  return { reports };
}

/** Runs the job; while it runs, one of the two executors is killed. */
function sparkRun(python: string, plans: string, out: string): Promise<{ readonly killed: boolean; readonly seconds: number }> {
  const before = performance.now();
  const job = fileURLToPath(new URL("../spark/check_plans.py", import.meta.url));
  const sql = fileURLToPath(new URL("../sql", import.meta.url));
  const checker = `${process.execPath} ${command}`;
  const master = ["--master", "local-cluster[2,1,1024]", "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=4"];
  const given = [
    "--plans",
    plans,
    "--out",
    out,
    "--sql",
    sql,
    "--checker",
    checker,
    "--partitions",
    String(Math.min(16, Math.ceil(count / 10) + 1)),
  ];
  const child = spawn(join(dirname(python), "spark-submit"), [...master, job, ...given], {
    stdio: ["ignore", "inherit", "pipe"],
    env: { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python },
  });
  let [said, killed] = ["", false];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const killer = setInterval(() => {
    // The reports are being written, and a worker is at it.
    if (!existsSync(join(out, "reports", "_temporary"))) return;
    const executor = executorOf(child.pid ?? 0);
    if (executor === undefined) return;
    clearInterval(killer);
    setTimeout(() => {
      process.kill(executor, "SIGKILL");
      killed = true;
    }, 2000);
  }, 200);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      clearInterval(killer);
      if (code === 0) resolve({ killed, seconds: Math.round((performance.now() - before) / 1000) });
      else reject(new Error(said.slice(-4000)));
    });
  });
}

/** An executor among the processes below one. */
function executorOf(pid: number): number | undefined {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\n");
  const rows = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line)).flatMap((found) => (found === null ? [] : [found.slice(1)]));
  const below = new Set([String(pid)]);
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const [own = "", parent = ""] of rows) if (below.has(parent)) below.add(own);
  }
  const found = rows.find(
    ([own = "", , args = ""]) => below.has(own) && args.includes("CoarseGrainedExecutorBackend") && args.includes("java"),
  );
  return found === undefined ? undefined : Number(found[0]);
}

async function compare(work: string, { reports }: { readonly reports: string }): Promise<void> {
  const duckdb = await loadDuckDB();
  const manifest = readManifest(join(work, "corpus"));
  if (duckdb === undefined || manifest === undefined) throw new Error("There is no corpus to compare with.");
  const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
  const problems: string[] = [];
  const got = await rowsOf(`SELECT report FROM read_parquet(${sqlText(join(work, "spark/reports/*.parquet"))}) ORDER BY line`);
  if (got.map(([report]) => `${report}\n`).join("") !== reports) problems.push("the reports differ");
  console.log(`reports: ${got.length}`);
  let total = 0;
  for (const { name, files, columns } of manifest.tables) {
    const place = join(work, "spark/tables", name);
    if (files.length === 0) {
      if (existsSync(place) && readdirSync(place).length > 0) problems.push(`${name}: rows where there are none`);
      continue;
    }
    const names = [...columns.map((column) => `"${column.name}"`), "plan_region", "plan_year"].join(", ");
    const read = (paths: string) => `SELECT ${names} FROM read_parquet(${paths}, hive_partitioning=true, hive_types_autocast=false)`;
    const ours = read(`[${files.map((file) => sqlText(join(work, "corpus", manifest.data, file))).join(", ")}]`);
    const theirs = read(sqlText(join(place, "*/*/*.parquet")));
    const [[more, less, all] = []] = await rowsOf(
      `SELECT (SELECT count(*) FROM (${ours} EXCEPT ALL ${theirs})), (SELECT count(*) FROM (${theirs} EXCEPT ALL ${ours})), (SELECT count(*) FROM (${ours}))`,
    );
    if (Number(more) !== 0 || Number(less) !== 0) problems.push(`${name}: ${more} rows are missing, ${less} are too many`);
    total += Number(all);
  }
  console.log(`tables: ${manifest.tables.filter(({ files }) => files.length > 0).length}, rows: ${total}`);
  const corpus = await openCorpus(duckdb, join(work, "corpus"), manifest);
  for (const { name, sql } of questions) {
    const { rows } = await corpus.ask(sql);
    const theirs = JSON.parse(readFileSync(join(work, "spark/answers", `${name}.json`), "utf8")) as unknown;
    if (JSON.stringify(rows) !== JSON.stringify(theirs))
      problems.push(`question ${name}: ${JSON.stringify(rows).slice(0, 300)} is not ${JSON.stringify(theirs).slice(0, 300)}`);
    console.log(`question ${name}: ${rows.length} rows`);
  }
  corpus.close();
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "Reports, tables and answers are the same, row for row." : `${problems.length} differences.`);
  if (problems.length > 0) process.exitCode = 1;
}

function timed<T>(name: string, work: () => T): T {
  const before = performance.now();
  const result = work();
  console.log(`${name}: ${Math.round((performance.now() - before) / 1000)} s`);
  return result;
}
