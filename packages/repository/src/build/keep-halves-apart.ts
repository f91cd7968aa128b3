import { basename } from "node:path";
import type { Options } from "tsup";

/** A plugin of esbuild's, as tsup takes it. */
type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Leaves the two halves that an index re-exports, `with-schemas.ts` and `without-schemas.ts`, files of their own beside it.
 * Bundled into the index they would be one module, of which a bundler cannot leave out the schemas, since they are made when
 * it is loaded. CommonJS, which no bundler takes apart, stays as it is.
 */
export const keepHalvesApart: Plugin = {
  name: "keep-halves-apart",
  setup: ({ initialOptions, onResolve }) => {
    if (initialOptions.define?.TSUP_FORMAT !== '"esm"') return;
    onResolve({ filter: /^\.\/with(?:out)?-schemas\.ts$/ }, ({ path, importer }) =>
      basename(importer) === "index.ts" ? { path: path.replace(".ts", ".js"), external: true } : undefined,
    );
  },
};
