import { type FormatEntry, formats } from "@regional-plan/convert";
import type { MessageTemplate } from "@regional-plan/model";
import type { Input } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import type { Look } from "../watch-inputs.ts";
import { configPlaces, findConfig, isCode, type KnownFolders } from "./find-config.ts";
import type { LoadedConfig } from "./load-config.ts";

/** Where the plan lies that a configuration is wanted for. */
export type Place = Pick<Input, "place" | "isFolder">;

/** The configuration that was named, else one that is found; `--no-config`, which is `false`, wants none. */
export async function configFor(
  place: Place,
  named: string | false | undefined,
  terminal: Pick<Terminal, "say" | "warn">,
  look: Look = () => {},
  load: (file: string) => Promise<LoadedConfig> = async (file) => (await import("./load-config.ts")).loadConfig(file),
  known: KnownFolders = new Map(),
): Promise<LoadedConfig | undefined> {
  if (named === false) return undefined;
  if (named !== undefined) look(named);
  if (named !== undefined) return load(named);
  for (const file of configPlaces(place)) look(file);
  const found = findConfig(place, known);
  if (found === undefined) return undefined;
  if (!found.unasked) return load(found.file);
  terminal.warn(terminal.say(unasked(found.file)));
  return undefined;
}

/** The formats that are known there. Only a configuration that is code can bring some of its own: no other is read for them. */
export async function formatsFor(place: Place, named: string | false | undefined, terminal: Terminal): Promise<readonly FormatEntry[]> {
  const file = named === undefined ? findConfig(place)?.file : named;
  if (file === undefined || file === false || !isCode(file)) return formats;
  return (await configFor(place, named, terminal))?.formats ?? formats;
}

const unasked = (file: string): MessageTemplate => ({
  en: `${file} is a program and lies outside of the working folder: it was not run. If you trust it, name it with --config.`,
  zh: `${file} 是程序代码，且不在当前工作文件夹中，未予运行。如确认可信，请用 --config 指定。`,
});
