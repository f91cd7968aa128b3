import type { PlanPart } from "@regional-plan/compare";
import { type Document, type PathStep, planShape, type SourceSpan, walkValues } from "@regional-plan/model";
import type { MovePassage } from "./passage-mover.ts";

/** How the quotes of a document are taken to its new text. */
export interface Move {
  /** The document that has a new text. */
  readonly document: Document["id"];
  /** The document that its earlier text is from now on. */
  readonly earlier: Document["id"];
  readonly move: MovePassage;
}

/**
 * Takes every quote of a document to where it stands in its new text. What is not there any more is a quote of the earlier one,
 * and what was set apart of the document itself is no part of it any more.
 */
export function movePassages<P extends PlanPart>(plan: P, { document, earlier, move }: Move): P {
  const copy = structuredClone(plan);
  const isFirst = copy.documents?.[0]?.id === document;
  const own = copy.documents?.findIndex(({ id }) => id === document) ?? -1;
  const gone = new Set<unknown>();
  for (const { span, path } of spansOf(copy)) {
    if (span.document === undefined ? !isFirst : span.document !== document) continue;
    const moved = move(span);
    if (moved === span) continue;
    if (moved !== undefined) replace(span, moved);
    else if (path[0] === "documents" && path[1] === own) gone.add(span);
    else replace(span, { ...span, document: earlier });
  }
  const entry = copy.documents?.[own] as Mutable<Document> | undefined;
  for (const list of ["noise", "source"] as const) {
    const left = entry?.[list]?.filter((span) => !gone.has(span));
    if (entry !== undefined && left !== undefined && left.length < (entry[list]?.length ?? 0)) {
      if (left.length === 0) delete entry[list];
      else entry[list] = left;
    }
  }
  return copy;
}

/** Whether something in a plan quotes a document, apart from the document itself. */
export function isQuoted({ documents = [], ...plan }: PlanPart, document: string): boolean {
  const others = documents.filter(({ id }) => id !== document);
  return spansOf({ ...plan, documents: others }).some(({ span }) => span.document === document);
}

/** The entry of an earlier text: what was said of the document, under the new id; its own quotes are of it. */
export function earlierDocument(entry: Document, id: Document["id"], path: string | undefined): Document {
  const { path: _, ...rest } = structuredClone(entry);
  const earlier = { ...rest, id, ...(path !== undefined && { path }) };
  for (const { span } of spansOf({ documents: [earlier] })) if ((span.document ?? entry.id) === entry.id) span.document = id;
  return earlier;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function spansOf(plan: PlanPart): { readonly span: SourceSpan; readonly path: readonly PathStep[] }[] {
  const spans: { span: SourceSpan; path: PathStep[] }[] = [];
  walkValues(plan, planShape, (value, { name }, path) => {
    if (name !== "SourceSpan") return typeof value === "object";
    spans.push({ span: value as SourceSpan, path: [...path] });
    return false;
  });
  return spans;
}

/** Puts what a span is to be in its place: it keeps its keys in their order. */
function replace(span: SourceSpan, by: SourceSpan): void {
  for (const key of Object.keys(span)) delete (span as unknown as Record<string, unknown>)[key];
  Object.assign(span, by);
}
