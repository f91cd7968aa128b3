import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { withOutsideLinks } from "../src/publish/outside-links.ts";
import { blobAddress, type ProjectManifest, publishFields, withPublishFields } from "../src/publish/publish-fields.ts";
import { withReleasedAddresses } from "../src/publish/released-addresses.ts";
import { rootPath } from "../src/root.ts";
import { publicPackages } from "../src/workspaces.ts";

/**
 * Writes into every package that is published where it comes from, by the package.json of the root, and into every page the
 * addresses of what the packages publish, by their versions.
 */
const project = JSON.parse(readFileSync(rootPath("package.json"), "utf8")) as ProjectManifest;
const packages = publicPackages();
const versions = new Map(packages.map(({ manifest: { name, version } }) => [name, version]));

for (const { folder } of packages) {
  rewrite(`${folder}/package.json`, (text) => {
    const manifest = JSON.parse(text) as { keywords?: string[] } & Record<string, unknown>;
    return `${JSON.stringify(withPublishFields(manifest, publishFields(project, folder, manifest.keywords)), undefined, 2)}\n`;
  });
  for (const page of pagesIn(folder)) rewrite(page, (text) => withOutsideLinks(text, folder, blobAddress(project)));
}

for (const page of [".", "docs", "docs/guides", "docs/decisions", ...packages.map(({ folder }) => folder)].flatMap(pagesIn))
  rewrite(page, (text) => withReleasedAddresses(text, versions));

function pagesIn(folder: string): string[] {
  return readdirSync(rootPath(folder)).flatMap((name) => (name.endsWith(".md") ? [`${folder}/${name}`] : []));
}

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(rootPath(file), "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(rootPath(file), changed);
}
