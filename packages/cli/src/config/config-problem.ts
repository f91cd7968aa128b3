import { atPointer, describeFinding, explainShape, type MessageTemplate, pointerSteps, schemaFinding } from "@regional-plan/model";
import { presets } from "@regional-plan/validate";
import * as z from "zod";

/** What is wrong with a configuration, and where in it. */
export interface ConfigProblem {
  path: string;
  words: MessageTemplate;
}

/** The first thing that is wrong with the shape of a configuration, the nearest right key named. */
export function configProblem(value: unknown): ConfigProblem | undefined {
  const found = [...explainShape(configSchema, withoutFunctions(value)), ...levelFindings(value)];
  const [finding] = found;
  if (finding === undefined) return formatProblem(value);
  const { path } = finding;
  const at = path === "" ? "" : `${namedSteps(path, value).join(" › ")}: `;
  const words = (language: "en" | "zh") => {
    const { message, fix } = describeFinding(finding, schemaFinding, language);
    return `${at}${message}${language === "en" ? " " : ""}${fix}`;
  };
  return { path, words: { en: words("en"), zh: words("zh") } };
}

/** A configuration with a word in the place of each function of its rules and formats: to what explains shapes, a function is no value. */
function withoutFunctions(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const plain = (entry: unknown) =>
    typeof entry !== "object" || entry === null || Array.isArray(entry)
      ? entry
      : Object.fromEntries(
          Object.entries(entry).flatMap(([key, part]) =>
            part === undefined ? [] : [[key, typeof part === "function" ? aFunction : part]],
          ),
        );
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    ["rules", "formats"].includes(key) && Array.isArray(part) ? part.map(plain) : part,
  ]);
  return Object.fromEntries(entries);
}

const aFunction = "(function)";

/** The way to a place; a format on it is called by its name, where it has one. */
function namedSteps(path: string, value: unknown): readonly string[] {
  const steps = pointerSteps(path);
  if (steps[0] !== "formats" || steps[1] === undefined) return steps;
  const id = atPointer(value, `/formats/${steps[1]}/id`);
  return typeof id === "string" && id !== "" ? [steps[0], id, ...steps.slice(2)] : steps;
}

/** What the shape of a format does not show: that it can do something, and that there is something to choose from. */
function formatProblem(value: unknown): ConfigProblem | undefined {
  const { formats = [] } = value as {
    formats?: { id: string; load?: unknown; write?: unknown; options?: Record<string, { kind: string }> }[];
  };
  for (const [index, { id, load, write, options = {} }] of formats.entries()) {
    const problem = (at: string, en: string, zh: string): ConfigProblem => ({
      path: `/formats/${index}`,
      words: { en: `formats › ${id}${at}: ${en}`, zh: `formats › ${id}${at}: ${zh}` },
    });
    if (load === undefined && write === undefined) {
      const en = "it has neither “load” nor “write”. Give it a function to read with, or one to write with.";
      return problem("", en, "既没有 load，也没有 write。请补上用于读取或写出的函数。");
    }
    const empty = Object.keys(options).find((name) => options[name]?.kind === "choice" && !("choices" in (options[name] ?? {})));
    if (empty !== undefined) {
      const en = "it has no list of “choices”. Name the words that may be given.";
      return problem(` › options › ${empty}`, en, "缺少 choices 列表。请列出可用的取值。");
    }
  }
  return undefined;
}

/** One language is enough, whichever it is. */
const text = z.record(z.string(), z.string()).refine((texts) => Object.keys(texts).length > 0, "at least one language");

const level = z.enum(["error", "warning", "info", "off"]);

/** What a rule or a format works with. */
const work = z.custom((given) => given === aFunction, "a function");

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
  load: work.exactOptional(),
  edit: work.exactOptional(),
  write: work.exactOptional(),
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

/** A level is one word, or words by path: which of the two is meant shows before it is checked. */
function levelFindings(value: unknown): ReturnType<typeof explainShape> {
  const { levels } = (value ?? {}) as { levels?: unknown };
  if (typeof levels !== "object" || levels === null) return [];
  return Object.entries(levels).flatMap(([pattern, asked]: [string, unknown]) => {
    const at = `/levels/${pattern.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return explainShape(typeof asked === "object" && asked !== null ? z.record(z.string(), level) : level, asked, at);
  });
}
