import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineFormat, entryOf, type FormatDefinition, type FormatEntry, formatEntry, formats, type Loaded } from "@regional-plan/convert";
import { describeFinding, type FindingLocation, type MessageTemplate } from "@regional-plan/model";
import { defineRule, type ValidateConfig } from "@regional-plan/validate";
import { definitionsFor, type NamedConfig } from "@regional-plan/workbench";
import { CommandError, isCommandError } from "../command-error.ts";
import { systemWords } from "../system-words.ts";
import { isCode } from "./find-config.ts";

/** A project's configuration; its file is told relative to the working folder. */
export interface LoadedConfig extends NamedConfig {
  /** All formats that are known: its own, and those of the package; one of its own takes the place of one of the same name. */
  formats: readonly FormatEntry[];
}

/** Loads a configuration in TypeScript, JavaScript, JSON or YAML; what is wrong with it ends the command. */
export async function loadConfig(place: string): Promise<LoadedConfig> {
  const file = relative(process.cwd(), resolve(place)) || place;
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new CommandError({ en: `${file}: there is no such configuration.`, zh: `${file}：配置文件不存在。` });
  if (!found.isFile()) throw new CommandError({ en: `${file}: it is not a file.`, zh: `${file}：不是文件。` });
  const { value, locate } = isCode(place)
    ? { value: await runConfig(resolve(place), file), locate: undefined }
    : await readConfig(place, file);
  const { configProblem } = await import("./config-problem.ts");
  const [problem, settings] = whileRun(file, () => {
    const found = configProblem(value);
    return [found, found === undefined ? settingsOf(value as ValidateConfig) : { settings: {}, formats }];
  });
  if (problem !== undefined) throw inFile(file, problem.words, locate?.([problem.path]).get(problem.path));
  return { file, ...settings };
}

/** What a configuration sets. Each setting is asked for once. */
type Settings = Omit<LoadedConfig, "file">;

function settingsOf(config: ValidateConfig & { formats?: readonly FormatDefinition[] }): Settings {
  const { formats: own = [], ...settings } = { ...config };
  const entries = own.map((format) => entryOf(defineFormat(format)));
  return {
    settings: settings.rules === undefined ? settings : { ...settings, rules: settings.rules.map(defineRule) },
    formats: [...entries, ...formats.filter(({ id }) => formatEntry(id, entries) === undefined)],
  };
}

/** What a program exports may run when it is looked at, and throw. */
function whileRun<T>(file: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw notRun(file, error);
  }
}

function notRun(file: string, error: unknown): CommandError {
  const message = messageOf(error);
  return inFile(file, { en: `it could not be run: ${message}`, zh: `运行出错：${message}` });
}

/** TypeScript goes through jiti on every version of Node alike; it is loaded only for that. */
async function runConfig(path: string, file: string): Promise<unknown> {
  let value: unknown;
  try {
    value = await untilNothingIsLeft(importDefault(path), file);
  } catch (error) {
    if (isCommandError(error)) throw error;
    throw notRun(file, error);
  }
  if (value !== undefined) return value;
  throw inFile(file, { en: "it exports nothing as its default.", zh: "未用 export default 导出配置。" });
}

async function importDefault(path: string): Promise<unknown> {
  if (/\.[cm]?ts$/u.test(path)) {
    const { createJiti } = await import("jiti");
    return createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(path, { default: true });
  }
  // The time of its last change makes a new address, so that a watch sees the new content.
  const { href } = pathToFileURL(path);
  return ((await import(`${href}?${statSync(path).mtimeMs}`)) as { default?: unknown }).default;
}

/** A program that waits for what never comes would end the process as if all were well: when nothing is left to happen, it is given up. */
function untilNothingIsLeft<T>(work: Promise<T>, file: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(inFile(file, { en: "it waits for something that never comes.", zh: "程序一直等待，未能完成加载。" }));
    process.once("beforeExit", giveUp);
    work.then(resolve, reject).finally(() => process.off("beforeExit", giveUp));
  });
}

/** The first line of what was thrown, which may be anything. */
function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
  } catch {
    return typeof error;
  }
}

async function readConfig(place: string, file: string): Promise<Loaded> {
  const format = await formatEntry(place.endsWith(".json") ? "json" : "yaml")?.load();
  const content = await readConfigFile(place, file);
  const loaded = await format?.load?.(content);
  const [found] = loaded?.findings ?? [];
  if (found?.rule !== "content/encoding" && content.includes(0)) throw inFile(file, holdsZero, found?.location);
  // A file that says nothing, but for comments, sets nothing.
  if (loaded !== undefined && found === undefined) return { ...loaded, value: format?.id === "yaml" ? (loaded.value ?? {}) : loaded.value };
  const definition = definitionsFor(format?.findings ?? []).get(found?.rule ?? "");
  const words = (language: "en" | "zh") => (found && definition ? describeFinding(found, definition, language).message : "");
  throw inFile(file, { en: words("en"), zh: words("zh") }, found?.location);
}

const holdsZero: MessageTemplate = {
  en: "the file has a character NUL (U+0000), which no text has; save it anew as UTF-8.",
  zh: "文件中有空字符 NUL（U+0000），不是正常的文本，请另存为 UTF-8 编码。",
};

async function readConfigFile(place: string, file: string): Promise<Buffer> {
  try {
    return await readFile(place);
  } catch (error) {
    const why = systemWords(error as NodeJS.ErrnoException);
    throw inFile(file, { en: `it cannot be read: ${why.en}.`, zh: `无法读取：${why.zh}。` });
  }
}

function inFile(file: string, words: MessageTemplate, location?: FindingLocation): CommandError {
  const place = [file, location?.line, location?.column].filter((part) => part !== undefined).join(":");
  return new CommandError({ en: `${place}: ${words.en}`, zh: `${place}：${words.zh}` });
}
