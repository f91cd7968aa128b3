import { cpSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { build, defineConfig, type Options } from "tsup";

/**
 * What a check of a JSON plan needs is one file, since to find, read and link twenty takes a tenth of the time of a check; and
 * no more than that, since the engine looks through all of a file before it runs any of it. It is CommonJS, which Node loads
 * at once. Everything that is imported when it is wanted is a part beside it, built in a second round.
 */
const common = {
  platform: "node",
  target: "node20",
  minify: true,
  noExternal: [/^(?!@regional-plan\/ningbo|jiti)/u],
} satisfies Options;

/** The files of the parts, by the names of what is built from them. */
const parts = new Map<string, string>();

const leavePartsOut: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "leave-parts-out",
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[./@]/ }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const { path: file } = await resolve(path, { kind: "import-statement", importer, resolveDir });
      const name = partName(file);
      if (name === "convert-json-reader") return undefined;
      parts.set(name, file);
      return { path: `./${name}.js`, external: true };
    });
  },
};

/** `src/commands/convert.ts` becomes `commands-convert`, the chunk `yaml-reader` of the package convert `convert-yaml-reader`. */
function partName(file: string): string {
  const folder = basename(dirname(relative("..", file).replace(/\bdist\b\//u, "")));
  return `${folder}-${basename(file).replace(/\.\w+$/u, "")}`;
}

export default defineConfig({
  ...common,
  entry: ["src/main.ts"],
  format: ["cjs"],
  splitting: false,
  clean: true,
  esbuildPlugins: [leavePartsOut],
  esbuildOptions: (options) => {
    options.define = { ...options.define, "import.meta.url": "__url" };
  },
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
  onSuccess: async () => {
    await build({
      ...common,
      config: false,
      entry: Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1))),
      format: ["esm"],
      splitting: true,
      clean: false,
      banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    });
    for (const name of ["model", "validate"]) cpSync(`../${name}/schema`, "dist/schema", { recursive: true });
  },
});
