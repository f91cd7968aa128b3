import { decodeText, type Finding, type FindingDefinition, type FindingLocation, pointerSteps, toPointer } from "@regional-plan/model";
import type { Content, FormatReader, Loaded } from "../../define-format.ts";
import { duplicateKey } from "../../duplicate-key.ts";
import { keepSpellings, numberFindings } from "../../number-text.ts";
import { findUnfaithful } from "../json/find-unfaithful.ts";
import { locateJson } from "../json/locate-json.ts";
import { numberSources } from "../json/number-sources.ts";
import { beginsLines } from "./begins-lines.ts";
import { type JoinedLines, joinLines } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { lineFinding } from "./line-finding.ts";
import { linesOf } from "./lines-of.ts";

const findings: readonly FindingDefinition[] = [lineFinding, duplicateKey, ...Object.values(numberFindings)];

/** Reads a text with a part of the plan on each line. */
export const reader: FormatReader = { findings, detect: isNdjson, load: loadNdjson };

function isNdjson(content: Content): boolean {
  const { text } = decodeText(content);
  return text !== undefined && beginsLines(text);
}

async function loadNdjson(content: Content): Promise<Loaded> {
  const { text, finding } = decodeText(content);
  if (text === undefined) return { findings: [finding], locate: () => new Map() };
  const { lines, findings } = await linesOf(text);
  const joined = joinLines(lines);
  const { value, lineOf } = joined;
  const all = [...findings, ...joined.findings, ...unfaithfulLines(lines, joined)].sort(byPlace);
  const locate = (paths: readonly string[]) => new Map(paths.map((path) => [path, placeOf(path, lineOf)]));
  return value === undefined
    ? { findings: all, locate }
    : { value, findings: keepSpellings(value, all), locate, sourceOf: sourcesOf(lineOf) };
}

const byPlace = ({ location: a }: Finding, { location: b }: Finding) =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** What of the lines is not in the plan that they make. */
function unfaithfulLines(lines: readonly Line[], { lineOf }: JoinedLines): Finding[] {
  const paths = new Map([...lineOf].map(([path, line]) => [line, path]));
  return lines.flatMap((line) =>
    findUnfaithful(line.text, line.value, {
      place: (offset) => ({ line: line.number, column: offset + 1 }),
      whole: (path) => wholePath(path, paths.get(line)),
    }),
  );
}

/** The path in the plan of what stands at a path of a line; the line's own where it is not in the plan. */
function wholePath(path: string, ofLine: string | undefined): string {
  const [first, ...rest] = pointerSteps(path);
  return first === (ofLine === "" ? "plan" : "item") && ofLine !== undefined ? ofLine + toPointer(rest) : "";
}

/** The line that holds what stands at a path of the plan, and its path there. */
function lineAt(path: string, lineOf: ReadonlyMap<string, Line>): { line: Line | undefined; inner: string } {
  const [, list = "", index = "", ...rest] = path.split("/");
  const own = lineOf.get(`/${list}/${index}`);
  return own === undefined ? { line: lineOf.get(""), inner: `/plan${path}` } : { line: own, inner: ["/item", ...rest].join("/") };
}

function placeOf(path: string, lineOf: ReadonlyMap<string, Line>): FindingLocation {
  const { line, inner } = lineAt(path, lineOf);
  if (line === undefined) return { line: 1, column: 1 };
  return { line: line.number, column: locateJson(line.text, [inner]).get(inner)?.column ?? 1 };
}

function sourcesOf(lineOf: ReadonlyMap<string, Line>): NonNullable<Loaded["sourceOf"]> {
  const known = new Map<Line, (path: string) => string | undefined>();
  return (path) => {
    const { line, inner } = lineAt(path, lineOf);
    if (line === undefined) return undefined;
    const sources = known.get(line) ?? numberSources(line.text);
    known.set(line, sources);
    return sources(inner);
  };
}
