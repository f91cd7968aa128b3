import type { CodeTables } from "./code-tables.ts";
import { data, sha256, source } from "./languages.gen.ts";

/** The subtags of BCP 47 (RFC 5646), from IANA's registry. */
export const languages: CodeTables["languages"] = {
  source,
  asOf: /\d{4}-\d\d-\d\d/u.exec(source)?.[0] ?? "",
  sha256,
  unknownSubtag,
};

const parts = ["language", "extlang", "script", "region", "variant", "grandfathered"] as const;

interface Line {
  readonly text: string;
  /** `qaa..qtz`: all that lie between, by code unit, and are as long. */
  readonly ranges: readonly (readonly string[])[];
}

/** Made when the first tag is asked for. */
function lines(): ReadonlyMap<string, Line> {
  linesMade ??= new Map(data.split("\n").map((line, index) => [parts[index] ?? "", { text: ` ${line} `, ranges: rangesIn(line) }]));
  return linesMade;
}

let linesMade: ReadonlyMap<string, Line> | undefined;

function rangesIn(line: string): string[][] {
  const [first = "", ...rest] = line.split("..");
  let before = first;
  return rest.map((after) => {
    const range = [before.slice(before.lastIndexOf(" ") + 1), after.split(" ", 1)[0] ?? ""];
    before = after;
    return range;
  });
}

/** Looks a subtag up in the packed text: to unpack 9,000 of them would take longer than a plan's few tags are worth. */
function isKnown(part: (typeof parts)[number], subtag: string): boolean {
  const line = lines().get(part);
  if (line === undefined || subtag === "") return false;
  return (
    line.text.includes(` ${subtag} `) ||
    line.ranges.some(([from = "", to = ""]) => subtag.length === from.length && from <= subtag && subtag <= to)
  );
}

/** The first part of a tag that is not registered, or not in its place; `undefined` for a valid tag. Letter case does not matter. */
function unknownSubtag(tag: string): string | undefined {
  if (!verdicts.has(tag)) {
    if (verdicts.size >= 200) verdicts.clear();
    verdicts.set(tag, lookUp(tag.toLowerCase()));
  }
  return verdicts.get(tag);
}

/** What was said of the tags asked for last: the same few stand at every text of a plan. */
const verdicts = new Map<string, string | undefined>();

function lookUp(lower: string): string | undefined {
  if (isKnown("grandfathered", lower)) return undefined;
  const [first = "", ...rest] = lower.split("-");
  if (!isKnown("language", first)) return first;
  for (let count = 0; count < 3 && isKnown("extlang", rest[0] ?? ""); count++) rest.shift();
  if (isKnown("script", rest[0] ?? "")) rest.shift();
  if (isKnown("region", rest[0] ?? "")) rest.shift();
  const seen = new Set<string>();
  while (isKnown("variant", rest[0] ?? "")) {
    const variant = rest.shift() ?? "";
    if (seen.has(variant)) return variant;
    seen.add(variant);
  }
  return wrongExtension(rest, seen);
}

/** What follows a single letter or digit is an extension, each one once, or private after x, where all may stand. */
function wrongExtension(rest: readonly string[], seen: Set<string>): string | undefined {
  for (let at = 0; at < rest.length; ) {
    const singleton = rest[at] ?? "";
    if (singleton.length !== 1 || seen.has(singleton)) return singleton;
    if (singleton === "x") return at + 1 < rest.length ? undefined : singleton;
    seen.add(singleton);
    const from = ++at;
    while (at < rest.length && (rest[at]?.length ?? 0) > 1) at++;
    if (at === from) return singleton;
  }
  return undefined;
}
