import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rootPath } from "../src/root.ts";
import { runNode } from "../src/run/run-node.ts";
import { compileProject } from "../src/tarballs/compile-project.ts";
import { completionsAt } from "../src/tarballs/completions-at.ts";
import { type ConsumerProject, installTarballs } from "../src/tarballs/install-tarballs.ts";
import { soundPlan } from "../src/tarballs/mistakes.ts";
import { writeConsumers } from "../src/tarballs/write-consumers.ts";
import { writeMistakes } from "../src/tarballs/write-mistakes.ts";
import { publicPackages } from "../src/workspaces.ts";

let project: ConsumerProject;
let placesOfMistakes: string[];

beforeAll(async () => {
  project = await installTarballs();
  writeConsumers(project.folder);
  placesOfMistakes = writeMistakes(project.folder).sort();
});

afterAll(() => {
  if (project !== undefined) rmSync(dirname(project.folder), { recursive: true });
});

const packages = publicPackages();

describe.each(packages.map(({ manifest }) => manifest.name))("%s", (name) => {
  test("comes with what users need and nothing else", () => {
    const files = project.filesByPackage.get(name) ?? [];
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(files.filter((file) => /^(src|test|scripts|bench|generated)\/|\.test\.|tsconfig|tsup|\.tgz$/u.test(file))).toEqual([]);
  });

  test("depends on nothing that is not there", () => {
    const manifest = readFileSync(join(project.folder, "node_modules", name, "package.json"), "utf8");
    expect(manifest).not.toMatch(/"(workspace|file|link):/u);
  });
});

test("there is one copy of zod, the one that was installed beside them", () => {
  const installed = readdirSync(join(project.folder, "node_modules"), { recursive: true, encoding: "utf8" });
  expect(installed.filter((path) => /(?:^|[\\/])zod[\\/]package\.json$/u.test(path))).toEqual([join("zod", "package.json")]);
  for (const { manifest } of packages.filter(({ id }) => id !== "cli"))
    expect(Object.keys(manifest.dependencies ?? {})).not.toContain("zod");
});

test("ESM and CommonJS give the same names", async () => {
  const [esm, cjs] = await Promise.all([
    runNode("every-entry.mjs", [], { cwd: project.folder }),
    runNode("every-entry.cjs", [], { cwd: project.folder }),
  ]);
  expect(esm.code, esm.output).toBe(0);
  expect(cjs.code, cjs.output).toBe(0);
  const names = JSON.parse(esm.output) as Record<string, string[]>;
  expect(JSON.parse(cjs.output)).toEqual(names);
  expect(names["@regional-plan/model"]).toContain("parsePlan: function");
});

const node16 = { module: "node16", moduleResolution: "node16", exactOptionalPropertyTypes: true };
const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };
// The types of zod ask for esModuleInterop where modules are CommonJS.
const node10 = { module: "commonjs", moduleResolution: "node10", esModuleInterop: true };

// Every way of TypeScript to find a package: 7 knows no node10, and “classic” never looked into packages.
describe.each([
  ["5.9", "typescript-5.9", { node16, nodenext, bundler, node10 }],
  ["6", "typescript", { node16, nodenext, bundler, node10: { ...node10, ignoreDeprecations: "6.0" } }],
  ["7", "typescript-7", { node16, nodenext, bundler }],
])("TypeScript %s", (_, compiler, resolutions) => {
  test.each(Object.entries(resolutions))("finds all types with %s, and each mistake in a plan where it is", async (name, options) => {
    // How a package is found does not change what is wrong in a plan: the mistakes are compiled once.
    const [folders, expected] = name === "nodenext" ? [[".", "consumers/*", "mistakes"], placesOfMistakes] : [undefined, []];
    const { errors, output } = await compileProject(project.folder, compiler, options, folders);
    expect(errors, output).toEqual(expected);
  });
});

test("an editor offers the ids of the same plan, of the right kind, and codes", () => {
  const offered = (right: string, typed: string) =>
    completionsAt(
      project.folder,
      soundPlan.replace(right, () => typed),
    );
  expect(offered('domain: "domain-health"', 'domain: "domain-‸"')).toEqual(["domain-health", "domain-transport"]);
  expect(offered('agency: "agency-transport"', 'agency: "‸"')).toEqual(["agency-city", "agency-transport"]);
  expect(offered('partners: ["place-bay"]', 'partners: ["‸"]')).toEqual(["agency-city", "agency-transport", "place-bay", "place-city"]);
  expect(offered('kind: "railway"', 'kind: "‸"')).toEqual(expect.arrayContaining(["railway", "airport"]));
  expect(offered('due: "2030"', "d‸")).toEqual(expect.arrayContaining(["due", "funding", "responsible"]));
});

test("they run and compile beside another minor version of zod", async () => {
  const folder = join(dirname(project.folder), "other-zod");
  cpSync(project.folder, folder, { recursive: true });
  rmSync(join(folder, "node_modules/zod"), { recursive: true });
  cpSync(rootPath("node_modules/zod-4.4"), join(folder, "node_modules/zod"), { recursive: true });
  const { errors, output } = await compileProject(folder, "typescript-7", nodenext);
  expect(errors, output).toEqual([]);
  const [names, other] = await Promise.all([project.folder, folder].map((cwd) => runNode("every-entry.mjs", [], { cwd })));
  expect(other).toEqual(names);
  const parsed = `import { parsePlan } from "@regional-plan/model"; console.log(parsePlan({ id: 1 }).findings.map(({ path }) => path).join());`;
  writeFileSync(join(folder, "parse.mjs"), parsed);
  expect((await runNode("parse.mjs", [], { cwd: folder })).output.trim()).toBe("/specVersion,/id,/title,/languages");
});

test("what the packages themselves want tried runs", async () => {
  const scripts = readdirSync(project.folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^consumers[\\/].*\.[mc]js$/u.test(path),
  );
  for (const script of scripts) {
    const { code, output } = await runNode(script, [], { cwd: project.folder });
    expect(code, `${script}\n${output}`).toBe(0);
  }
});

test("the command is there and checks the reference plan", async () => {
  expect(readdirSync(join(project.folder, "node_modules/.bin"))).toContain(
    process.platform === "win32" ? "regional-plan.cmd" : "regional-plan",
  );
  const { code, output } = await runNode("node_modules/@regional-plan/cli/bin/regional-plan.js", ["validate", "ningbo"], {
    cwd: project.folder,
  });
  expect(code, output).toBe(0);
});
