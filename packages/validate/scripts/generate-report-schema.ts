import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { readInterfaceComments } from "../../model/scripts/read-interface-comments.ts";
import { version } from "../package.json";
import type { DescribedFinding, DescribedReport } from "../src/index.ts";

const severity = z.enum(["error", "warning", "info"]);
const count = z.int().min(0);

const location = z.strictObject({
  file: z.string().exactOptional(),
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  document: z.string().exactOptional(),
  start: z.int().min(0).exactOptional(),
  end: z.int().min(0).exactOptional(),
});

const operation = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("test"), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal("add"), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal("replace"), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal("remove"), path: z.string() }),
]);

const finding = z.strictObject({
  rule: z.string(),
  severity,
  path: z.string(),
  message: z.string(),
  why: z.string(),
  suggestion: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  location: location.exactOptional(),
  related: z.array(z.strictObject({ path: z.string(), location: location.exactOptional() })),
  fix: z.array(operation),
  waiver: z
    .strictObject({ rule: z.string(), path: z.string(), reason: z.string(), author: z.string(), expires: z.string() })
    .exactOptional(),
}) satisfies z.ZodType<DescribedFinding>;

const report = z.strictObject({
  input: z.string().exactOptional(),
  plan: z.string().exactOptional(),
  specVersion: z.string().exactOptional(),
  ruleset: z.strictObject({ version: z.string(), preset: z.enum(["basic", "recommended", "strict"]) }),
  config: z.strictObject({ file: z.string(), rules: z.array(z.string()) }).exactOptional(),
  asOf: z.string().exactOptional(),
  codes: z.record(z.string(), z.string()),
  summary: z.strictObject({ error: count, warning: count, info: count }),
  findings: z.array(finding),
  fixed: z.array(finding).exactOptional(),
  omitted: z.record(z.string(), count),
  waived: z.array(finding),
  notChecked: z.array(z.strictObject({ rule: z.string(), reason: z.string(), path: z.string().exactOptional() })),
}) satisfies z.ZodType<DescribedReport>;

/** Writes the JSON Schema of what `describeReport` gives, with the words of the interfaces' comments. */
export function generateReportSchema(): void {
  const registry = z.registry<{ id: string }>();
  registry.add(finding, { id: "DescribedFinding" });
  registry.add(report, { id: "DescribedReport" });
  registry.add(location, { id: "FindingLocation" });
  registry.add(operation, { id: "FixOperation" });
  const { $defs = {} } = z.toJSONSchema(z.array(report), { metadata: registry }) as { $defs?: Record<string, Definition> };
  const comments = readInterfaceComments(new URL("../src/report/", import.meta.url));
  for (const [name, definition] of Object.entries($defs)) describe(definition, comments[name]);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://unpkg.com/@regional-plan/validate@${version.split(".", 2).join(".")}/schema/validation-report.json`,
    title: "validation-report",
    description: "The report on a plan, in one language; a list of reports where several inputs were checked.",
    anyOf: [{ $ref: "#/$defs/DescribedReport" }, { type: "array", items: { $ref: "#/$defs/DescribedReport" } }],
    $defs,
  };
  const folder = new URL("../schema/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("validation-report.json", folder), `${JSON.stringify(schema, undefined, 2)}\n`);
}

interface Definition {
  description?: string;
  id?: string;
  properties?: Record<string, { description?: string }>;
}

function describe(definition: Definition, comment: ReturnType<typeof readInterfaceComments>[string] | undefined): void {
  delete definition.id;
  if (comment === undefined) return;
  definition.description = comment.text;
  for (const [key, property] of Object.entries(definition.properties ?? {})) {
    const text = comment.members[key];
    if (text !== undefined) property.description = text;
  }
}
