import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/code-lists.ts"],
  splitting: true,
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  target: "es2022",
});
