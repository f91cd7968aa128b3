import { defineConfig } from "tsup";
import { keepHalvesApart } from "../repository/src/build/keep-halves-apart.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "with-schemas": "src/with-schemas.ts",
    "without-schemas": "src/without-schemas.ts",
    codes: "src/codes/index.ts",
    // A file of its own: who makes a rule gets no others.
    "define-rule": "src/rules/define-rule.ts",
  },
  format: ["esm", "cjs"],
  esbuildPlugins: [keepHalvesApart],
  dts: { entry: { index: "src/index.ts", codes: "src/codes/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: true,
  target: "es2022",
});
