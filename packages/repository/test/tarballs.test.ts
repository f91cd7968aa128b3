import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rootPath } from "../src/root.ts";
import { runNode } from "../src/run/run-node.ts";
import { type ConsumerProject, installTarballs } from "../src/tarballs/install-tarballs.ts";
import { writeConsumers } from "../src/tarballs/write-consumers.ts";
import { publicPackages } from "../src/workspaces.ts";

let project: ConsumerProject;

beforeAll(async () => {
  project = await installTarballs();
  writeConsumers(project.folder);
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

describe.each([
  ["5.9", "typescript-5.9"],
  ["6", "typescript"],
  ["7", "typescript-7"],
])("TypeScript %s", (_, compiler) => {
  test.each([
    ["node16", { module: "node16", moduleResolution: "node16" }],
    ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }],
  ])("finds all types with %s", async (resolution, options) => {
    const config = join(project.folder, `tsconfig.${compiler}.${resolution}.json`);
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      ...options,
    };
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ["*.mts", "*.cts", "consumers/**/*.mts", "consumers/**/*.cts"] }));
    const { code, output } = await runNode(rootPath(`node_modules/${compiler}/bin/tsc`), ["-p", config], { cwd: project.folder });
    expect(code, output).toBe(0);
  });
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
