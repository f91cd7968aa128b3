import { rmSync, writeFileSync } from "node:fs";
import { basename, delimiter } from "node:path";
import { rootPath } from "../root.ts";
import { runProgram } from "../run/run-node.ts";
import { exampleModule } from "./example-module.ts";
import type { ModuleProcess } from "./module-process.ts";
import type { Block } from "./read-blocks.ts";
import { judgeRun, readCommands, shellScript } from "./shell-script.ts";
import { isProgram, modulePath, type StagedDocument, writeShownFile } from "./stage-documents.ts";

/** What the examples of documents find in their environment. */
export const exampleEnvironment = {
  ...process.env,
  PATH: `${rootPath("node_modules/.bin")}${delimiter}${process.env.PATH}`,
  NO_COLOR: "1",
  FORCE_COLOR: undefined,
};

/** Runs the blocks of a document from top to bottom: files are written, commands run in a shell, programs in a process for modules. Gives the first problem. */
export async function runDocument({ path, blocks, folder }: StagedDocument, modules: ModuleProcess): Promise<string | undefined> {
  let cwd = folder;
  for (const block of blocks) {
    const at = `${path}:${block.line}: `;
    if (block.noRun === "") return `${at}“no-run” needs a reason: \`\`\`${block.language} no-run: why`;
    if (block.noRun !== undefined) continue;
    if (block.file !== undefined) writeShownFile(cwd, block);
    if (isProgram(block)) {
      const problem = await runModule(block, folder, cwd, blocks, modules);
      if (problem !== undefined) return at + problem;
    } else if (block.language === "sh" && block.file === undefined) {
      const commands = readCommands(block.code);
      const { output } = await runProgram("sh", ["-c", shellScript(commands)], { cwd, env: exampleEnvironment });
      const judged = judgeRun(commands, output);
      if (judged.problem !== undefined) return at + judged.problem;
      cwd = judged.folder;
    }
  }
  return undefined;
}

async function runModule(block: Block, folder: string, cwd: string, blocks: readonly Block[], modules: ModuleProcess) {
  const script = modulePath(folder, block).replace(/\.ts$/u, ".js");
  writeFileSync(script, exampleModule(block.code));
  const problem = await modules.run(script, cwd);
  // What no other block imports stays TypeScript alone, or a configuration would stand there twice.
  if (!blocks.some((other) => other.code.includes(`"./${basename(script)}"`))) rmSync(script);
  return problem;
}
