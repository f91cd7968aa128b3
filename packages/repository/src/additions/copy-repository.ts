import { copyFileSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { rootPath } from "../root.ts";
import { runProgram } from "../run/run-node.ts";
import { readWorkspaces } from "../workspaces.ts";

/** What nobody reads who makes or checks an addition. */
const left = /^(?:seeds|findings|\.github|\.vscode)\//u;

/** Copies the sources of this repository to a folder of its own; what is installed is linked. Packages find each other as they were built here. */
export async function copyRepository(): Promise<string> {
  const { code, output } = await runProgram("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {});
  if (code !== 0) throw new Error(output);
  const root = mkdtempSync(join(tmpdir(), "additions-"));
  for (const file of output.split("\0")) {
    if (file === "" || left.test(file) || !existsSync(rootPath(file))) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(rootPath(file), join(root, file));
  }
  for (const folder of ["", ...readWorkspaces().map(({ folder }) => `${folder}/`)]) {
    const installed = rootPath(`${folder}node_modules`);
    if (existsSync(installed)) symlinkSync(installed, join(root, `${folder}node_modules`), "junction");
  }
  return root;
}
