import type { Terminal } from "../terminal.ts";
import type { Look } from "../watch-inputs.ts";
import { configFor, type Place } from "./config-for.ts";
import type { KnownFolders } from "./find-config.ts";
import type { LoadedConfig } from "./load-config.ts";

/**
 * Finds and loads the configurations of many plans. Each is loaded once, however many plans lie beside it: one that is code runs
 * once for all of them.
 */
export function configLoader(
  named: string | false | undefined,
  terminal: Pick<Terminal, "say" | "warn">,
  look: Look = () => {},
): (place: Place) => Promise<LoadedConfig | undefined> {
  const loaded = new Map<string, Promise<LoadedConfig>>();
  const load = async (file: string) => (await import("./load-config.ts")).loadConfig(file);
  const loadOnce = (file: string) => {
    const config = loaded.get(file) ?? load(file);
    loaded.set(file, config);
    return config;
  };
  const known: KnownFolders = new Map();
  return (place) => configFor(place, named, terminal, look, loadOnce, known);
}
