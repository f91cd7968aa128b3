import { cpSync, readFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { build, defineConfig, type Options } from "tsup";
import { leaveExamplesOut } from "../repository/src/build/leave-examples-out.ts";

const common = {
  platform: "node",
  target: "node20",
  minify: true,
  removeNodeProtocol: false,
  noExternal: [/^(?!@regional-plan\/ningbo|jiti|@duckdb)/u],
} satisfies Options;

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What is imported only when it is wanted, and what other threads run: the file of each part, by the name of what is built from it. */
const parts = new Map([["threads-worker-thread", resolve("src/threads/worker-thread.ts")]]);

const leavePartsOut: Plugin = {
  name: "leave-parts-out",
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[./@]/ }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const { path: file } = await resolve(path, { kind: "import-statement", importer, resolveDir });
      const name = partName(file);
      parts.set(name, file);
      return { path: `./${name}.js`, external: true };
    });
  },
};

/**
 * What needs of the model nothing that needs schemas is given the half without them: what is loaded within the first file later
 * would otherwise bring all of the model along, which is then not told apart.
 */
const leaveSchemasOut: Plugin = {
  name: "leave-schemas-out",
  setup: ({ onResolve }) => {
    const half = resolve("../model/dist/without-schemas.js");
    const there = new Set(namesIn(/export\s*\{([^}]*)\}/gu, readFileSync(half, "utf8")));
    onResolve({ filter: /^@regional-plan\/model$/ }, ({ importer }) => {
      const wanted = namesIn(/import\s*\{([^}]*)\}\s*from\s*["']@regional-plan\/model["']/gu, readFileSync(importer, "utf8"));
      return wanted.length > 0 && wanted.every((name) => there.has(name)) ? { path: half } : undefined;
    });
  },
};

/** The names that modules know things by which a text imports or exports: `a` and `c` of `{ a, b as c }` for exports, `a` and `b` for imports. */
function namesIn(list: RegExp, text: string): string[] {
  const isExport = list.source.startsWith("export");
  return [...text.matchAll(list)].flatMap(([, names = ""]) =>
    names.split(",").flatMap((entry) => {
      const [name = "", as = name] = entry
        .trim()
        .replace(/^type /u, "")
        .split(/\s+as\s+/u);
      return name === "" || entry.trim().startsWith("type ") ? [] : [isExport ? as : name];
    }),
  );
}

/** What commander starts commands with that are programs of their own. There are none here, and to load it takes a twentieth of the time of a check. */
const leaveProgramsOut: Plugin = {
  name: "leave-programs-out",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("commander") ? { path: "node:child_process", namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** `src/commands/convert.ts` becomes `commands-convert`, the chunk `yaml-reader` of the package convert `convert-yaml-reader`. */
function partName(file: string): string {
  const folder = basename(dirname(relative("..", file).replace(/\bdist\b\//u, "")));
  return `${folder}-${basename(file).replace(/\.\w+$/u, "")}`;
}

/**
 * What a check of a JSON plan needs is one file, since to find, read and link twenty takes a tenth of the time of a check; and
 * no more than that, since the engine looks through all of a file before it runs any of it. It is CommonJS, which Node loads
 * at once. The parts are built beside it in a second round.
 */
export default defineConfig({
  ...common,
  entry: ["src/main.ts"],
  format: ["cjs"],
  splitting: false,
  clean: true,
  esbuildPlugins: [leavePartsOut, leaveSchemasOut, leaveProgramsOut, leaveExamplesOut],
  esbuildOptions: (options) => {
    options.define = { ...options.define, "import.meta.url": "__url" };
    options.charset = "utf8";
    // A literal with \p{…} is looked into when the file is read, run or not, for up to half a millisecond; `new RegExp` waits.
    options.supported = { ...options.supported, "regexp-unicode-property-escapes": false };
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
