import { decodeText, type Finding, type FindingDefinition, type FindingLocation } from "@regional-plan/model";
import type { Content, FormatReader, Loaded } from "../../contract/define-format.ts";
import { duplicateKey } from "../../text/duplicate-key.ts";
import { locateJson } from "../../text/json/locate-json.ts";
import { numberSources } from "../../text/json/number-sources.ts";
import { numberFindings } from "../../text/number-text.ts";
import { beginsLines } from "./begins-lines.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { lineFinding, noHead } from "./line-finding.ts";
import { brokenLine, lineReader } from "./line-reader.ts";
import { type PlacedLine, pathInLine } from "./place-lines.ts";

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
  const { value, lineOf } = joinLines(lines);
  const locate = (paths: readonly string[]) => new Map(paths.map((path) => [path, placeOf(path, lineOf)]));
  return value === undefined ? { findings, locate } : { value, findings, locate, sourceOf: sourcesOf(lineOf) };
}

/** The lines of a text, and what is wrong with them, in the order of the text. */
async function linesOf(text: string): Promise<{ lines: PlacedLine[]; findings: Finding[] }> {
  const lines: PlacedLine[] = [];
  const findings: Finding[] = [];
  const reader = lineReader();
  for (const parts of [reader.read(text), reader.end()])
    for (const part of parts) {
      if ("line" in part) lines.push(part);
      findings.push(...("line" in part ? part.findings : [await brokenLine(part)]));
    }
  return { lines, findings: [...findings, ...(reader.hasHead() ? [] : [noHead])].sort(byPlace) };
}

const byPlace = ({ location: a }: Finding, { location: b }: Finding) =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** The line that holds what stands at a path of the plan, and its path there. */
function lineAt(path: string, lineOf: ReadonlyMap<string, Line>): { line: Line | undefined; inner: string } {
  const [, list = "", index = ""] = path.split("/");
  const ofItem = `/${list}/${index}`;
  const ofLine = lineOf.has(ofItem) ? ofItem : "";
  return { line: lineOf.get(ofLine), inner: pathInLine(path, ofLine) };
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
