import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConformanceCase } from "../conformance/conformance-case.ts";
import { codes } from "./codes/codes.ts";
import type { ValidateConfig } from "./config/validate-config.ts";
import type { ValidateOptions } from "./engine/validate-options.ts";
import { validatePlan } from "./engine/validate-plan.ts";
import { rules } from "./registry.gen.ts";

const folder = new URL("../conformance/", import.meta.url);
const { cases } = JSON.parse(readFileSync(new URL("cases.json", folder), "utf8")) as { cases: ConformanceCase[] };
const runner = fileURLToPath(new URL("run.mjs", folder));

function reportOn({ rule, preset, input, documents, previous, upper, asOf, config }: ConformanceCase) {
  const settings: ValidateConfig = { ...config, ...(preset && { preset }) };
  // Naming a rule's level has it checked whatever the preset.
  const severity = rules.find(({ id }) => id === rule)?.severity;
  const levels = { ...(rule !== undefined && severity !== undefined && { [rule]: severity }), ...settings.levels };
  const options = {
    ...settings,
    levels,
    codes,
    ...(documents && { documents }),
    ...(previous !== undefined && { previous }),
    ...(upper !== undefined && { upper }),
    ...(asOf !== undefined && { asOf }),
  };
  return validatePlan(input, options as ValidateOptions);
}

describe("the kit", () => {
  it.each(rules.map(({ id }) => [id]))("has a case that %s fails, and one that it passes", (id) => {
    const own = cases.filter(({ rule }) => rule === id);
    expect(own.filter(({ expect: findings }) => findings.length > 0).length).toBeGreaterThan(0);
    expect(own.filter(({ expect: findings }) => findings.length === 0).length).toBeGreaterThan(0);
  });

  it("names each case once", () => expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length));
});

describe("measured by the kit", () => {
  const reports = mkdtempSync(join(tmpdir(), "conformance-"));
  beforeAll(() => {
    for (const one of cases) write(one.id, reportOn(one));
  });
  afterAll(() => rmSync(reports, { recursive: true, force: true }));

  const write = (id: string, report: unknown) => {
    const file = join(reports, `${id}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(report));
  };

  it("this implementation passes every case", () => {
    expect(execFileSync(process.execPath, [runner, "--reports", reports], { encoding: "utf8" })).toBe(
      `${cases.length} of ${cases.length} cases passed.\n`,
    );
  });

  it("a program is asked once a case", () => {
    const program = `"${process.execPath}" -e "let t='';process.stdin.on('data',d=>t+=d).on('end',()=>console.log(JSON.stringify({findings:JSON.parse(t).expect})))"`;
    const { stdout, status } = spawnSync(process.execPath, [runner, "--command", program, "--only", "whole/"], { encoding: "utf8" });
    expect(stdout).toBe("4 of 4 cases passed.\n");
    expect(status).toBe(0);
  });

  it("a missing, a surplus and a misplaced finding are told", () => {
    const [first] = cases.filter(({ id }) => id.startsWith("time/period-order/invalid"));
    const wrong = { findings: [{ rule: "time/period-order", severity: "error", path: "/elsewhere" }] };
    if (first !== undefined) write(first.id, wrong);
    const { stdout, status } = spawnSync(process.execPath, [runner, "--reports", reports, "--only", "time/period-order/"], {
      encoding: "utf8",
    });
    expect(stdout).toContain('missing:    error time/period-order "/period"');
    expect(stdout).toContain('unexpected: error time/period-order "/elsewhere"');
    expect(status).toBe(1);
  });

  it("tells how it is used", () => {
    expect(spawnSync(process.execPath, [runner, "--wrong"], { encoding: "utf8" })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Usage:"),
    });
  });
});
