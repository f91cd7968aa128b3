import { readFileSync } from "node:fs";
import { rootPath } from "../root.ts";

/** The table in CONTRIBUTING.md of how many files are written by hand for what. */
export function readTable(page = readFileSync(rootPath("CONTRIBUTING.md"), "utf8")): Record<string, number> {
  const [, table = ""] = /^\| to add \| files \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/mu.exec(page) ?? [];
  const rows = table.matchAll(/^\| (?<what>[^|]+) \| (?<files>\d+) \|/gmu);
  return Object.fromEntries([...rows].map(({ groups }) => [groups?.what ?? "", Number(groups?.files)]));
}
