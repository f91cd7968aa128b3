import { readFile } from "node:fs/promises";
import type { Options } from "tsup";
import { createSourceFile, forEachChild, isCallExpression, isObjectLiteralExpression, type Node, ScriptTarget } from "typescript";

/** A plugin of esbuild's, as tsup takes it. */
type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Leaves the examples of rules out of what is bundled: they are for documentation and tests, and more than a tenth of what the
 * engine would have to look through before a check begins. The built files of `validate` are read as the language reads them;
 * a rule whose examples are not found fails the build.
 */
export const leaveExamplesOut: Plugin = {
  name: "leave-examples-out",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]validate[\\/]dist[\\/][^\\/]+\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return text.includes("defineRule(") ? { contents: withoutExamples(text, path), loader: "js" } : undefined;
    });
  },
};

/** The text of a built file with `examples: { valid: [], invalid: [] }` in each `defineRule({ … })`. */
function withoutExamples(text: string, path: string): string {
  const parts: string[] = [];
  let from = 0;
  const visit = (node: Node): void => {
    const [rule] = isCallExpression(node) && node.expression.getText(file) === "defineRule" ? node.arguments : [];
    if (rule === undefined) {
      forEachChild(node, visit);
      return;
    }
    const examples = isObjectLiteralExpression(rule) ? rule.properties.find(({ name }) => name?.getText(file) === "examples") : undefined;
    if (examples === undefined)
      throw new Error(`${path}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}: a rule without examples.`);
    parts.push(text.slice(from, examples.getStart(file)), "examples: { valid: [], invalid: [] }");
    from = examples.end;
  };
  const file = createSourceFile(path, text, ScriptTarget.Latest);
  visit(file);
  return parts.join("") + text.slice(from);
}
