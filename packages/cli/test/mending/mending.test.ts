import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { formatEntry } from "@regional-plan/convert";
import { applyFixes, applyOperations, isSameValue, type Plan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { randomNumbers } from "@regional-plan/repository/random-numbers";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { validatePlan } from "@regional-plan/validate";
import { mendOpened } from "@regional-plan/workbench";
import { expect, test } from "vitest";
import { type CheckedInput, checkInput } from "../../src/check-input.ts";
import type { Input } from "../../src/read/read-input.ts";
import { changedElsewhere } from "./changed-elsewhere.ts";
import { layouts } from "./layouts.ts";
import { type Tree, withMistakes } from "./mistakes.ts";

const ningboFile = createRequire(import.meta.url).resolve("@regional-plan/ningbo/plan.json");
const ningbo = partOf(JSON.parse(readFileSync(ningboFile, "utf8")) as Tree);
const plans: readonly unknown[] = [ningbo, fiveYearPlan, transportCompact];

const runs = casesToTry(2000);

test(`of ${runs} plans with mistakes, what --fix writes differs only at the operations reported, and makes no error`, {
  timeout: 3_600_000,
}, async () => {
  const counts = { mended: 0, operations: 0, untouched: 0, left: 0 };
  for (let seed = 1; seed <= runs; seed++) {
    const random = randomNumbers(seed);
    const layout = layouts[seed % layouts.length] ?? layouts[0];
    const plan = withMistakes(plans[random(plans.length)], random);
    const text = layout?.write(plan, random) ?? "";
    const before = await check(inputOf(text, layout?.format ?? "json"));
    const { checked: after, refused } = await mendOpened(before, check);
    const fixed = after.fixed ?? [];
    const operations = fixed.flatMap(({ fix = [] }) => [...fix]);
    const written = String(after.input.content);
    const told = { seed, problems: problemsOf(before, after, text, written) };
    expect(told).toEqual({ seed, problems: [] });
    counts.mended += fixed.length;
    counts.operations += operations.length;
    counts.left += refused;
    if (fixed.length === 0) counts.untouched++;
  }
  console.log(
    `${runs} plans: ${counts.mended} findings mended by ${counts.operations} operations, ${counts.left} only suggested; ${counts.untouched} plans untouched.`,
  );
  expect(counts.mended).toBeGreaterThan(runs / 5);
});

test("what applyFixes makes of a value holds as well", { timeout: 3_600_000 }, () => {
  let applied = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const random = randomNumbers(seed + 100_000);
    const plan = withMistakes(plans[1 + random(plans.length - 1)], random);
    const report = validatePlan(plan);
    const mended = applyFixes(plan, report);
    const after = validatePlan(mended.plan);
    applied += mended.applied.length;
    expect({
      seed,
      refused: mended.refused,
      errors: after.summary.error <= report.summary.error - mended.applied.filter(({ severity }) => severity === "error").length,
    }).toEqual({ seed, refused: [], errors: true });
  }
  expect(applied).toBeGreaterThan(runs / 8);
});

function problemsOf(before: CheckedInput, after: CheckedInput, text: string, written: string): string[] {
  const fixed = after.fixed ?? [];
  const operations = fixed.flatMap(({ fix = [] }) => [...fix]);
  if (operations.length === 0) return written === text ? [] : ["written without an operation"];
  const { value, refused } = applyOperations(before.loaded.value, operations);
  const errors = ({ report }: CheckedInput) => report.findings.filter(({ severity }) => severity === "error");
  const left = after.report.findings.map(({ rule }) => rule);
  const had = before.report.findings.map(({ rule }) => rule);
  const isOnlyShape = fixed.every(({ rule }) => rule.startsWith("structure/"));
  const count = (rules: readonly string[], rule: string) => rules.filter((each) => each === rule).length;
  return [
    ...(refused.length > 0 ? [`${refused.length} operations do not fit together`] : []),
    ...(isSameValue(after.loaded.value, value) ? [] : ["the text does not say what was reported"]),
    ...changedElsewhere(text, written, before.loaded.value, operations),
    ...(errors(after).length > errors(before).length - fixed.filter(({ severity }) => severity === "error").length ? ["a new error"] : []),
    ...(isOnlyShape || fixed.some(({ rule }) => rule.startsWith("structure/"))
      ? []
      : [...new Set(left)].filter((rule) => count(left, rule) > count(had, rule))),
  ];
}

const check = (input: Input): Promise<CheckedInput> => checkInput(input, {});

function inputOf(content: string, format: "json" | "yaml"): Input {
  const entry = formatEntry(format);
  if (entry === undefined) throw new TypeError(`There is no format ${format}.`);
  return {
    name: `plan.${format}`,
    base: dirname(ningboFile),
    place: `plan.${format}`,
    isFolder: false,
    format: entry,
    content,
    problems: [],
  };
}

/** A part of a plan that is whole: the first items of some lists, and all that they link to. */
function partOf(plan: Tree): Plan {
  const lists = Object.entries(plan).filter(
    (entry): entry is [string, Tree[]] => Array.isArray(entry[1]) && typeof entry[1][0] === "object",
  );
  const byId = new Map(lists.flatMap(([, items]) => items.map((item) => [String(item.id), item])));
  const wanted = new Set<unknown>();
  const want = (value: unknown): void => {
    const item = typeof value === "string" ? byId.get(value) : value;
    if (typeof item !== "object" || item === null || wanted.has(item)) return;
    wanted.add(item);
    for (const inner of Object.values(item)) want(inner);
  };
  for (const [, items] of lists) for (const item of items.slice(0, 3)) want(item);
  want(Object.fromEntries(Object.entries(plan).filter(([key]) => !lists.some(([list]) => list === key))));
  return Object.fromEntries(
    Object.entries(plan).map(([key, value]) => [
      key,
      lists.some(([list]) => list === key) ? (value as Tree[]).filter((item) => wanted.has(item)) : value,
    ]),
  ) as unknown as Plan;
}
