import { defineConfig } from "tsup";
import { keepApart } from "../repository/src/build/keep-apart.ts";

export default defineConfig({
  entry: { index: "src/index.ts", plain: "src/plain.ts", explain: "src/explain.ts", codes: "src/codes/index.ts" },
  format: ["esm", "cjs"],
  esbuildPlugins: [keepApart("plain", "explain")],
  dts: { entry: { index: "src/index.ts", codes: "src/codes/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  splitting: true,
  treeshake: true,
  target: "es2022",
});
