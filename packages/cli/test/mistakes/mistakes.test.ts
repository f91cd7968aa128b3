import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newPlan } from "../../src/init/new-plan.ts";
import { run } from "../run-command.ts";
import { mistakes } from "./mistakes.ts";

/** What the command said of one folder. */
interface Said {
  summary: { error: number };
  findings: { rule: string; severity: string; message: string; suggestion: string; location?: { file?: string; line?: number } }[];
}

let said: Said[];

const cwd = mkdtempSync(join(tmpdir(), "regional-plan-"));

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const nameOf = (index: number) => `m${String(index).padStart(3, "0")}`;

beforeAll(async () => {
  for (const [index, { file, from, to }] of mistakes.entries()) {
    mkdirSync(join(cwd, nameOf(index)));
    for (const [path, body] of newPlan("my-city", "zh")) {
      if (!/^[a-z]+\.yaml$/u.test(path)) continue;
      if (path === file && !body.includes(from)) throw new Error(`${file} has no “${from}”.`);
      writeFileSync(join(cwd, nameOf(index), path), path === file ? body.replace(from, () => to) : body);
    }
  }
  const names = mistakes.map((_, index) => nameOf(index));
  const { stdout } = await run(["validate", ...names, "--preset", "basic", "--lang", "zh", "--format", "json", "--no-config"], { cwd });
  said = JSON.parse(stdout) as Said[];
}, 120_000);

it("has at least forty, each of another kind", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mistakes.map(({ file, from, to }) => `${file} ${from} ${to}`)).size).toBe(mistakes.length);
});

it.each(mistakes.map((mistake, index) => [mistake.to, mistake, index] as const))(
  "%s",
  (_, { file, line, rule, message, advice }, index) => {
    const { summary, findings } = said[index] as Said;
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map((found) => `${found.location?.file}:${found.location?.line} ${found.rule}`)).toEqual([`${file}:${line} ${rule}`]);
    expect(summary.error).toBe(1);
    expect(errors[0]?.message).toBe(message);
    expect(errors[0]?.suggestion).toBe(advice);
    expect(advice).not.toMatch(/删除|删去/u);
  },
);
