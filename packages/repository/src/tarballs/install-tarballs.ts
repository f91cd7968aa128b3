import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootPath } from "../root.ts";
import { runNpm } from "../run/run-node.ts";
import { publicPackages } from "../workspaces.ts";

/** An empty project of somebody else's, into which the packed packages are installed. */
export interface ConsumerProject {
  folder: string;
  /** The files in each package's tarball, by the package's name. */
  filesByPackage: ReadonlyMap<string, readonly string[]>;
}

/** Packs every public package as it would be published, and installs the tarballs into an empty project outside of the repository. */
export async function installTarballs(): Promise<ConsumerProject> {
  const scratch = mkdtempSync(join(tmpdir(), "tarballs-"));
  const tarballs = join(scratch, "packed");
  const folder = join(scratch, "project");
  mkdirSync(tarballs);
  mkdirSync(folder);

  const workspaces = publicPackages().flatMap(({ folder: workspace }) => ["--workspace", workspace]);
  const packed = await npm(
    rootPath(),
    "pack",
    "--json",
    "--loglevel=error",
    "--ignore-scripts",
    "--pack-destination",
    tarballs,
    ...workspaces,
  );
  const listing = JSON.parse(packed.slice(packed.indexOf("[\n"))) as { name: string; files: { path: string }[] }[];

  const versions = { ...devDependenciesOf("package.json"), ...devDependenciesOf("packages/model/package.json") };
  // What the READMEs tell people to install beside the packages, and what their consumers are tried with.
  const dependencies = { zod: versions.zod, "expect-type": versions["expect-type"] };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, dependencies })}\n`);
  await npm(
    folder,
    "install",
    "--loglevel=error",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    ...readdirSync(tarballs).map((file) => join(tarballs, file)),
  );
  return { folder, filesByPackage: new Map(listing.map(({ name, files }) => [name, files.map(({ path }) => path)])) };
}

function devDependenciesOf(file: string): Record<string, string> {
  return (JSON.parse(readFileSync(rootPath(file), "utf8")) as { devDependencies: Record<string, string> }).devDependencies;
}

async function npm(cwd: string, ...args: string[]): Promise<string> {
  // npm hands its settings down to what it runs; those of the repository must not reach the project.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?:config_(?:local_prefix|workspaces?|prefix|omit|dry_run)|package_)/iu.test(name),
    ),
  );
  const { code, output } = await runNpm(args, { cwd, env });
  if (code !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}:\n${output}`);
  return output;
}
