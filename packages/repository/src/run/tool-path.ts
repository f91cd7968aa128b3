import { readFileSync } from "node:fs";
import { rootPath } from "../root.ts";

/** The script that a development dependency runs as a command: started with node itself, it works alike on every system. */
export function toolPath(dependency: string): string {
  const folder = rootPath(`node_modules/${dependency}`);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { bin: string | Record<string, string> };
  const script = typeof bin === "string" ? bin : (bin[dependency.replace(/^.*\//u, "")] ?? Object.values(bin)[0]);
  return `${folder}/${script}`;
}
