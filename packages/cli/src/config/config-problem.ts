import { allNearest, atPointer, type MessageTemplate, type PathStep, toPointer } from "@regional-plan/model";
import { languageMeant } from "../choose-language.ts";
import { type ConfigIssue, configFields, configIssues, waiverFields } from "./config-schema.ts";
import { configLabels, configSamples, configTypes } from "./config-words.ts";

/** What is wrong with a configuration, and where in it. */
export interface ConfigProblem {
  path: string;
  words: MessageTemplate;
}

/** The first thing that is wrong with the shape of a configuration, the nearest right key named. A key that is none explains one that is missing. */
export function configProblem(value: unknown): ConfigProblem | undefined {
  const issues = configIssues(value);
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) return formatProblem(value);
  const steps = [...issue.path, ...(issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])] as PathStep[];
  const path = toPointer(steps);
  const at = steps.length === 0 ? "" : `${namedSteps(steps, value).join(" › ")}: `;
  const { en, zh } = wordsOf(issue, steps, atPointer(value, path));
  return { path, words: { en: `${at}${en}`, zh: `${at}${zh}` } };
}

/** The way to a place; a format on it is called by its name, where it has one. */
function namedSteps(steps: readonly PathStep[], value: unknown): readonly PathStep[] {
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

function wordsOf(issue: ConfigIssue, steps: readonly PathStep[], value: unknown): MessageTemplate {
  const key = String(steps.at(-1) ?? "");
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKey(key, steps.length === 1 ? configFields : waiverFields);
    case "invalid_value":
      return value === undefined ? missing(key) : value === null ? empty(key) : notAllowed(key, value, issue.values.map(String));
    case "invalid_type":
      if (value === undefined && steps.length > 0) return missing(key);
      if (value === null && steps.length > 0) return empty(key);
      return isLevels(steps, value) ? levelsMeant : wrongType(steps, key, issue.expected);
    case "too_small":
      return empty(key);
    default:
      if (value === undefined) return missing(key);
      return {
        en: `“${shown(value)}” is not what is due here. ${writeLine(key).en}`,
        zh: `“${shown(value)}”不符合要求。${writeLine(key).zh}`,
      };
  }
}

/** Whether `rules` holds what belongs under `levels`: words by the ids of rules, or ids alone. */
function isLevels(steps: readonly PathStep[], value: unknown): boolean {
  if (steps[0] !== "rules") return false;
  return steps.length === 1 ? typeof value === "object" && value !== null : steps.length === 2 && typeof value === "string";
}

const levelsMeant: MessageTemplate = {
  en: `“rules” is a list of rules of your own; how severe a rule is stands under “levels”. Write ${line("levels")}`,
  zh: `“rules”是自定义规则的列表，规则的级别写在“levels”中。请写成：${line("levels")}`,
};

function unknownKey(key: string, known: readonly string[]): MessageTemplate {
  const isTop = known.includes("levels");
  if (isTop && key.includes("/")) {
    return {
      en: `“${key}” is not a field here; levels of rules stand under “levels”. Write ${line("levels")}`,
      zh: `此处没有名为“${key}”的字段，规则的级别写在“levels”中。请写成：${line("levels")}`,
    };
  }
  const [near, another] = allNearest(key, known);
  if (near !== undefined && another === undefined) {
    return {
      en: `“${key}” is not a field here; “${near}” is. Rename it to “${near}”.`,
      zh: `此处没有名为“${key}”的字段，与之最接近的是“${near}”。请改为${named(near).zh}。`,
    };
  }
  const fields = known.filter((field) => field !== "$schema").map(named);
  return {
    en: `“${key}” is not a field ${isTop ? "of a configuration" : "of a waiver"}. There are: ${fields.map(({ en }) => en).join(", ")}.`,
    zh: `${isTop ? "配置" : "豁免"}中没有名为“${key}”的字段。可用的字段有：${fields.map(({ zh }) => zh).join("、")}。`,
  };
}

function missing(key: string): MessageTemplate {
  return { en: `The field ${named(key).en} is missing. ${writeLine(key).en}`, zh: `缺少字段${named(key).zh}。${writeLine(key).zh}` };
}

function empty(key: string): MessageTemplate {
  return { en: `Nothing is written for ${named(key).en}. ${writeLine(key).en}`, zh: `${named(key).zh}没有填写。${writeLine(key).zh}` };
}

function notAllowed(key: string, value: unknown, options: readonly string[]): MessageTemplate {
  const word = shown(value);
  const language = key === "language" ? languageMeant(word) : undefined;
  const [near, another] = language !== undefined ? [language] : typeof value === "string" ? allNearest(value, options) : [];
  const meant =
    near === undefined || another !== undefined ? { en: "", zh: "" } : { en: ` Did you mean “${near}”?`, zh: `是否应为“${near}”？` };
  return {
    en: `“${word}” is not one of the codes allowed here.${meant.en} There are: ${options.join(", ")}.`,
    zh: `“${word}”不在此处允许的取值之列。${meant.zh}可用的取值有：${options.join("、")}。`,
  };
}

function wrongType(steps: readonly PathStep[], key: string, expected: string): MessageTemplate {
  const due = configTypes[expected] ?? { en: expected, zh: expected };
  if (steps.length === 0)
    return { en: `A configuration is ${due.en}. Write {${line("preset")}}`, zh: `配置应为${due.zh}。请写成：{${line("preset")}}` };
  return { en: `This must be ${due.en}. ${writeLine(key).en}`.trim(), zh: `此处应为${due.zh}。${writeLine(key).zh}` };
}

/** A field with what it is called. */
function named(key: string): MessageTemplate {
  const label = Object.hasOwn(configLabels, key) ? configLabels[key] : undefined;
  return label === undefined ? { en: `“${key}”`, zh: `“${key}”` } : { en: `“${key}” (${label.en})`, zh: `“${key}”（${label.zh}）` };
}

function writeLine(key: string): MessageTemplate {
  if (!Object.hasOwn(configSamples, key)) return { en: "", zh: "" };
  return { en: `Write it as in: ${line(key)}`, zh: `请参照填写：${line(key)}` };
}

function line(key: string): string {
  return JSON.stringify({ [key]: configSamples[key] })
    .slice(1, -1)
    .replaceAll(/(?<=")[:,](?=["[{])/gu, "$& ");
}

/** A value as it may stand in a message. */
function shown(value: unknown): string {
  const whole = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  return whole.length > 60 ? `${whole.slice(0, 60)}…` : whole;
}
