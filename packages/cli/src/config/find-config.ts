import { lstatSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../command-error.ts";
import type { Input } from "../read/read-input.ts";

/** A configuration that was found, or one that may not be used unasked. */
export interface FoundConfig {
  file: string;
  /** It is code, and lies outside of the working folder. */
  unasked: boolean;
}

/** The configurations in folders that were looked into: to list a folder for each of the plans in it takes longer the more there are. */
export type KnownFolders = Map<string, readonly string[]>;

/**
 * Looks for `regional-plan.config` next to the input, in the folder that is the input, and in the working folder. One
 * that is code is run only where the reader works: a plan from somewhere else must not bring code of its own.
 */
export function findConfig(
  input: Pick<Input, "place" | "isFolder">,
  known: KnownFolders = new Map(),
  here = process.cwd(),
): FoundConfig | undefined {
  for (const folder of foldersFor(input, here)) {
    const found = known.get(folder) ?? configsIn(folder);
    known.set(folder, found);
    const [name, second] = found;
    if (name === undefined) continue;
    if (second !== undefined) {
      throw new CommandError({
        en: `${folder}: there are two configurations, ${name} and ${second}; keep one, or name one with --config.`,
        zh: `${folder}：同时存在 ${name} 和 ${second} 两个配置文件，请保留一个，或用 --config 指定。`,
      });
    }
    return { file: join(folder, name), unasked: isCode(name) && folder !== resolve(here) };
  }
  return undefined;
}

/** What is named as a configuration is, in whatever letters and be it a link to nowhere, so that none is passed over in silence. */
function configsIn(folder: string): string[] {
  const inOtherLetters = filesIn(folder).filter((file) => !names.includes(file) && names.includes(file.toLowerCase()));
  const [other] = inOtherLetters;
  if (other !== undefined) {
    throw new CommandError({
      en: `${folder}: ${other} is not read as a configuration; name it ${other.toLowerCase()}.`,
      zh: `${folder}：${other} 不会作为配置文件读取，请改名为 ${other.toLowerCase()}。`,
    });
  }
  return names.filter((candidate) => lstatSync(join(folder, candidate), { throwIfNoEntry: false }) !== undefined);
}

/** The names in a folder; one that may not be listed may still have a configuration that can be read. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Every place in which a configuration would be found, whether one is there or not. */
export function configPlaces(input: Pick<Input, "place" | "isFolder">, here = process.cwd()): string[] {
  return foldersFor(input, here).flatMap((folder) => names.map((name) => join(folder, name)));
}

function foldersFor({ place, isFolder }: Pick<Input, "place" | "isFolder">, here: string): string[] {
  const isReference = place?.includes("node_modules") ?? true;
  const folders = place === undefined || isReference ? [] : [...(isFolder ? [resolve(place)] : []), dirname(resolve(place))];
  return [...new Set([...folders, resolve(here)])];
}

const names = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map((extension) => `regional-plan.config.${extension}`);

/** Whether a configuration is code, which runs when it is loaded. */
export function isCode(file: string): boolean {
  return /\.[cm]?[jt]s$/u.test(file);
}
