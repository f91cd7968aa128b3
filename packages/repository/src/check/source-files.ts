import { existsSync, readdirSync } from "node:fs";

/** The TypeScript files below a folder of a repository, by their paths from its root, in order. */
export function sourceFilesOf(root: string, folder: string): string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  const paths = readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" });
  return paths.flatMap((path) => (/\.tsx?$/u.test(path) ? [`${folder}/${path.replaceAll("\\", "/")}`] : [])).sort();
}
