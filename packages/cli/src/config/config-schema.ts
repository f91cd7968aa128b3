import { presets } from "@regional-plan/validate";
import * as z from "zod";

/** What is wrong in one place of a configuration, as zod tells it. */
export type ConfigIssue = z.core.$ZodIssue;

/** What of a value has not the shape of a configuration. */
export const configIssues = (value: unknown): readonly ConfigIssue[] => [
  ...(configSchema.safeParse(value).error?.issues ?? []),
  ...levelIssues(value),
];

/** One language is enough, whichever it is. */
const text = z.record(z.string(), z.string()).refine((texts) => Object.keys(texts).length > 0, "at least one language");

const level = z.enum(["error", "warning", "info", "off"]);

/** What a rule or a format works with. */
const work = z.custom((given) => typeof given === "function", "a function");

const rule = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/u),
  severity: z.enum(["error", "warning", "info"]),
  preset: z.enum(presets),
  message: text,
  why: text,
  fix: text,
  check: work,
});

const option = z.looseObject({
  kind: z.enum(["boolean", "choice", "text", "texts"]),
  title: text,
  choices: z.array(z.string()).exactOptional(),
});

const format = z.looseObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  title: text,
  mediaTypes: z.array(z.string()),
  extensions: z.array(z.string()),
  mapping: z.array(z.looseObject({ field: z.string(), target: text })),
  findings: z.array(z.looseObject({ id: z.string(), severity: z.enum(["error", "warning", "info"]), message: text, why: text, fix: text })),
  detect: work,
  options: z.record(z.string(), option).exactOptional(),
  load: work.optional(),
  edit: work.optional(),
  write: work.optional(),
});

const waiver = z.strictObject({
  rule: z.string().min(1),
  path: z.string(),
  reason: z.string().min(1),
  author: z.string().min(1),
  expires: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
});

const configSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  preset: z.enum(presets).exactOptional(),
  rules: z.array(rule).exactOptional(),
  formats: z.array(format).exactOptional(),
  levels: z.record(z.string(), z.unknown()).exactOptional(),
  waivers: z.array(waiver).exactOptional(),
  language: z.enum(["en", "zh"]).exactOptional(),
});

/** The fields of a configuration. */
export const configFields: readonly string[] = Object.keys(configSchema.shape);

/** The fields of a waiver. */
export const waiverFields: readonly string[] = Object.keys(waiver.shape);

/** A level is one word, or words by path: which of the two is meant shows before it is checked. */
function levelIssues(value: unknown): ConfigIssue[] {
  const { levels } = (value ?? {}) as { levels?: unknown };
  if (typeof levels !== "object" || levels === null) return [];
  return Object.entries(levels).flatMap(([pattern, asked]: [string, unknown]) => {
    const schema = typeof asked === "object" && asked !== null ? z.record(z.string(), level) : level;
    return (schema.safeParse(asked).error?.issues ?? []).map((issue) => ({ ...issue, path: ["levels", pattern, ...issue.path] }));
  });
}
