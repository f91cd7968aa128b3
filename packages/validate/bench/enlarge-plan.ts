import { type Item, itemKinds, itemsOf, listOfKind, type Plan } from "@regional-plan/model";

/** A plan with its source text. */
export interface PlanWithText {
  plan: Plan;
  /** The text of its first document. */
  text: string;
}

/**
 * A plan as large as `copies` of another: every item but the documents again and again under ids of its own, the text as
 * often, and every link and offset pointing into its own copy.
 */
export function enlargePlan({ plan, text }: PlanWithText, copies: number): PlanWithText {
  const ids = new Set(itemKinds.filter((kind) => kind !== "document").flatMap((kind) => itemsOf(plan, kind).map(({ id }) => id)));
  const large: Record<string, unknown> = { ...plan };
  for (const kind of itemKinds) {
    if (kind === "document" || plan[listOfKind[kind]] === undefined) continue;
    const items: readonly Item[] = itemsOf(plan, kind);
    large[listOfKind[kind]] = Array.from({ length: copies }, (_, copy) => items.map((item) => copyOf(item, copy, ids, text.length))).flat();
  }
  if (plan.documents !== undefined) large.documents = plan.documents.map((document) => ({ ...document, length: text.length * copies }));
  return { plan: large as unknown as Plan, text: text.repeat(copies) };
}

function copyOf(value: unknown, copy: number, ids: ReadonlySet<string>, length: number): unknown {
  if (copy === 0) return value;
  if (typeof value === "string") return ids.has(value) ? `${value}-${copy}` : value;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, copy, ids, length));
  if (typeof value !== "object" || value === null) return value;
  const isSpan = "quote" in value && "start" in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isSpan && (key === "start" || key === "end") ? Number(inner) + copy * length : copyOf(inner, copy, ids, length),
    ]),
  );
}
