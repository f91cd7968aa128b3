import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const formats = readdirSync(new URL("src/formats", import.meta.url));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    testing: "src/test-format.ts",
    ...Object.fromEntries(formats.map((format) => [format, `src/formats/${format}/index.ts`])),
  },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  splitting: true,
  target: "es2022",
});
