import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { itemKinds, listOfKind } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { newPlan } from "../init/new-plan.ts";
import type { Terminal } from "../terminal.ts";
import { writeInto } from "../write-output.ts";

/** The schemas that the model publishes lie beside the bundle. */
const schemas = new URL("./schema/", import.meta.url);

/** Starts a new plan in a folder that is empty or not there yet, with what an editor and a build server need. */
export async function init(folder: string, terminal: Terminal): Promise<ExitCode> {
  await refuseUnlessEmpty(folder);
  for (const [path, content] of newPlan(idFrom(folder), terminal.language)) await writeInto(join(folder, path), content);
  for (const name of ["plan-head", ...itemKinds.map((kind) => listOfKind[kind])]) {
    await writeInto(join(folder, "schema", `${name}.json`), await readFile(new URL(`${name}.json`, schemas)));
  }
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
    throw new CommandError({
      en: `${folder}: it is no folder that can be written to (${error.code}).`,
      zh: `${folder}：不是可写入的文件夹（${error.code}）。`,
    });
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
