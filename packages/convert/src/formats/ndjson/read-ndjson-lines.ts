import type { Finding } from "@regional-plan/model";
import { type Chunks, decodeChunks } from "../../text/decode-chunks.ts";
import { noHead } from "./line-finding.ts";
import { type BrokenLine, brokenLine, lineReader } from "./line-reader.ts";
import { isListName } from "./list-names.ts";
import type { NdjsonPart } from "./ndjson-lines.ts";
import type { PlacedLine } from "./place-lines.ts";

/** A line that was read: the part of the plan that it holds, if it holds one, and what is wrong with it. */
export interface NdjsonLine extends NdjsonPart {
  /** Its number, from 1. */
  readonly line: number;
  /** Where in the plan the part belongs: `""` for the plan's own fields, `/goals/3` for an item. Absent where the line holds no part of it. */
  readonly path?: string;
  readonly findings: readonly Finding[];
}

/** How lines are read. */
export interface NdjsonOptions {
  /** The longest line that is read, in UTF-16 code units; 10 million if left out. A longer one is a finding, and never in memory. */
  readonly maxLineLength?: number;
}

/**
 * Reads a text line by line as it comes, whatever it is, in constant memory: a line is held until the next one is asked for,
 * and no more of the text is asked for than it takes. Empty lines are left out. Whether an item has the
 * shape of its kind has not been looked at: `goalSchema.safeParse(item)` does.
 *
 * Never throws on content; what the source throws goes through.
 *
 * @example
 * ```ts
 * import { createReadStream, writeFileSync } from "node:fs";
 * import { readNdjsonLines } from "@regional-plan/convert/ndjson";
 *
 * writeFileSync("plan.ndjson", '{"plan":{"id":"p"}}\n{"list":"goals","item":{"id":"g"}}\n{"list":"goals"');
 *
 * const goals: unknown[] = [];
 * const problems: string[] = [];
 * for await (const { line, list, item, findings } of readNdjsonLines(createReadStream("plan.ndjson"))) {
 *   if (list === "goals") goals.push(item);
 *   problems.push(...findings.map(({ rule, variant }) => `${line}: ${rule} ${variant}`));
 * }
 * goals; //=> [{ id: "g" }]
 * problems; //=> ["3: ndjson/line syntax"]
 * ```
 */
export async function* readNdjsonLines(chunks: Chunks, { maxLineLength = 10_000_000 }: NdjsonOptions = {}): AsyncGenerator<NdjsonLine> {
  const reader = lineReader(maxLineLength);
  const told = async (read: PlacedLine | BrokenLine): Promise<NdjsonLine> =>
    "line" in read ? partOf(read) : { line: read.number, findings: [await brokenLine(read, maxLineLength)] };
  for await (const { text, finding } of decodeChunks(typeof chunks === "string" ? [chunks] : chunks)) {
    if (finding !== undefined) {
      const line = reader.lineNumber();
      yield { line, findings: [{ ...finding, location: { line, column: 1 } }] };
      return;
    }
    for (const read of reader.read(text)) yield await told(read);
  }
  for (const read of reader.end()) yield await told(read);
  if (!reader.hasHead()) yield { line: reader.lineNumber(), findings: [noHead] };
}

function partOf({ line: { number: line, value }, path, findings }: PlacedLine): NdjsonLine {
  if (path === undefined) return { line, findings };
  if (path === "") return { line, path, plan: value.plan as Record<string, unknown>, findings };
  const { list, item } = value;
  if (!isListName(list)) return { line, findings };
  return { line, path, list, ...(Object.hasOwn(value, "item") && { item }), findings };
}
