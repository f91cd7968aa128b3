import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkedFiles, withOutsideLinks } from "../src/publish/outside-links.ts";
import { blobAddress, type ProjectManifest } from "../src/publish/publish-fields.ts";
import { releaseOf, withReleasedAddresses } from "../src/publish/released-addresses.ts";
import { rootPath } from "../src/root.ts";
import { runNode, runProgram } from "../src/run/run-node.ts";
import { toolPath } from "../src/run/tool-path.ts";
import { publicPackages } from "../src/workspaces.ts";

const address = blobAddress(JSON.parse(readFileSync(rootPath("package.json"), "utf8")) as ProjectManifest);

/** Every version of these is called an early one (1.5.6-r.1), and no range but `*` goes on to the next. */
const onlyEarly = ["@duckdb/node-api"];

test("links of a README to files of the repository become addresses, and others stay", () => {
  const readme = "[a](../../docs/a.md#b) [b](https://example.org) [c](#here) [d](LICENSE)";
  expect(withOutsideLinks(readme, "packages/model", "https://example.org/blob/")).toBe(
    "[a](https://example.org/blob/docs/a.md#b) [b](https://example.org) [c](#here) [d](https://example.org/blob/packages/model/LICENSE)",
  );
});

test("an address of a published file names the release of its package", () => {
  expect(
    withReleasedAddresses("https://unpkg.com/@regional-plan/model@0.3/schema/plan.json", new Map([["@regional-plan/model", "1.2.3"]])),
  ).toBe("https://unpkg.com/@regional-plan/model@1.2/schema/plan.json");
});

describe.each(publicPackages())("$manifest.name", ({ folder, manifest }) => {
  test("says where it comes from, and takes what it needs in ranges", () => {
    expect(manifest).toMatchObject({ repository: { directory: folder }, homepage: expect.any(String), bugs: expect.any(String) });
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies }))
      expect(range).toMatch(onlyEarly.includes(name) ? /^\*$/u : /^[~^]/u);
  });

  test("its README leads nowhere that only the repository has, and to files that are there", () => {
    const readme = readFileSync(rootPath(`${folder}/README.md`), "utf8");
    expect(withOutsideLinks(readme, folder, address)).toBe(readme);
    for (const file of linkedFiles(readme, address)) expect(existsSync(rootPath(file)), file).toBe(true);
  });
});

describe("after the version scripts, in a copy", () => {
  let copy: string;

  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), "regional-plan-versions-"));
    const left = new Set(["node_modules", "dist", "site", ".git", ".turbo"]);
    cpSync(rootPath(), copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
    symlinkSync(rootPath("node_modules"), join(copy, "node_modules"), "junction");
    const git = (...args: string[]) =>
      runProgram("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], { cwd: copy });
    for (const args of [
      ["init", "-q"],
      ["add", "-A"],
      ["commit", "-qm", "A copy"],
    ])
      await git(...args);
    await done(runNode(toolPath("@changesets/cli"), ["version"], { cwd: copy }));
    for (const id of ["model", "validate", "repository"])
      await done(runNode(toolPath("tsx"), ["scripts/generate.ts"], { cwd: join(copy, "packages", id) }));
  }, 600_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("every address names the release of its package", () => {
    const packages = publicPackages(copy);
    const releases = new Map(packages.map(({ manifest: { name, version } }) => [name, releaseOf(version)]));
    expect([...releases.values()]).not.toContain("0.0");
    const files = [
      ...["model", "validate"].flatMap((id) => within(join(copy, "packages", id, "schema"))),
      ...[...within(copy), ...within(join(copy, "docs")), ...within(join(copy, "docs/guides"))].filter((file) => file.endsWith(".md")),
      ...packages.flatMap(({ folder }) => within(join(copy, folder)).filter((file) => file.endsWith("README.md"))),
    ];
    const found = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/unpkg\.com\/(@[a-z/-]+)@([0-9.]+)/gu)]);
    expect(found.length).toBeGreaterThan(50);
    for (const [, name = "", release] of found) expect(release, name).toBe(releases.get(name));
  });

  test("every package takes the others as they are now", () => {
    const packages = publicPackages(copy);
    const versions = new Map(packages.map(({ manifest: { name, version } }) => [name, version]));
    for (const { manifest } of packages)
      for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
        if (versions.has(name)) expect(range, `${manifest.name} → ${name}`).toBe(`^${versions.get(name)}`);
  });
});

const within = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(folder, entry.name)] : []));

async function done(run: Promise<{ code: number; output: string }>): Promise<void> {
  const { code, output } = await run;
  expect(code, output).toBe(0);
}
