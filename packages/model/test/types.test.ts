import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const here = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(here, "../.types-"));
const require = createRequire(import.meta.url);

afterAll(() => rmSync(scratch, { recursive: true }));

const compilers = { "5.9": "typescript-5.9", "6": "typescript", "7": "typescript-7" } as const;

/** In which ways the types are found is tried with what is published. */
const bundler = { module: "esnext", moduleResolution: "bundler" } as const;

/** Compiles the type tests; the compiler's complaints, or nothing. */
function complaints(version: keyof typeof compilers, options: Record<string, unknown>): string {
  const config = join(scratch, `tsconfig.${version}.json`);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [join(here, "schemas.test-d.ts")] }));
  const tsc = join(dirname(require.resolve(`${compilers[version]}/package.json`)), "bin/tsc");
  return spawnSync(process.execPath, [tsc, "-p", config], { encoding: "utf8" }).stdout;
}

test.each(Object.keys(compilers) as (keyof typeof compilers)[])("the built types, TypeScript %s", (version) => {
  expect(complaints(version, bundler)).toBe("");
});

test("the type tests can fail", () => {
  const paths = { "@regional-plan/model": [join(here, "../src/plan/parts/code.ts")] };
  expect(complaints("7", { ...bundler, paths })).toContain("error TS");
});
