import { defineConfig } from "tsup";

export default defineConfig({
  // Each reader has a door of its own: who reads .docx does not load what reads HTML or PDF.
  entry: {
    index: "src/index.ts",
    docx: "src/decode/docx/index.ts",
    html: "src/decode/html/index.ts",
    pdf: "src/decode/pdf/index.ts",
  },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  splitting: true,
  treeshake: true,
  target: "es2022",
});
