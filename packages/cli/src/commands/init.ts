import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fileError } from "../file-error.ts";
import { newPlan } from "../init/new-plan.ts";
import { schemaFiles } from "../init/schema-files.ts";
import type { Terminal } from "../terminal.ts";
import { replaceFiles } from "../write/replace-files.ts";

/** Starts a new plan in a folder that is empty or not there yet, with what an editor and a build server need. */
export async function init(folder: string, terminal: Terminal): Promise<ExitCode> {
  await refuseUnlessEmpty(folder);
  const files = [...newPlan(idFrom(folder), terminal.language), ...schemaFiles()];
  replaceFiles(
    files.map(([path, content]) => ({ path: join(folder, path), content })),
    folder,
  );
  terminal.print([
    terminal.say({
      en: `A new plan lies in ${folder}. Fill in its YAML files, and check them with: regional-plan validate ${folder} --watch`,
      zh: `已在 ${folder} 中新建规划。请填写其中的 YAML 文件，并运行 regional-plan validate ${folder} --lang zh --watch 进行检查。`,
    }),
  ]);
  return exitCode.ok;
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw fileError(folder, error, "write");
  });
  if (there.length > 0)
    throw new CommandError({
      en: `${folder}: the folder is not empty; nothing was written.`,
      zh: `${folder}：文件夹非空，未写入任何内容。`,
    });
}

/** The id of a plan from the name of its folder, as far as that has the signs that an id may have. */
function idFrom(folder: string): string {
  const id = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[^a-z]+|-+$/gu, "");
  return id === "" ? "my-plan" : id;
}
