#!/usr/bin/env node
// Measures an implementation of the rules by cases.json. Needs Node 20 and nothing else. See README.md beside it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const usage = `Usage:
  run.mjs --command "<program and its arguments>" [--only <pattern>]
  run.mjs --reports <folder> [--only <pattern>]
  run.mjs --list

--command  runs the program once a case: the case is its standard input, a report its standard output
--reports  reads each report from <folder>/<case id>.json
--only     takes the cases whose id begins so: time/, reference/cycle
--list     prints the ids of the cases`;

const { cases } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
const options = readOptions();
const chosen = cases.filter(({ id }) => id.startsWith(options.only ?? ""));

if (options.list) {
  console.log(chosen.map(({ id }) => id).join("\n"));
} else {
  const failed = chosen.map((one) => ({ one, problem: problemOf(one) })).filter(({ problem }) => problem !== undefined);
  for (const { one, problem } of failed) console.log(`FAIL ${one.id}\n${problem.replace(/^/gm, "     ")}`);
  console.log(`${chosen.length - failed.length} of ${chosen.length} cases passed.`);
  process.exitCode = failed.length > 0 || chosen.length === 0 ? 1 : 0;
}

function readOptions() {
  const string = { type: "string" };
  try {
    const { values } = parseArgs({ options: { command: string, reports: string, only: string, list: { type: "boolean" } } });
    if (values.list || (values.command === undefined) !== (values.reports === undefined)) return values;
  } catch (error) {
    console.error(error.message);
  }
  console.error(usage);
  process.exit(2);
}

/** What is wrong with the report on a case; undefined where it is as it should be. */
function problemOf(one) {
  const { text, problem } = options.command === undefined ? readReport(one) : askProgram(one);
  if (problem !== undefined) return problem;
  const findings = findingsIn(text);
  if (findings === undefined) return "The report is no JSON object with a list “findings”.";
  const found = findings.filter(({ rule }) => one.rule === undefined || rule === one.rule).map(line);
  const expected = one.expect.map(line);
  const missing = without(expected, found).map((each) => `missing:    ${each}`);
  const surplus = without(found, expected).map((each) => `unexpected: ${each}`);
  return missing.length + surplus.length === 0 ? undefined : [...missing, ...surplus].join("\n");
}

function askProgram(one) {
  const { stdout, stderr, error, signal } = spawnSync(options.command, { shell: true, input: JSON.stringify(one), encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error !== undefined || signal !== null) return { problem: `The program was ended: ${error?.message ?? signal}` };
  return stdout.trim() === "" ? { problem: `The program printed no report. ${stderr.slice(0, 400)}` } : { text: stdout };
}

function readReport({ id }) {
  const file = `${join(options.reports, ...id.split("/"))}.json`;
  return existsSync(file) ? { text: readFileSync(file, "utf8") } : { problem: `There is no ${file}.` };
}

function findingsIn(text) {
  try {
    const { findings } = JSON.parse(text);
    return Array.isArray(findings) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function line({ rule, severity, path }) {
  return `${severity} ${rule} ${JSON.stringify(path)}`;
}

/** The lines of a list that are left when those of another are taken away, one for one. */
function without(lines, others) {
  const rest = [...others];
  return lines.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
