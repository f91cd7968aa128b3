import { itemShapes, type Plan, type SourceSpan, walkItems, walkValues } from "@regional-plan/model";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { Sides } from "../merge/merge-place.ts";
import type { FieldOf, PlanPart, Problem } from "./problem.ts";

/**
 * A quote that names no document is of the first one. Where a side has new ones, and the merged plan another first document than
 * that side, these would be of the wrong one; where the first is neither's, so would all be.
 */
export function firstDocumentProblems(plan: PlanPart, { base, ours, theirs }: Sides<PlanPart | undefined>): Problem[] {
  const [now, here, there] = [plan, ours, theirs].map((each) => each?.documents?.[0]?.id);
  if (now === undefined || here === undefined || there === undefined) return [];
  const isNeither = now !== here && now !== there;
  const known = new Set(isNeither ? [] : looseQuotes(base).map(({ quote }) => quote));
  const strayOf = (side: PlanPart | undefined, first: string) =>
    now === first ? [] : looseQuotes(side).filter(({ quote }) => !known.has(quote));
  const stray = [...strayOf(ours, here), ...strayOf(theirs, there)];
  if (stray.length === 0) return [];
  const fields = new Map(stray.map(({ id, field }) => [`${id} ${field}`, { id, field }]));
  return [
    {
      kind: "firstDocument",
      key: "documents",
      fields: [{ id: "", field: "documents" }, ...fields.values()],
      params: { ids: [...new Set([here, there])].sort().join(", ") },
    },
  ];
}

interface LooseQuote extends FieldOf {
  readonly quote: string;
}

/** The quotes of a plan's items that name no document. */
function looseQuotes(plan: PlanPart | undefined): LooseQuote[] {
  const quotes: LooseQuote[] = [];
  for (const { kind, item } of walkItems((plan ?? {}) as Plan)) {
    if (kind === "document") continue;
    walkValues(item, itemShapes[kind], (value, { name }, [field]) => {
      if (name === "SourceSpan" && (value as SourceSpan).document === undefined)
        quotes.push({ quote: canonicalJson(value), id: item.id, field: String(field) });
      return name !== "LocalizedText";
    });
  }
  return quotes;
}
