import { cpSync } from "node:fs";
import { defineConfig } from "tsup";

/** One bundle with everything in it but the dataset and the loader of TypeScript, so that the command starts fast; formats are chunks of their own. */
export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  platform: "node",
  target: "node20",
  splitting: true,
  minify: true,
  clean: true,
  noExternal: [/^(?!@regional-plan\/ningbo|jiti)/u],
  onSuccess: async () => {
    for (const name of ["model", "validate"]) cpSync(`../${name}/schema`, "dist/schema", { recursive: true });
  },
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
});
