import { cpSync } from "node:fs";
import { defineConfig } from "tsup";

/**
 * One file with everything in it but the dataset and the loader of TypeScript: finding, reading and linking twenty chunks took a tenth of
 * the time of a check. What is imported dynamically still runs only when it is wanted; a format with a heavy library is to be a file of its own.
 */
export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  platform: "node",
  target: "node20",
  splitting: false,
  minify: true,
  clean: true,
  noExternal: [/^(?!@regional-plan\/ningbo|jiti)/u],
  onSuccess: async () => {
    for (const name of ["model", "validate"]) cpSync(`../${name}/schema`, "dist/schema", { recursive: true });
  },
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
});
