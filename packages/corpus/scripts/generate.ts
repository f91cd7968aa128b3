import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { corpusTables, partitionColumns } from "../src/tables/corpus-table.ts";

// Views and questions are files of SQL, which other engines read as they are; a program that is bundled needs them as a module.

const root = fileURLToPath(new URL("..", import.meta.url));

const filesOf = (folder: string) =>
  readdirSync(`${root}sql/${folder}`)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name: name.slice(0, -".sql".length), text: readFileSync(`${root}sql/${folder}/${name}`, "utf8") }));

/** What the comment at the head of a file says under a name. */
function said(text: string, name: string): string {
  const line = text.split("\n").find((each) => each.startsWith(`-- ${name}: `));
  if (line === undefined) throw new Error(`A file of SQL does not say “${name}”.`);
  return line.slice(`-- ${name}: `.length);
}

const body = (text: string) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("--"))
    .join("\n")
    .trim();

const both = (text: string, before = "") => ({ en: said(text, `${before}en`), zh: said(text, `${before}zh`) });

/** A view is made after those that it reads. */
const views = filesOf("views")
  .map(({ name, text }) => ({ name, about: both(text), sql: body(text) }))
  .sort((a, b) => Number(readsView(a.sql)) - Number(readsView(b.sql)));

function readsView(sql: string): boolean {
  return filesOf("views").some(({ name }) => new RegExp(`(?:FROM|JOIN) ${name}\\b`, "u").test(sql));
}

const questions = filesOf("questions").map(({ name, text }) => ({ name, title: both(text, "title "), about: both(text), sql: body(text) }));

const tables = corpusTables().map(({ name, columns }) => ({
  name,
  columns: [...columns, ...partitionColumns.map((column) => ({ name: column, type: "VARCHAR" }))],
}));

// As the formatter has it: a column a line.
const inOneLine = (text: string) => text.replaceAll(/\{\n\s+("name": "\w+"),\n\s+("type": "\w+")\n\s+\}/gu, "{ $1, $2 }");
const viewNames = JSON.stringify(views.map(({ name }) => name)).replaceAll(",", ", ");
const tablesText = inOneLine(JSON.stringify({ tables }, undefined, 2)).replace(/\n\}$/u, `,\n  "views": ${viewNames}\n}\n`);
writeFileSync(`${root}sql/tables.json`, tablesText);

writeFileSync(
  `${root}src/questions/sql.gen.ts`,
  `// Generated from the files in sql. Do not edit.\nexport const viewTexts = ${JSON.stringify(views, undefined, 2)} as const;\n\nexport const questionTexts = ${JSON.stringify(questions, undefined, 2)} as const;\n`,
);
