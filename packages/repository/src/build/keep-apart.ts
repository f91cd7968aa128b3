import type { Options } from "tsup";

/** A plugin of esbuild's, as tsup takes it. */
type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Leaves some files that an index re-exports whole, `./plain.ts`, files of their own beside it. Bundled into the index they
 * would be one module, of which a bundler cannot leave out what has work to do when it is loaded, such as schemas.
 * CommonJS, which no bundler takes apart, stays as it is.
 */
export function keepApart(...names: readonly string[]): Plugin {
  return {
    name: "keep-apart",
    setup: ({ initialOptions, onResolve }) => {
      if (initialOptions.define?.TSUP_FORMAT !== '"esm"') return;
      const filter = new RegExp(String.raw`^\./(?:${names.join("|")})\.ts$`);
      onResolve({ filter }, ({ path, importer }) =>
        importer.endsWith("/index.ts") || importer.endsWith("\\index.ts")
          ? { path: path.replace(".ts", ".js"), external: true }
          : undefined,
      );
    },
  };
}
