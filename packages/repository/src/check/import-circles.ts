import { posix } from "node:path";
import { rootPath } from "../root.ts";
import { readWorkspaces } from "../workspaces.ts";
import { parseSource, readImports } from "./read-imports.ts";
import { sourceFilesOf } from "./source-files.ts";

/**
 * The circles in which files import each other, types included, each as one line. In a circle a schema may be undefined
 * when it is read, which passes every compiler; and of files in a circle none can be understood first.
 */
export function importCircles(root = rootPath()): string[] {
  const files = readWorkspaces(root).flatMap(({ folder }) => sourceFilesOf(root, `${folder}/src`));
  const known = new Set(files);
  const imports = new Map(files.map((file) => [file, localImports(root, file).filter((target) => known.has(target))]));
  return circlesIn(imports).map((circle) => `${circle.join(" ↔ ")}: import each other; what they share belongs into a file of its own`);
}

function localImports(root: string, file: string): string[] {
  return readImports(parseSource(root, file))
    .filter(({ specifier, dynamic }) => specifier.startsWith(".") && !dynamic)
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier));
}

/** The strongly connected parts of more than one file, by Tarjan's algorithm. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let low = own;
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
