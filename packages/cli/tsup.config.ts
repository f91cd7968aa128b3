import { cpSync } from "node:fs";
import { defineConfig } from "tsup";

/** One bundle with everything but the dataset in it, so that the command starts fast; formats are chunks of their own. */
export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  platform: "node",
  target: "node20",
  splitting: true,
  minifySyntax: true,
  clean: true,
  noExternal: [/^(?!@regional-plan\/ningbo)/u],
  onSuccess: async () => cpSync("../model/schema", "dist/schema", { recursive: true }),
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
});
