import { defineConfig } from "tsup";
import { keepHalvesApart } from "../repository/src/build/keep-halves-apart.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "code-lists": "src/plan/parts/code-lists.ts",
    "with-schemas": "src/with-schemas.ts",
    "without-schemas": "src/without-schemas.ts",
  },
  splitting: true,
  treeshake: true,
  sourcemap: true,
  format: ["esm", "cjs"],
  esbuildPlugins: [keepHalvesApart],
  dts: { entry: { index: "src/index.ts", "code-lists": "src/plan/parts/code-lists.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  target: "es2022",
});
