import { type CST, Parser } from "yaml";

/**
 * Whether a YAML text nests deeper than a parser that calls itself can follow: an exhausted stack cannot be relied upon to
 * be an exception. Few texts look as if they might; those are taken apart by the part of the library that does not call itself.
 */
export function isYamlTooDeep(text: string): boolean {
  return looksDeep(text) && isDeep(text);
}

/** Block levels are told by what stands before a line's first word, flow levels by brackets left open. */
function looksDeep(text: string): boolean {
  if (/^[ \t?:-]{400}/mu.test(text)) return true;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open++;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    if (open > most) return true;
  }
  return false;
}

const most = 200;

function isDeep(text: string): boolean {
  let level: readonly (CST.Token | null | undefined)[] = [...new Parser().parse(text)];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((token) => partsOf(token));
  }
  return false;
}

function partsOf(token: CST.Token | null | undefined): (CST.Token | null | undefined)[] {
  if (token?.type === "document") return [token.value];
  return token !== null && token !== undefined && "items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
}
