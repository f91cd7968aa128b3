import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rootPath } from "../src/root.ts";

const files = readdirSync(rootPath("docs/decisions")).sort();
const form = ["Decided", "Why", "What else was weighed", "What it costs"];

test.each(files)("%s is dated, and says what was decided, why, what else was weighed and what it costs", (file) => {
  const text = readFileSync(rootPath(`docs/decisions/${file}`), "utf8");
  expect(text).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. .+\\n\\nDecided on \\d{4}-\\d{2}-\\d{2}[;.]`, "u"));
  expect([...text.matchAll(/^\*\*(.+?)\.\*\*/gmu)].map(([, part]) => part)).toEqual(form);
});

test("decisions are numbered without a gap", () => {
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
});
