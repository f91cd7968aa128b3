import { join } from "node:path";
import ts from "typescript";

/** What an editor offers at the mark `‸` of a file in a project. */
export function completionsAt(project: string, marked: string): string[] {
  const file = join(project, "completed.mts");
  const text = marked.replace("‸", "");
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], strict: true };
  const service = ts.createLanguageService({
    ...ts.sys,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  return service.getCompletionsAtPosition(file, marked.indexOf("‸"), {})?.entries.map(({ name }) => name) ?? [];
}
