import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootPath } from "../root.ts";
import { runNode } from "../run/run-node.ts";

/** Where a compiler found fault, as it prints it: `mistakes/id-in-measure.mts(25,28)`; and all that it said. */
export interface Compiled {
  readonly errors: readonly string[];
  readonly output: string;
}

/** Compiles what was written into some folders of a project with one of the compilers of this repository, `typescript-5.9`. */
export async function compileProject(
  project: string,
  compiler: string,
  options: object,
  folders = [".", "consumers/*"],
): Promise<Compiled> {
  const config = join(project, `tsconfig.${compiler}.json`);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    skipDefaultLibCheck: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: folders.flatMap((folder) => [`${folder}/*.mts`, `${folder}/*.cts`]) }));
  const { code, output } = await runNode(rootPath(`node_modules/${compiler}/bin/tsc`), ["-p", config], { cwd: project });
  const errors = [...output.matchAll(/^(?:(\S+\(\d+,\d+\)): )?error /gmu)].map(([line, place]) => place?.replaceAll("\\", "/") ?? line);
  if ((code === 0) !== (errors.length === 0)) throw new Error(`${compiler} ended with ${code}:\n${output}`);
  return { errors: errors.sort(), output };
}
