import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { rootPath } from "../root.ts";
import { readWorkspaces } from "../workspaces.ts";

/** A Chinese text that people read, and where it stands. */
export interface ChineseText {
  /** `docs/rules.zh.md:12` */
  place: string;
  text: string;
}

/** What holds Chinese that plans and their authors write, to be recognised: nobody is told it. */
const readers =
  /packages\/(?:model|import-zh|validate|convert)\/.*(?:fields-named|codes-named|heading-words|comparator-words|quantity-units|names-of-dates|read-[\w-]+|written-numbers|number-in-words)\.ts$/u;

/** Where plans are written, not words of the kit. */
const plans = new Set(["examples", "valid", "invalid"]);

/** Every Chinese text that the kit says: in its sources, in the schemas that editors show, and on its pages. */
export function chineseTexts(): ChineseText[] {
  const folders = readWorkspaces()
    .map(({ folder }) => folder)
    .filter((folder) => folder !== "packages/repository" && folder !== "packages/ningbo");
  const sources = folders.flatMap((folder) => [...filesBelow(`${folder}/src`), ...filesBelow(`${folder}/scripts`)]);
  return [
    ...sources
      .filter((path) => /(?<!\.gen|\.test|\.test-d)\.tsx?$/u.test(path) && !readers.test(path))
      .flatMap((path) => textsOfSource(path, readFileSync(rootPath(path), "utf8"))),
    ...filesBelow("packages/model/schema").flatMap(textsOfSchema),
    ...[
      ...filesBelow("docs"),
      ...filesBelow("").filter((path) => /^[^/]+$/u.test(path)),
      ...folders.map((folder) => `${folder}/README.zh.md`),
    ]
      .filter((path) => path.endsWith(".zh.md"))
      .flatMap(textsOfPage),
  ];
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(rootPath(folder), { recursive: folder !== "", encoding: "utf8" })
      .map((path) => (folder === "" ? path : `${folder}/${path.replaceAll("\\", "/")}`))
      .sort();
  } catch {
    return [];
  }
}

/** An English sentence may hold a Chinese word; it is none to be judged. */
const isChinese = (text: string) => /\p{sc=Han}/u.test(text) && !/^\P{sc=Han}*\b[a-z]+ [a-z]+ [a-z]+\b/iu.test(text);

/** The texts of a source, without the plans in the examples of its rules. */
export function textsOfSource(path: string, source: string): ChineseText[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: ChineseText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && plans.has(node.name.getText(file))) return;
    const text = textOf(node, file);
    if (text !== undefined && isChinese(text)) {
      found.push({ place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node, file: ts.SourceFile): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  // What is put in is a text of its own; the place that it takes is like the place in a message.
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ expression, literal }) => `{${named(expression, file)}}${literal.text}`).join("");
}

const named = (expression: ts.Expression, file: ts.SourceFile) => (isChinese(expression.getText(file)) ? "…" : expression.getText(file));

/** The descriptions of a schema, in which an editor shows the comments of the model. */
function textsOfSchema(path: string): ChineseText[] {
  const found: ChineseText[] = [];
  JSON.parse(readFileSync(rootPath(path), "utf8"), (key, value: unknown) => {
    if (key === "description" && typeof value === "string") {
      // A code stands between what it is called in English and in Chinese.
      const lines = value.split("\n").map((line) => line.replace(/^.* · /u, ""));
      for (const text of lines.filter(isChinese)) found.push({ place: path, text });
    }
    return value;
  });
  return found;
}

/** The lines of a page outside of its blocks and of code in a line. */
function textsOfPage(path: string): ChineseText[] {
  let page: string;
  try {
    page = readFileSync(rootPath(path), "utf8");
  } catch {
    return [];
  }
  let fence = "";
  return page.split("\n").flatMap((line, index) => {
    const [mark = ""] = /^\s*(?:`{3,}|~{3,})/u.exec(line) ?? [];
    if (mark !== "") fence = fence === "" ? mark.trim() : mark.trim() === fence ? "" : fence;
    if (mark !== "" || fence !== "" || !isChinese(line)) return [];
    return [{ place: `${path}:${index + 1}`, text: line.replace(/`[^`]*`/gu, "``") }];
  });
}
