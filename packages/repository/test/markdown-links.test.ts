import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rootPath } from "../src/root.ts";
import { deadMarkdownLinks } from "../src/site/markdown-links.ts";
import { readWorkspaces } from "../src/workspaces.ts";

const below = (folder: string) =>
  readdirSync(rootPath(folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/site/"));

const readmes = readWorkspaces().flatMap(({ folder }) =>
  readdirSync(rootPath(folder))
    .filter((name) => /^README.*\.md$/u.test(name))
    .map((name) => `${folder}/${name}`),
);

test("READMEs, CONTRIBUTING and the guides lead nowhere that is not there", () => {
  const pages = ["README.md", "README.zh.md", "CONTRIBUTING.md", ...readmes, ...below("docs")];
  expect(pages.length).toBeGreaterThan(200);
  expect(deadMarkdownLinks(pages)).toEqual([]);
});
