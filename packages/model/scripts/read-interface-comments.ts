import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What is said of an interface and of each of its members, inherited ones included, without examples: in English, then in Chinese. */
export interface InterfaceComment {
  text: string;
  members: Record<string, string>;
}

/** The comments of every exported interface below a folder, by the interface's name. */
export function readInterfaceComments(folder: URL): Record<string, InterfaceComment> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".test"))
    .map((name) => fileURLToPath(new URL(name, folder)));
  const program = ts.createProgram(files, {
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found: Record<string, InterfaceComment> = {};
  for (const file of files) {
    ts.forEachChild(program.getSourceFile(file) as ts.SourceFile, (node) => {
      if (!ts.isInterfaceDeclaration(node)) return;
      const type = checker.getTypeAtLocation(node);
      const members = type.getProperties().map((member) => [member.name, textOf(member, checker)] as const);
      found[node.name.text] = {
        text: textOf(type.symbol, checker),
        members: Object.fromEntries(members.filter(([, text]) => text !== "")),
      };
    });
  }
  return found;
}

/** The comment, and below it what its tag `@zh` says. */
function textOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const chinese = symbol.getJsDocTags(checker).find(({ name }) => name === "zh")?.text;
  return [symbol.getDocumentationComment(checker), chinese]
    .map((parts) =>
      ts
        .displayPartsToString(parts)
        .replace(/(?<!\n)\n(?!\n)/gu, " ")
        .trim(),
    )
    .filter((text) => text !== "")
    .join("\n\n");
}
