import { posix } from "node:path";
import { rootPath } from "../root.ts";
import { readWorkspaces } from "../workspaces.ts";
import { sourceFilesOf } from "./source-files.ts";

/** “Some twenty”: past that, a folder is two rooms. */
const most = 24;

/** The folders of sources that hold more files than a reader takes in at once; tests and generated files do not count. */
export function fullFolders(root = rootPath()): string[] {
  const files = readWorkspaces(root).flatMap(({ folder }) => sourceFilesOf(root, `${folder}/src`));
  const counts = new Map<string, number>();
  for (const file of files) {
    if (/\.(?:test|test-d|gen)\.tsx?$/u.test(file)) continue;
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) =>
    count > most
      ? [`${folder}: holds ${count} files; past ${most} it is two rooms, so give a part of them a folder that says what they are for`]
      : [],
  );
}
