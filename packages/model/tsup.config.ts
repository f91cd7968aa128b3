import { defineConfig } from "tsup";
import { keepHalvesApart } from "../repository/src/build/keep-halves-apart.ts";

export default defineConfig({
  entry: ["src/index.ts", "src/code-lists.ts", "src/with-schemas.ts", "src/without-schemas.ts"],
  splitting: true,
  treeshake: true,
  format: ["esm", "cjs"],
  esbuildPlugins: [keepHalvesApart],
  dts: { entry: ["src/index.ts", "src/code-lists.ts"], compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  target: "es2022",
});
