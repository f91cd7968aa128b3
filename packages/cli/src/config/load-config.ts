import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Format, formatEntry } from "@regional-plan/convert";
import { describeFinding, type FindingLocation, type MessageTemplate } from "@regional-plan/model";
import type { ValidateConfig } from "@regional-plan/validate";
import { CommandError } from "../command-error.ts";
import { isCode } from "./find-config.ts";

/** A project's configuration, and the file it came from. */
export interface LoadedConfig {
  /** Relative to the working folder. */
  file: string;
  settings: ValidateConfig;
}

/** Loads a configuration in TypeScript, JavaScript, JSON or YAML; what is wrong with it ends the command. */
export async function loadConfig(place: string): Promise<LoadedConfig> {
  const file = relative(process.cwd(), resolve(place)) || place;
  if (!existsSync(place)) throw new CommandError({ en: `${file}: there is no such configuration.`, zh: `${file}：配置文件不存在。` });
  const { value, locate } = isCode(place)
    ? { value: await runConfig(resolve(place), file), locate: undefined }
    : await readConfig(place, file);
  const { configProblem } = await import("./config-problem.ts");
  const problem = configProblem(value);
  if (problem !== undefined) throw inFile(file, problem.words, locate?.([problem.path]).get(problem.path));
  return { file, settings: value as ValidateConfig };
}

/** TypeScript goes through jiti on every version of Node alike; it is loaded only for that. */
async function runConfig(path: string, file: string): Promise<unknown> {
  try {
    if (/\.[cm]?ts$/u.test(path)) {
      const { createJiti } = await import("jiti");
      return await createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(path, { default: true });
    }
    // The time of its last change makes a new address, so that a watch sees the new content.
    const { href } = pathToFileURL(path);
    return ((await import(`${href}?${statSync(path).mtimeMs}`)) as { default?: unknown }).default;
  } catch (error) {
    const [message] = String(error instanceof Error ? error.message : error).split("\n");
    throw inFile(file, { en: `it could not be run: ${message}`, zh: `运行出错：${message}` });
  }
}

async function readConfig(place: string, file: string): Promise<ReturnType<NonNullable<Format["load"]>>> {
  const format = await formatEntry(place.endsWith(".json") ? "json" : "yaml")?.load();
  const loaded = format?.load?.(await readFile(place));
  const [found] = loaded?.findings ?? [];
  if (loaded !== undefined && found === undefined) return loaded;
  const definition = format?.findings.find(({ id }) => id === found?.rule);
  const words = (language: "en" | "zh") => (found && definition ? describeFinding(found, definition, language).message : "");
  throw inFile(file, { en: words("en"), zh: words("zh") }, found?.location);
}

function inFile(file: string, words: MessageTemplate, location?: FindingLocation): CommandError {
  const place = [file, location?.line, location?.column].filter((part) => part !== undefined).join(":");
  return new CommandError({ en: `${place}: ${words.en}`, zh: `${place}：${words.zh}` });
}
