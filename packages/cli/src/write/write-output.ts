import { readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Content, FileTree } from "@regional-plan/convert";
import { CommandError } from "../command-error.ts";
import { replaceFiles } from "./replace-files.ts";

/** Writes a content to a file or folder, or to standard output for `-`; never outside of what was named. */
export async function writeOutput(content: Content, out: string): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array) {
    if (out === "-") process.stdout.write(content);
    else replaceFiles([{ path: out, content }]);
    return;
  }
  if (out === "-")
    throw new CommandError({ en: "This format is a folder: name it with -o.", zh: "该格式为文件夹，请用 -o 指定写出位置。" });
  await refuseStale(content, out);
  const files = [...content].map(([path, file]) => {
    if (!resolve(out, path).startsWith(resolve(out) + sep))
      throw new CommandError({ en: `${path}: outside of ${out}; not written.`, zh: `${path}：位于 ${out} 之外，未予写出。` });
    return { path: join(out, path), content: file };
  });
  replaceFiles(files, out);
}

/** Files of a list that are there already would be read together with the new ones, tables with tables; YAML is read before either. */
async function refuseStale(files: FileTree, out: string): Promise<void> {
  const part = [...files.keys()].some((path) => path.endsWith(".csv")) ? /\.(?:ya?ml|csv)$/iu : /\.ya?ml$/u;
  const there = await readdir(out, { recursive: true }).catch(() => []);
  const stale = there
    .map((path) => path.split(sep).join("/"))
    .find((path) => part.test(path) && !/(?:^|\/)\./u.test(path) && !files.has(path));
  if (stale === undefined) return;
  throw new CommandError({
    en: `${join(out, stale)} is there already and would be mixed with what is written; choose an empty folder.`,
    zh: `${join(out, stale)} 已存在，会与写出的内容混在一起，请另选空文件夹。`,
  });
}
