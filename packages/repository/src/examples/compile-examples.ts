import ts from "typescript";

/** Compiles examples as a reader with strict settings would, and gives what the compiler says, each with the place in its document. */
export function compileExamples(pathsByModule: ReadonlyMap<string, string>): string[] {
  const program = ts.createProgram([...pathsByModule.keys()], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined) return message;
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return `${pathsByModule.get(file.fileName) ?? file.fileName}:${line}: ${message}`;
  });
}
