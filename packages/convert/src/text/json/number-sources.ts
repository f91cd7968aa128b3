import { scanJson } from "./scan-json.ts";

/** Finds how the number at a path is written in a JSON text that is known to be well-formed. The first question looks through all of it. */
export function numberSources(text: string): (path: string) => string | undefined {
  let sources: Map<string, string> | undefined;
  return (path) => {
    sources ??= sourcesIn(text);
    return sources.get(path);
  };
}

function sourcesIn(text: string): Map<string, string> {
  const sources = new Map<string, string>();
  scanJson(text, { number: (source, _, path) => sources.set(path(), source) });
  return sources;
}
