import type { Finding, FindingLocation } from "@regional-plan/model";
import { lineIndex } from "../line-index.ts";
import { xmlFinding } from "./xml-findings.ts";

/** The finding for what a parser says of a text that is not well-formed, having read it up to some place. */
export function syntaxFinding(message: string, text: string, position: number, location: FindingLocation): Finding {
  const problem = message.replace(/\.$/u, "");
  const bare = bareAmpersand(text.slice(0, position));
  if (bare !== undefined) return xmlFinding("syntax", {}, { variant: "ampersand", location: lineIndex(text)(bare) });
  if (!/^(?:undefined entity|disallowed character in entity name)/u.test(problem)) return xmlFinding("syntax", { problem }, { location });
  const entity = /&[^&;]*;?$/u.exec(text.slice(Math.max(0, position - 60), position))?.[0] ?? "";
  return xmlFinding("syntax", { entity }, { variant: "entity", location });
}

/** A sign that begins a reference which never ends: a parser reads on to the end of the text before it says so. */
function bareAmpersand(text: string): number | undefined {
  const bare = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?][^>]*>|&(?!#?[\p{L}_:][\p{L}\p{N}_.:-]*;|#[0-9]+;)/gu;
  for (const { 0: found, index } of text.matchAll(bare)) if (found === "&") return index;
  return undefined;
}
