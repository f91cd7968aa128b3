import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { folder } from "@regional-plan/convert/folder";
import { itemKinds, listOfKind, type Plan, resolveSpans, serialisePlan } from "@regional-plan/model";

/**
 * Builds the dataset that is published from the one that people edit: reads the folder in `seeds/ningbo/plan`, works out
 * the offsets of its quotes, and writes `generated/plan.json` with a module for each list. Stops at the first problem.
 */
const seeds = new URL("../../../seeds/ningbo/", import.meta.url);
const out = new URL("../generated/", import.meta.url);

const { plan, findings } = await folder.read(readTree(new URL("plan/", seeds)));
const source = readFileSync(new URL("source.txt", seeds));
if (plan === undefined) stop(findings);
const document = plan.documents?.[0];
if (document === undefined || document.sha256 !== createHash("sha256").update(source).digest("hex")) {
  throw new Error("The sha256 in documents.yaml is not that of source.txt.");
}
const resolved = resolveSpans(plan, new Map([[document.id, source.toString("utf8")]]));
if (resolved.findings.length > 0) stop(resolved.findings);
// In the package the source text lies beside the plan.
writePackage({
  ...resolved.plan,
  documents: (resolved.plan.documents ?? []).map((one) => (one.id === document.id ? { ...one, path: "source.txt" } : one)),
});

function readTree(root: URL): Map<string, string> {
  const top = fileURLToPath(root);
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".yaml"),
  );
  return new Map(
    files.map((entry) => {
      const path = `${entry.parentPath}${entry.parentPath.endsWith(sep) ? "" : sep}${entry.name}`;
      return [relative(top, path).split(sep).join("/"), readFileSync(path, "utf8")];
    }),
  );
}

function writePackage(whole: Plan): void {
  mkdirSync(out, { recursive: true });
  const canonical = serialisePlan(whole);
  writeFileSync(new URL("plan.json", out), canonical);
  const ordered = JSON.parse(canonical) as Record<string, unknown>;
  const lists = itemKinds.filter((kind) => ordered[listOfKind[kind]] !== undefined);
  for (const kind of lists) writeFileSync(new URL(`${listOfKind[kind]}.ts`, out), listModule(kind, ordered[listOfKind[kind]]));
  writeFileSync(new URL("plan.ts", out), planModule(lists, ordered));
}

function listModule(kind: (typeof itemKinds)[number], items: unknown): string {
  const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const data = JSON.stringify(JSON.stringify(items));
  return `import type { ${type} } from "@regional-plan/model";\n\n/** The plan's ${listOfKind[kind]}. */\nexport const ${listOfKind[kind]}: ${type}[] = /* @__PURE__ */ JSON.parse(${data});\n`;
}

function planModule(lists: readonly (typeof itemKinds)[number][], whole: Record<string, unknown>): string {
  const names = lists.map((kind) => listOfKind[kind]);
  const head = Object.entries(whole).filter(([key]) => !names.includes(key as never));
  return [
    'import type { Plan } from "@regional-plan/model";',
    ...names.map((name) => `import { ${name} } from "./${name}.ts";`),
    "",
    "/** A plan in which every list that the Ningbo plan has is there. */",
    `export type NingboPlan = Plan & Required<Pick<Plan, ${names.map((name) => JSON.stringify(name)).join(" | ")}>>;`,
    "",
    "/** The Ningbo plan, whole. */",
    "export const plan: NingboPlan = {",
    ...head.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`),
    ...names.map((name) => `  ${name},`),
    "};",
    "",
    ...names.map((name) => `export { ${name} };`),
    "",
  ].join("\n");
}

function stop(problems: readonly unknown[]): never {
  throw new Error(
    `The dataset has problems:\n${problems
      .slice(0, 20)
      .map((problem) => JSON.stringify(problem))
      .join("\n")}`,
  );
}
