import ts from "typescript";

/** A place where code reaches for the file system, the network, the clock, the process, chance or the locale. */
export interface Reach {
  line: number;
  /** What it reaches for, as people say it: `Date.now`, `process`. */
  name: string;
}

const worldly = new Set([
  "process",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "performance",
  "navigator",
  "localStorage",
  "setTimeout",
  "setInterval",
]);

/** Finds every place in a file that reaches outside of what it was given. Names are read as they stand: a local variable called `process` counts. */
export function findReaches(source: ts.SourceFile): Reach[] {
  const found: Reach[] = [];
  const visit = (node: ts.Node): void => {
    const name = reachOf(node);
    if (name !== undefined) found.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function reachOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date") && (node.arguments?.length ?? 0) === 0) return "new Date()";
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) return "Date()";
  if (ts.isPropertyAccessExpression(node)) {
    if (isNamed(node.expression, "Date") && node.name.text === "now") return "Date.now";
    if (isNamed(node.expression, "Math") && node.name.text === "random") return "Math.random";
    if (node.name.text === "localeCompare" || node.name.text.startsWith("toLocale")) return node.name.text;
  }
  if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "globalThis") && worldly.has(node.name.text)) return node.name.text;
  if (ts.isIdentifier(node) && worldly.has(node.text) && !isNameOfMember(node)) return node.text;
  return undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** `a.process`, `{ process: … }` and `process?: string` in an interface are names of members, not the global. */
function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent)) &&
      parent.name === node)
  );
}
