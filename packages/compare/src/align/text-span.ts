import type { SourceSpan } from "@regional-plan/model";

/** A stretch of a document's text, in UTF-16 code units. */
export interface TextSpan {
  /** The document; absent for the plan's first. */
  readonly document?: string;
  readonly start: number;
  readonly end: number;
}

/** The quotes of an item whose place is known. */
export const spansIn = (item: { readonly source?: readonly SourceSpan[] } | undefined): TextSpan[] =>
  (item?.source ?? []).flatMap(({ document, start, end }) =>
    start === undefined || end === undefined ? [] : [{ ...(document && { document }), start, end }],
  );

/** What reaches from the first of several stretches to the end of the last, in the document that the first one is in. */
export function hullOf([first, ...rest]: readonly TextSpan[]): TextSpan | undefined {
  if (first === undefined) return undefined;
  let { start, end } = first;
  for (const span of rest) {
    if (span.document !== first.document) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { ...first, start, end };
}
