import { readFileSync } from "node:fs";
import ts from "typescript";

/** A file of a repository as the compiler reads it. */
export const parseSource = (root: string, file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(`${root}/${file}`, "utf8"), ts.ScriptTarget.Latest, true);

/** What a file takes from another. */
export interface Import {
  /** As written: `./plan.ts`, `zod`, `@regional-plan/model`. */
  specifier: string;
  line: number;
  /** It is erased when the file is compiled. */
  typeOnly: boolean;
  /** It is loaded when the code gets there, not at the start: `await import("yaml")`. */
  dynamic: boolean;
}

/** Reads every import and re-export of a file, in its order. */
export function readImports(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, dynamic: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    imports.push({ specifier: specifier.text, line, typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isErased(node.importClause), false);
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false, true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** `import type { A }`, or `import { type A, type B }` whose every name is a type. */
function isErased(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((name) => name.isTypeOnly)
  );
}
