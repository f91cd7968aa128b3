import { join } from "node:path";
import ts from "typescript";

/** What an editor offers at the mark `‸` of a file in a project, sorted. */
export function completionsAt(project: string, marked: string): string[] {
  const file = join(project, "completed.mts");
  const text = marked.replace("‸", "");
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], strict: true };
  const service = ts.createLanguageService(
    {
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
      directoryExists: ts.sys.directoryExists,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      // The registry keeps a file as long as its version is the same.
      getScriptVersion: (name) => (name === file ? text : ""),
      getScriptSnapshot: (name) => {
        const content = name === file ? text : ts.sys.readFile(name);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => project,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    },
    parsed,
  );
  const offered = service.getCompletionsAtPosition(file, marked.indexOf("‸"), {})?.entries ?? [];
  return offered.map(({ name }) => name).sort();
}

/** What was parsed for one mark serves the next. */
const parsed = ts.createDocumentRegistry();
