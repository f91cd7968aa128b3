import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "tsup";
import { keepHalvesApart } from "../repository/src/build/keep-halves-apart.ts";

const names = readdirSync(new URL("src/formats", import.meta.url));

const formats = Object.fromEntries(names.map((name) => [name, `src/formats/${name}/index.ts`]));

/** Readers have names of their own in the build, by which a program that is bundled can tell them. */
const readers = Object.fromEntries(
  names
    .map((name) => [`${name}-reader`, `src/formats/${name}/reader.ts`] as const)
    .filter(([, file]) => existsSync(new URL(file, import.meta.url))),
);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "with-schemas": "src/with-schemas.ts",
    "without-schemas": "src/without-schemas.ts",
    testing: "src/contract/test-format.ts",
    ...formats,
    ...readers,
  },
  format: ["esm", "cjs"],
  esbuildPlugins: [keepHalvesApart],
  dts: {
    entry: { index: "src/index.ts", testing: "src/contract/test-format.ts", ...formats },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: true,
  target: "es2022",
});
