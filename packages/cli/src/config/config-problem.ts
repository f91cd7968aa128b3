import { describeFinding, explainShape, type MessageTemplate, pointerSteps, schemaFinding } from "@regional-plan/model";
import { presets } from "@regional-plan/validate";
import * as z from "zod";

/** What is wrong with a configuration, and where in it. */
export interface ConfigProblem {
  path: string;
  words: MessageTemplate;
}

/** The first thing that is wrong with the shape of a configuration, the nearest right key named. */
export function configProblem(value: unknown): ConfigProblem | undefined {
  const found = [...explainShape(configSchema, value), ...levelFindings(value)];
  const [finding] = found;
  if (finding === undefined) return undefined;
  const { path } = finding;
  const at = path === "" ? "" : `${pointerSteps(path).join(" › ")}: `;
  const words = (language: "en" | "zh") => {
    const { message, fix } = describeFinding(finding, schemaFinding, language);
    return `${at}${message}${language === "en" ? " " : ""}${fix}`;
  };
  return { path, words: { en: words("en"), zh: words("zh") } };
}

/** One language is enough, whichever it is. */
const text = z.record(z.string(), z.string()).refine((texts) => Object.keys(texts).length > 0, "at least one language");

const level = z.enum(["error", "warning", "info", "off"]);

const rule = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/u),
  severity: z.enum(["error", "warning", "info"]),
  preset: z.enum(presets),
  message: text,
  why: text,
  fix: text,
  check: z.custom((check) => typeof check === "function", "a function"),
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
  levels: z.record(z.string(), z.unknown()).exactOptional(),
  waivers: z.array(waiver).exactOptional(),
  language: z.enum(["en", "zh"]).exactOptional(),
});

/** A level is one word, or words by path: which of the two is meant shows before it is checked. */
function levelFindings(value: unknown): ReturnType<typeof explainShape> {
  const { levels } = (value ?? {}) as { levels?: unknown };
  if (typeof levels !== "object" || levels === null) return [];
  return Object.entries(levels).flatMap(([pattern, asked]: [string, unknown]) => {
    const at = `/levels/${pattern.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return explainShape(typeof asked === "object" && asked !== null ? z.record(z.string(), level) : level, asked, at);
  });
}
