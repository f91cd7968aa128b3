import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRepository } from "../src/additions/copy-repository.ts";
import { makeAdditions } from "../src/additions/make-additions.ts";
import { modelAdditions } from "../src/additions/model-additions.ts";
import { otherAdditions } from "../src/additions/other-additions.ts";
import { readTable } from "../src/additions/read-table.ts";
import { differingFiles, fileHashes } from "../src/check/file-hashes.ts";
import { runNode } from "../src/run/run-node.ts";
import { toolPath } from "../src/run/tool-path.ts";

/** All of them are made together, in one copy of the repository. */
const additions = [...modelAdditions, ...otherAdditions];
const filesByHand = additions.map(({ edits }) => edits.map(({ file }) => file));

let root: string;
let before: Map<string, string>;

beforeAll(async () => {
  root = await copyRepository();
  before = fileHashes(root);
  makeAdditions(root, additions);
});

afterAll(() => rmSync(root, { recursive: true }));

/** What a tool says in a package of the copy, where it fails. */
async function complaints(folder: string, script: string, ...args: string[]): Promise<string> {
  const { code, output } = await runNode(script, args, { cwd: join(root, folder) });
  return code === 0 ? "" : output;
}

it("an addition takes as many files by hand as CONTRIBUTING says", () => {
  expect(differingFiles(before, fileHashes(root))).toEqual([...new Set(filesByHand.flat())].sort());
  expect(Object.fromEntries(additions.map(({ what }, index) => [what, filesByHand[index]?.length]))).toEqual(readTable());
});

it.each(["model", "validate", "convert"])("npm run generate, %s", async (id) => {
  expect(await complaints(`packages/${id}`, toolPath("tsx"), "scripts/generate.ts")).toBe("");
});

it.each(additions)("$what: what follows is written", ({ follows }) => {
  const missing = Object.entries(follows).filter(([file, words]) => !readFileSync(join(root, file), "utf8").includes(words));
  expect(missing).toEqual([]);
});

/** The other packages are compiled against the model with what was added to it. */
describe("nothing else has to be told", () => {
  it.each(["model", "validate", "convert", "cli"])("the types of %s", async (id) => {
    const paths = { "@regional-plan/model": [join(root, "packages/model/src/index.ts")] };
    writeFileSync(
      join(root, `packages/${id}/tsconfig.added.json`),
      JSON.stringify({ extends: "./tsconfig.json", compilerOptions: { paths } }),
    );
    expect(await complaints(`packages/${id}`, toolPath("typescript-7"), "--noEmit", "-p", "tsconfig.added.json")).toBe("");
  });

  it.each([
    ["packages/model", "src/words/field-labels.test.ts"],
    ["packages/validate", "src/rules/catalogue.test.ts", "src/rules/quality/trial-title.test.ts"],
    ["packages/convert", "src/contract/every-format.test.ts"],
  ])("the tests of %s", async (folder, ...tests) => {
    expect(await complaints(folder, toolPath("vitest"), "run", "--reporter=dot", ...tests)).toBe("");
  });
});
