import { itemKinds, itemsOf, listOfKind } from "@regional-plan/model";

/**
 * A plan as large as `copies` of another: every item but the documents again and again under ids of its own, the text as
 * often, and every link and offset pointing into its own copy.
 *
 * @param {{ plan: import("@regional-plan/model").Plan, text: string }} original a plan and the text of its first document
 * @param {number} copies
 * @returns {{ plan: import("@regional-plan/model").Plan, text: string }}
 */
export function enlargePlan({ plan, text }, copies) {
  const kinds = itemKinds.filter((kind) => kind !== "document" && plan[listOfKind[kind]] !== undefined);
  const ids = new Set(kinds.flatMap((kind) => itemsOf(plan, kind).map(({ id }) => id)));
  const lists = kinds.map((kind) => [
    listOfKind[kind],
    Array.from({ length: copies }, (_, copy) => itemsOf(plan, kind).map((item) => copyOf(item, copy, ids, text.length))).flat(),
  ]);
  const documents = (plan.documents ?? []).map((document) => ({ ...document, length: text.length * copies }));
  return { plan: { ...plan, documents, ...Object.fromEntries(lists) }, text: text.repeat(copies) };
}

/** @returns {unknown} */
function copyOf(/** @type {unknown} */ value, /** @type {number} */ copy, /** @type {Set<string>} */ ids, /** @type {number} */ length) {
  if (copy === 0) return value;
  if (typeof value === "string") return ids.has(value) ? `${value}-copy${copy}` : value;
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
