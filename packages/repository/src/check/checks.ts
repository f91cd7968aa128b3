import { existsSync } from "node:fs";
import { rootPath } from "../root.ts";
import { type Ran, runNode } from "../run/run-node.ts";
import { runTurbo } from "../run/run-turbo.ts";
import { toolPath } from "../run/tool-path.ts";
import { buildSite } from "../site/built-site.ts";
import { publicPackages, type Workspace } from "../workspaces.ts";
import { differingFiles, fileHashes } from "./file-hashes.ts";
import { fullFolders } from "./full-folders.ts";
import { importCircles } from "./import-circles.ts";
import { layeringProblems } from "./layering.ts";

/** One thing that must hold of this repository. */
export interface Check {
  /** What it is called: `npm run check -- types` runs it alone. */
  id: string;
  /** What to run when it fails. */
  mend: string;
  /** It changes files that others read, so it runs before them and alone. */
  alone?: boolean;
  run(): Promise<Ran>;
}

const again = (id: string) => `mend what is said above, then run: npm run check -- ${id}`;

/** Every check, in the order in which they start. */
export const checks: readonly Check[] = [
  { id: "build", mend: again("build"), alone: true, run: () => runTurbo("build", ["--output-logs=errors-only"], false) },
  {
    id: "generated",
    mend: "the files are fresh now; look at them and commit them (npm run generate made them)",
    alone: true,
    run: checkGenerated,
  },
  {
    id: "docs",
    mend: again("docs"),
    run: buildSite,
  },
  { id: "types", mend: again("types"), run: () => runTurbo("typecheck", ["--output-logs=errors-only"], false) },
  {
    id: "format",
    mend: "run: npm run format (it mends most; the rest is said above)",
    run: () => runNode(toolPath("@biomejs/biome"), ["ci", "--colors=off", "--error-on-warnings", "."]),
  },
  {
    id: "layering",
    mend: again("layering"),
    run: async () => fromProblems([...layeringProblems(), ...importCircles(), ...fullFolders()]),
  },
  { id: "knip", mend: again("knip"), run: () => runNode(toolPath("knip"), ["--no-progress"]) },
  {
    id: "publint",
    mend: again("publint"),
    run: () => forEachPackage(({ folder }) => runNode(toolPath("publint"), ["run", folder, "--strict"])),
  },
  { id: "attw", mend: again("attw"), run: () => forEachPackage(checkTypesOfPackage) },
  { id: "sizes", mend: again("sizes"), run: () => forEachPackage(checkSizes) },
];

async function checkGenerated(): Promise<Ran> {
  const before = fileHashes(rootPath());
  const generated = await runTurbo("generate", ["--output-logs=errors-only"], false);
  if (generated.code !== 0) return generated;
  return fromProblems(differingFiles(before, fileHashes(rootPath())).map((path) => `${path} was stale`));
}

/** Are The Types Wrong; a package that is only a command has no types to be wrong. */
async function checkTypesOfPackage({ folder, manifest }: Workspace): Promise<Ran> {
  if (manifest.exports === undefined) return { code: 0, output: "" };
  const texts = Object.keys(manifest.exports).filter((path) => path.endsWith(".txt"));
  const flags = ["--no-emoji", "--no-color", "--format", "ascii", ...(texts.length > 0 ? ["--exclude-entrypoints", ...texts] : [])];
  return runNode(toolPath("@arethetypeswrong/cli"), ["--pack", folder, ...flags]);
}

async function checkSizes({ folder }: Workspace): Promise<Ran> {
  if (!existsSync(rootPath(`${folder}/.size-limit.json`))) return { code: 0, output: "" };
  return runNode(toolPath("size-limit"), [], { cwd: rootPath(folder) });
}

/** The packages one after the other: other checks run beside them. */
async function forEachPackage(run: (workspace: Workspace) => Promise<Ran>): Promise<Ran> {
  const failed: string[] = [];
  for (const workspace of publicPackages()) {
    const { code, output } = await run(workspace);
    if (code !== 0) failed.push(`${workspace.folder}\n${output}`);
  }
  return fromProblems(failed);
}

function fromProblems(problems: readonly string[]): Ran {
  return { code: problems.length === 0 ? 0 : 1, output: problems.join("\n") };
}
