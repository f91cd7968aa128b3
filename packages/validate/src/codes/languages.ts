import type { CodeTables } from "../code-tables.ts";
import { data, sha256, source } from "./languages.gen.ts";

/** The subtags of BCP 47 (RFC 5646), from IANA's registry. */
export const languages: CodeTables["languages"] = { source, sha256, unknownSubtag };

type Subtags = Readonly<Record<"language" | "extlang" | "script" | "region" | "variant" | "grandfathered", ReadonlySet<string>>>;

let known: Subtags | undefined;

function registry(): Subtags {
  if (known === undefined) {
    const [language, extlang, script, region, variant, grandfathered] = data.split("\n").map((line) => new Set(expand(line.split(" "))));
    known = { language, extlang, script, region, variant, grandfathered } as unknown as Subtags;
  }
  return known;
}

/** `qaa..qtz` is a range: all that lie between, by code unit, and are as long. */
function expand(subtags: readonly string[]): string[] {
  return subtags.flatMap((subtag) => {
    const [from, to] = subtag.split("..");
    if (from === undefined || to === undefined) return [subtag];
    const all = [from];
    for (let last = from; last < to; ) {
      last = successor(last);
      all.push(last);
    }
    return all;
  });
}

function successor(text: string): string {
  const head = text.slice(0, -1);
  return text.endsWith("z") ? `${successor(head)}a` : head + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
}

/** The first part of a tag that is not registered, or not in its place; `undefined` for a valid tag. Letter case does not matter. */
function unknownSubtag(tag: string): string | undefined {
  const { language, extlang, script, region, variant, grandfathered } = registry();
  const lower = tag.toLowerCase();
  if (grandfathered.has(lower)) return undefined;
  const [first = "", ...rest] = lower.split("-");
  if (!language.has(first)) return first;
  for (let count = 0; count < 3 && extlang.has(rest[0] ?? ""); count++) rest.shift();
  if (script.has(rest[0] ?? "")) rest.shift();
  if (region.has(rest[0] ?? "")) rest.shift();
  while (variant.has(rest[0] ?? "")) rest.shift();
  // What follows a single letter is an extension, or private after x.
  const [next, after] = rest;
  if (next === undefined) return undefined;
  return next.length === 1 && after !== undefined && after.length > (next === "x" ? 0 : 1) ? undefined : next;
}
