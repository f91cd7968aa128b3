import { itemKinds, itemsOf, listOfKind } from "@regional-plan/model";

/**
 * A plan as large as `copies` of another and as sound: every item but the documents again and again under an id and a name
 * of its own, the text as often with what is no part of it, and every link and offset pointing into its own copy.
 *
 * @param {{ plan: import("@regional-plan/model").Plan, text: string }} original a plan and the text of its first document
 * @param {number} copies
 * @returns {{ plan: import("@regional-plan/model").Plan, text: string }}
 */
export function enlargePlan({ plan, text }, copies) {
  const lines = `${text}\n`;
  const kinds = itemKinds.filter((kind) => kind !== "document" && plan[listOfKind[kind]] !== undefined);
  const ids = new Set(kinds.flatMap((kind) => itemsOf(plan, kind).map(({ id }) => id)));
  const times = (/** @type {readonly unknown[]} */ values) =>
    Array.from({ length: copies }, (_, copy) => values.map((value) => copyOf(value, copy, ids, lines.length))).flat();
  const lists = kinds.map((kind) => [
    listOfKind[kind],
    times(itemsOf(plan, kind)).map((item, index) => withOwnName(kind, item, Math.floor(index / itemsOf(plan, kind).length))),
  ]);
  const documents = (plan.documents ?? []).map(({ noise = [], ...document }) => ({
    ...document,
    length: lines.length * copies,
    noise: times(noise),
  }));
  return { plan: { ...plan, documents, ...Object.fromEntries(lists) }, text: lines.repeat(copies) };
}

/** A large plan names many things, each by a name of its own; its glossary has each term once. */
function withOwnName(/** @type {string} */ kind, /** @type {any} */ item, /** @type {number} */ copy) {
  if (copy === 0 || kind === "term" || item.name === undefined) return item;
  const name = Object.fromEntries(Object.entries(item.name).map(([language, text]) => [language, `${text} ${copy}`]));
  return { ...item, name };
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
