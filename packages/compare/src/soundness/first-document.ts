import { itemShapes, type Plan, type SourceSpan, walkItems, walkValues } from "@regional-plan/model";
import { canonicalJson } from "../merge/canonical-json.ts";
import type { Sides } from "../merge/merge-place.ts";
import type { PlanPart, Problem } from "./problem.ts";

/**
 * A quote that names no document is of the first one. Where a side made another document the first, and the other has new quotes
 * that name none, these would be of the wrong one.
 */
export function firstDocumentProblems({ base, ours, theirs }: Sides<PlanPart | undefined>): Problem[] {
  const [before, here, there] = [base, ours, theirs].map((plan) => plan?.documents?.[0]?.id);
  if (here === undefined || there === undefined || here === there) return [];
  const known = new Set(looseQuotes(base));
  const hasNew = (plan: PlanPart | undefined) => looseQuotes(plan).some((quote) => !known.has(quote));
  const isStray = (before !== there && hasNew(ours)) || (before !== here && hasNew(theirs));
  if (!isStray) return [];
  return [
    { kind: "firstDocument", key: "documents", fields: [{ id: "", field: "documents" }], params: { ids: [here, there].sort().join(", ") } },
  ];
}

/** The quotes of a plan's items that name no document. */
function looseQuotes(plan: PlanPart | undefined): string[] {
  const quotes: string[] = [];
  for (const { kind, item } of walkItems((plan ?? {}) as Plan)) {
    if (kind === "document") continue;
    walkValues(item, itemShapes[kind], (value, { name }) => {
      if (name === "SourceSpan" && (value as SourceSpan).document === undefined) quotes.push(canonicalJson(value));
      return name !== "LocalizedText";
    });
  }
  return quotes;
}
