import type { Document, SourceSpan } from "@regional-plan/model";
import type { ReadDocument } from "../read-document.ts";
import { type Block, placeOf, type Stretch, wholeOf } from "../segment/block.ts";

/** What is known of a document beside its text. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
  readonly path: string;
  readonly language: string;
}

/** The entry of the source text: what it is, where its title stands, and what of it is no part of the plan. */
export function documentEntry(read: ReadDocument, facts: DocumentFacts, spans: (...stretches: Stretch[]) => SourceSpan[]): Document {
  const { title } = read.surroundings;
  const noise = noiseOf(read);
  return {
    id: "document-1",
    title: { [facts.language]: facts.title },
    mediaType: "text/plain",
    language: facts.language,
    sha256: facts.sha256,
    length: read.text.length,
    path: facts.path,
    ...(noise.length > 0 && { noise }),
    ...(title !== undefined && { source: spans(...read.blocks.slice(title.from, title.to).map(wholeOf)) }),
  };
}

/** Blocks that follow each other are one passage. */
function noiseOf({ text, blocks, surroundings }: ReadDocument): SourceSpan[] {
  const noise: SourceSpan[] = [];
  let last = -2;
  // The title of the notice around the plan is no part of the plan either.
  const cover = surroundings.cover;
  const out = new Set(surroundings.noise);
  for (let at = cover?.from ?? 0; at < (cover?.to ?? 0); at++) out.add(at);
  for (const at of [...out].sort((a, b) => a - b)) {
    const { start, end } = placeOf(wholeOf(blocks[at] as Block));
    const before = noise.at(-1);
    if (before?.start !== undefined && at === last + 1)
      noise[noise.length - 1] = { quote: text.slice(before.start, end), start: before.start, end };
    else noise.push({ quote: text.slice(start, end), start, end });
    last = at;
  }
  return noise;
}
