import { copyFileSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  target: "es2022",
  onSuccess: async () => {
    copyFileSync("generated/plan.json", "dist/plan.json");
    copyFileSync("../../seeds/ningbo/source.txt", "dist/source.txt");
  },
});
