import { type Plan, type SourceSpan, walkItems } from "@regional-plan/model";

/** A passage of the document that something was made of, or that is no part of its text. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** The item; absent for noise. */
  readonly item?: string;
  readonly is: "claim" | "noise" | "damaged";
}

/** A stretch of a paragraph that is alike throughout. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  /** What was made of it, the narrowest passage first. */
  readonly items: readonly string[];
  readonly is: Claim["is"];
}

/** The passages that items of a plan came from, in its first document. */
export function claimsOf(plan: Plan): readonly Claim[] {
  const [first] = plan.documents ?? [];
  const claims: Claim[] = [];
  const add = (spans: readonly SourceSpan[] | undefined, item: string | undefined, is: Claim["is"]) => {
    for (const { document = first?.id, start, end } of spans ?? []) {
      if (document !== first?.id || start === undefined || end === undefined || end <= start) continue;
      claims.push({ start, end, is, ...(item !== undefined && { item }) });
    }
  };
  for (const { kind, item } of walkItems(plan)) {
    if (kind === "section" || kind === "document") continue;
    add(item.source, item.id, kind === "erratum" ? "damaged" : "claim");
    const { mentions = [] } = item as { readonly mentions?: readonly { readonly source?: readonly SourceSpan[] }[] };
    for (const { source } of mentions) add(source, item.id, "claim");
  }
  add(first?.noise as readonly SourceSpan[] | undefined, undefined, "noise");
  return claims;
}

/** A paragraph of the document. */
export interface ReadParagraph {
  /** Whether it stands over what follows: `## 二、重点任务`. */
  readonly isHeading: boolean;
  /** How deep it stands; 0 for what is no heading. */
  readonly level: number;
  readonly stretches: readonly Stretch[];
}

/** A text as paragraphs, each cut where a claim begins or ends. The marks of a heading are not shown. */
export function readParagraphs(text: string, claims: readonly Claim[]): readonly ReadParagraph[] {
  const edges = new Set<number>();
  for (const { start, end } of claims) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  const sorted = [...claims].sort((a, b) => a.start - b.start);
  const paragraphs: ReadParagraph[] = [];
  let [open, next, cut]: [Claim[], number, number] = [[], 0, 0];
  for (const { start, end: to } of linesOf(text)) {
    const [marks = ""] = /^#{1,6} +/u.exec(text.slice(start, Math.min(to, start + 20))) ?? [];
    const from = start + marks.length;
    const paragraph: Stretch[] = [];
    for (let at = from; at < to; ) {
      while ((cuts[cut] ?? to) <= at && cut < cuts.length) cut++;
      const end = Math.min(to, cuts[cut] ?? to);
      open = open.filter((claim) => claim.end > at);
      for (let claim = sorted[next]; claim !== undefined && claim.start <= at; claim = sorted[++next]) if (claim.end > at) open.push(claim);
      const kinds = new Set(open.map(({ is }) => is));
      const items = [...open].filter(({ is }) => is === "claim").sort((a, b) => a.end - a.start - (b.end - b.start));
      paragraph.push({
        start: at,
        words: text.slice(at, end),
        items: [...new Set(items.flatMap(({ item }) => item ?? []))],
        is: kinds.has("noise") ? "noise" : kinds.has("damaged") ? "damaged" : "claim",
      });
      at = end;
    }
    if (paragraph.length > 0) paragraphs.push({ isHeading: marks !== "", level: marks.trim().length, stretches: paragraph });
  }
  return paragraphs;
}

/** The lines of a text that are not empty. */
function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== "") yield { start, end };
    start = end + 1;
  }
}
