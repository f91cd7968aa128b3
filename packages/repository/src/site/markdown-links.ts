import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { rootPath } from "../root.ts";

/** What leads nowhere in pages as they stand in the repository, a line for each: no such file, or no such heading in it. */
export function deadMarkdownLinks(pages: readonly string[]): string[] {
  return pages.flatMap((page) =>
    linksIn(textOf(page))
      .filter((link) => !/^[a-z]+:/u.test(link) && !isThere(page, link))
      .map((link) => `${page}: ${link}`),
  );
}

function isThere(page: string, link: string): boolean {
  const [path = "", anchor = ""] = link.split("#");
  const target = path === "" ? page : posix.join(dirname(page), decodeURI(path));
  if (!existsSync(rootPath(target))) return false;
  return anchor === "" || !target.endsWith(".md") || anchorsIn(textOf(target)).has(decodeURIComponent(anchor));
}

/** A page without its blocks of code: what looks like a link there is none. */
const textOf = (page: string) => readFileSync(rootPath(page), "utf8").replaceAll(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gmu, "");

const linksIn = (text: string): string[] =>
  [...text.replaceAll(/`[^`\n]*`/gu, "``").matchAll(/\]\(([^()\s]+)\)/gu)].map(([, link = ""]) => link);

/** The anchors that hosts of repositories give to headings: small letters, no signs, hyphens for blanks; the second of one name is counted. */
function anchorsIn(text: string): ReadonlySet<string> {
  const times = new Map<string, number>();
  const names = [...text.matchAll(/^#{1,6} +(.*)$/gmu)].map(([, title = ""]) =>
    title
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]+/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set(
    names.map((name) => {
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      return time === 0 ? name : `${name}-${time}`;
    }),
  );
}
