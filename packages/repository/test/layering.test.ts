import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { fullFolders } from "../src/check/full-folders.ts";
import { importCircles } from "../src/check/import-circles.ts";
import { layeringProblems } from "../src/check/layering.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A repository of a few files. */
function repositoryOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "layering-"));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const manifest = (name: string, dependencies: Record<string, string> = {}) =>
  JSON.stringify({ name: `@regional-plan/${name}`, dependencies });

const withValidate = (file: string, content: string) =>
  layeringProblems(repositoryOf({ "packages/validate/package.json": manifest("validate"), [`packages/validate/${file}`]: content }));

test("this repository keeps its layers", () => {
  expect(layeringProblems()).toEqual([]);
});

test("model depends on zod alone", () => {
  const root = repositoryOf({ "packages/model/package.json": manifest("model", { zod: "4", yaml: "2", "@regional-plan/convert": "0" }) });
  expect(layeringProblems(root)).toEqual([
    "packages/model/package.json: model must not depend on yaml",
    "packages/model/package.json: model must not depend on @regional-plan/convert",
  ]);
});

test("a package without a place in the layers is named", () => {
  expect(layeringProblems(repositoryOf({ "packages/new/package.json": manifest("new") }))[0]).toContain("“new” has no place in the layers");
});

test.each([
  ["a sibling", 'import { json } from "@regional-plan/convert/json";', "imports @regional-plan/convert/json; validate may know model"],
  ["a sibling's type", 'import type { Format } from "@regional-plan/convert";', "imports @regional-plan/convert; validate may know model"],
  ["a sibling on demand", 'await import("@regional-plan/ningbo");', "imports @regional-plan/ningbo; validate may know model"],
  [
    "a sibling's files",
    'export * from "../../convert/src/index.ts";',
    "imports ../../convert/src/index.ts; that is outside of the package; import the other package by its name",
  ],
  ["the file system", 'import { readFileSync } from "node:fs";', "imports node:fs; only the cli may use Node at run time"],
  [
    "test equipment",
    'import { launchBrowser } from "@regional-plan/repository/browser";',
    "imports @regional-plan/repository/browser; only tests may",
  ],
  ["the clock", "export const now = () => Date.now();", "uses Date.now; only the cli may, everyone else is handed what they need"],
  ["today", "export const today = new Date();", "uses new Date(); only the cli may, everyone else is handed what they need"],
  ["the process", "export const here = process.cwd();", "uses process; only the cli may, everyone else is handed what they need"],
  ["the network", 'export const page = globalThis.fetch("/");', "uses fetch; only the cli may, everyone else is handed what they need"],
  ["chance", "export const die = Math.random();", "uses Math.random; only the cli may, everyone else is handed what they need"],
  [
    "the locale",
    'export const order = "a".localeCompare("b");',
    "uses localeCompare; only the cli may, everyone else is handed what they need",
  ],
])("a source that reaches for %s is found", (_, content, problem) => {
  expect(withValidate("src/rule.ts", content)).toEqual([`packages/validate/src/rule.ts:1: ${problem}`]);
});

test.each([
  ["a date that was given", 'export const year = (given: string) => new Date(given).getUTCFullYear() + Date.parse("2025");'],
  ["a member named like a global", "export const names = (item: { process: string }) => ({ process: item.process });"],
  ["a word in a comment or text", '// process, fetch\nexport const text = "Date.now()";'],
  ["the model", 'import { parsePlan } from "@regional-plan/model";\nexport { parsePlan };'],
])("%s is no reach", (_, content) => {
  expect(withValidate("src/rule.ts", content)).toEqual([]);
});

test("tests may read files and start a browser, but not know a sibling", () => {
  const content = 'import "node:fs";\nimport "@regional-plan/repository/browser";\nimport "@regional-plan/convert";\nprocess.cwd();';
  expect(withValidate("src/rule.test.ts", content)).toEqual([
    "packages/validate/src/rule.test.ts:3: imports @regional-plan/convert; validate may know model",
  ]);
  expect(withValidate("scripts/generate.ts", content)).toEqual([]);
});

test("this repository has no import circle, types included", () => {
  expect(importCircles()).toEqual([]);
});

test("files that import each other are named together, whether by a type or through a third", () => {
  const root = repositoryOf({
    "packages/validate/package.json": manifest("validate"),
    "packages/validate/src/a.ts": 'import type { B } from "./b.ts";\nexport interface A { b: B }',
    "packages/validate/src/b.ts": 'export * from "./rules/c.ts";\nexport interface B {}',
    "packages/validate/src/rules/c.ts": 'import type { A } from "../a.ts";\nexport type C = A;',
    "packages/validate/src/rules/d.ts":
      'import type { A } from "../a.ts";\nexport const later = () => import("../e.ts");\nexport type D = A;',
    "packages/validate/src/e.ts": 'import type { D } from "./rules/d.ts";\nexport type E = D;',
  });
  expect(importCircles(root)).toEqual([
    "packages/validate/src/a.ts ↔ packages/validate/src/b.ts ↔ packages/validate/src/rules/c.ts: import each other; what they share belongs into a file of its own",
  ]);
});

test("this repository has no folder of too many files", () => {
  expect(fullFolders()).toEqual([]);
});

test("a folder of too many files is named; tests and what is generated do not count", () => {
  const files = Array.from({ length: 25 }, (_, index) => [`packages/validate/src/rules/rule-${index}.ts`, ""]);
  const beside = Array.from({ length: 9 }, (_, index) => [`packages/validate/src/codes/code-${index}.test.ts`, ""]);
  const root = repositoryOf({
    "packages/validate/package.json": manifest("validate"),
    ...Object.fromEntries([...files, ...beside, ["packages/validate/src/codes/a.gen.ts", ""]]),
  });
  expect(fullFolders(root)).toEqual([expect.stringContaining("packages/validate/src/rules: holds 25 files")]);
});
