import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootPath } from "../root.ts";
import { publicPackages } from "../workspaces.ts";
import { entryPoints } from "./entry-points.ts";

/**
 * Writes into a project what uses the packages there: four files that take every entry point, as ESM, CommonJS and TypeScript of both
 * kinds, and what packages keep for this in `test/consumer`: `.mjs` and `.cjs` are run, `.mts` and `.cts` are compiled.
 */
export function writeConsumers(project: string): void {
  const entries = publicPackages().flatMap(entryPoints);
  const imports = entries.map((entry, index) => `import * as e${index} from "${entry}";\n`).join("");
  const record = `{ ${entries.map((entry, index) => `"${entry}": e${index}`).join(", ")} }`;
  const names = (namespaces: string) =>
    `const own = ([key]) => key !== "default" && key !== "__esModule" && key !== "module.exports";
const names = Object.entries(${namespaces}).map(([entry, module]) => [entry, Object.entries(module).filter(own).map(([key, value]) => \`\${key}: \${typeof value}\`).sort()]);
console.log(JSON.stringify(Object.fromEntries(names)));\n`;

  writeFileSync(join(project, "every-entry.mjs"), `${imports}${names(record)}`);
  writeFileSync(join(project, "every-entry.cjs"), names(`{ ${entries.map((entry) => `"${entry}": require("${entry}")`).join(", ")} }`));
  for (const kind of ["mts", "cts"]) writeFileSync(join(project, `every-entry.${kind}`), `${imports}export const entries = ${record};\n`);

  for (const { folder, id } of publicPackages()) {
    const own = rootPath(`${folder}/test/consumer`);
    if (existsSync(own)) cpSync(own, join(project, "consumers", id), { recursive: true });
  }
}
