import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rootPath } from "../root.ts";
import { readWorkspaces } from "../workspaces.ts";
import { commentsAsMarkdown } from "./comments-as-markdown.ts";
import { type Block, readBlocks } from "./read-blocks.ts";

/** A page or a source file with examples in it. */
export interface ExampleDocument {
  /** Its path from the root. */
  path: string;
  blocks: Block[];
  /** The folders with invented plans that it links to: its commands find them where they run. */
  plans: string[];
}

/** Every document whose examples are promised to work: the READMEs, the guides, CONTRIBUTING and the doc comments of what is published. */
export function findDocuments(): ExampleDocument[] {
  const workspaces = readWorkspaces();
  const pages = [
    ...["README.md", "README.zh.md", "CONTRIBUTING.md"],
    ...workspaces.flatMap(({ folder }) => [`${folder}/README.md`, `${folder}/README.zh.md`]),
    ...filesBelow("docs/guides", /\.md$/u),
  ].filter((path) => existsSync(rootPath(path)));
  const sources = workspaces.flatMap(({ folder }) => filesBelow(`${folder}/src`, /(?<!\.gen|\.test|\.test-d)\.tsx?$/u));
  const read = (path: string) => readFileSync(rootPath(path), "utf8");
  return [
    ...pages.map((path) => ({ path, blocks: readBlocks(read(path)), plans: plansIn(read(path)) })),
    ...sources.map((path) => ({ path, blocks: readBlocks(commentsAsMarkdown(read(path))), plans: [] })),
  ].filter(({ blocks }) => blocks.length > 0);
}

const plansIn = (page: string): string[] =>
  [...page.matchAll(/\]\([./]*(packages\/repository\/src\/testing\/plans\/[\w-]+)\/plan\.yaml\)/gu)].map(([, path]) => path as string);

function filesBelow(folder: string, pattern: RegExp): string[] {
  if (!existsSync(rootPath(folder))) return [];
  const paths = readdirSync(rootPath(folder), { recursive: true, encoding: "utf8" }).map(
    (path) => `${folder}/${path.replaceAll("\\", "/")}`,
  );
  return paths.filter((path) => pattern.test(path)).sort();
}
