import { defineConfig } from "tsup";
import { keepApart } from "../repository/src/build/keep-apart.ts";

export default defineConfig({
  entry: ["src/index.ts", "src/code-lists.ts", "src/plain.ts", "src/schemas.ts"],
  splitting: true,
  treeshake: true,
  format: ["esm", "cjs"],
  esbuildPlugins: [keepApart("plain", "schemas")],
  dts: { entry: ["src/index.ts", "src/code-lists.ts"], compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  target: "es2022",
});
