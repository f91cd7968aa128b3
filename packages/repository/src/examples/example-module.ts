import ts from "typescript";

/**
 * Makes of an example a module that checks itself: where a statement is followed by `//=> value`, its value is compared with that. A
 * regular expression there is matched against the value as text. Lines stay where they are, so that errors name the right one.
 */
export function exampleModule(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const edits = source.statements.flatMap((statement) => {
    const expected = /^[ \t]*\/\/=>[ \t]*(.*)/u.exec(code.slice(statement.end))?.[1];
    if (expected === undefined) return [];
    const line = source.getLineAndCharacterOfPosition(statement.end).line + 1;
    return [{ statement, text: checkedStatement(source, statement, `${line}, (${expected})`) }];
  });
  const claims = code.match(/\/\/=>/gu)?.length ?? 0;
  if (claims > edits.length) throw new Error("Each “//=>” must follow a statement at the top of the example, on the line where that ends.");

  let checked = code;
  for (const { statement, text } of edits.reverse())
    checked = checked.slice(0, statement.getStart(source)) + text + checked.slice(statement.end);
  const { outputText } = ts.transpileModule(`${prelude}${checked}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return outputText;
}

const prelude = [
  'import { deepStrictEqual as __equal, match as __match } from "node:assert/strict";',
  "function __check(line: number, expected: unknown, actual: unknown) {",
  "try { if (expected instanceof RegExp) __match(String(actual), expected); else __equal(actual, expected); }",
  "catch (error) { throw new Error(['line', line, 'of the example:', (error as Error).message].join(' ')); } }",
].join(" ");

function checkedStatement(source: ts.SourceFile, statement: ts.Statement, claim: string): string {
  if (ts.isExpressionStatement(statement)) return `__check(${claim}, ${statement.expression.getText(source)});`;
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  if (name === undefined || !ts.isIdentifier(name)) throw new Error("“//=>” can follow an expression or the declaration of one name.");
  return `${statement.getText(source)} __check(${claim}, ${name.text});`;
}
