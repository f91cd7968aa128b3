import { posix } from "node:path";
import { rootPath } from "../root.ts";
import { readWorkspaces, type Workspace } from "../workspaces.ts";
import { findReaches } from "./outside-world.ts";
import { type Import, parseSource, readImports } from "./read-imports.ts";
import { sourceFilesOf } from "./source-files.ts";

/** What reads plans and knows of the others nothing but the model. */
const siblings = ["validate", "import-zh", "convert", "track", "compare", "ningbo"] as const;
const libraries = ["model", "archive", ...siblings] as const;

/** Whom each package may know: model ← { validate, import-zh, convert, track, compare, ningbo } ← { workbench, corpus } ← { cli, explorer }. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // Opens ZIPs, and knows nothing of plans.
  archive: [],
  ...Object.fromEntries(siblings.map((id) => [id, ["model"]])),
  convert: ["model", "archive"],
  "import-zh": ["model", "archive"],
  workbench: libraries,
  corpus: libraries,
  cli: [...libraries, "workbench", "corpus"],
  explorer: [...libraries, "workbench"],
};

/** At the edges a program meets the world: the command line meets all of it, the page in the browser fetches and shows. */
const edges: readonly string[] = ["cli", "explorer"];

/** The one folder of a library that works on files: a corpus is larger than memory. */
const meetsWorld = (file: string) => file.startsWith("packages/corpus/src/engine/");

/** Says where a package knows another that it must not know, or reaches outside of what it was given; nothing if all is well. */
export function layeringProblems(root = rootPath()): string[] {
  return readWorkspaces(root)
    .filter(({ id }) => id !== "repository")
    .flatMap((workspace) => [
      ...manifestProblems(workspace),
      ...sourceFiles(root, workspace).flatMap((file) => fileProblems(root, workspace, file)),
    ]);
}

function manifestProblems({ id, folder, manifest }: Workspace): string[] {
  const file = `${folder}/package.json`;
  const known = mayKnow[id];
  if (known === undefined) return [`${file}: “${id}” has no place in the layers; give it one in packages/repository/src/check/layering.ts`];
  const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies });
  const forbidden = names.filter((name) => isForbidden(id, name) || (id === "model" && name !== "zod"));
  return forbidden.map((name) => `${file}: ${id} must not depend on ${name}`);
}

function fileProblems(root: string, workspace: Workspace, file: string): string[] {
  const { id } = workspace;
  const source = parseSource(root, file);
  const isTest = /\.test(-d)?\.tsx?$/u.test(file) || file.includes("/test/");
  const problems = readImports(source).flatMap((item) => {
    const problem = importProblem(workspace, file, item, isTest);
    return problem === undefined ? [] : [`${file}:${item.line}: imports ${item.specifier}; ${problem}`];
  });
  if (isTest || edges.includes(id) || meetsWorld(file)) return problems;
  return [
    ...problems,
    ...findReaches(source).map(
      ({ line, name }) => `${file}:${line}: uses ${name}; only the cli may, everyone else is handed what they need`,
    ),
  ];
}

function importProblem({ id, folder, manifest }: Workspace, file: string, { specifier }: Import, isTest: boolean): string | undefined {
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    return target.startsWith(`${folder}/`) ? undefined : "that is outside of the package; import the other package by its name";
  }
  if (specifier.startsWith("node:"))
    return id === "cli" || isTest || meetsWorld(file) ? undefined : "only the cli may use Node at run time";
  if (specifier === manifest.name || specifier.startsWith(`${manifest.name}/`)) return undefined;
  if (specifier.startsWith("@regional-plan/repository")) return isTest ? undefined : "only tests may";
  return isForbidden(id, specifier) ? `${id} may know ${mayKnow[id]?.join(", ") || "none of the others"}` : undefined;
}

function isForbidden(id: string, specifier: string): boolean {
  const other = /^@regional-plan\/([^/]+)/u.exec(specifier)?.[1];
  return other !== undefined && !(mayKnow[id] ?? []).includes(other);
}

/** What a package publishes and its tests. What builds and measures it (`scripts`, `bench`) may use whatever it needs. */
function sourceFiles(root: string, { folder }: Workspace): string[] {
  return ["src", "test"].flatMap((part) => sourceFilesOf(root, `${folder}/${part}`));
}
