import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compileExamples } from "../src/examples/compile-examples.ts";
import { findDocuments } from "../src/examples/find-documents.ts";
import { startModules } from "../src/examples/module-process.ts";
import { exampleEnvironment, runDocument } from "../src/examples/run-document.ts";
import { isProgram, modulePath, stageDocuments } from "../src/examples/stage-documents.ts";

const scratch = mkdtempSync(join(tmpdir(), "examples-"));
const modules = startModules(exampleEnvironment);
afterAll(() => {
  modules.stop();
  rmSync(scratch, { recursive: true });
});

const documents = stageDocuments(findDocuments(), scratch);

test("every example compiles", () => {
  const modules = documents.flatMap(({ path, folder, blocks }) =>
    blocks.filter(isProgram).map((block) => [modulePath(folder, block), path] as const),
  );
  expect(modules.length).toBeGreaterThan(0);
  expect(compileExamples(new Map(modules))).toEqual([]);
});

test.concurrent.for(documents.map((document) => [document.path, document] as const))(
  "%s does what it says",
  async ([, document], { expect }) => {
    expect(await runDocument(document, modules)).toBeUndefined();
  },
);
