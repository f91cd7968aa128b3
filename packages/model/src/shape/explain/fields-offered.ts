import type { Problem } from "./shape-problem.ts";

/** Which words fit a key that is like no field, and the fields to offer in its place: those that are not there yet and are meant by people. */
export function fieldsOffered(known: readonly string[], owner: object): { variant: Problem["variant"]; fields: readonly string[] } {
  const fields = known.filter((field) => !Object.hasOwn(owner, field) && !rare.has(field));
  return { variant: known.includes("extensions") ? "unknownKey" : "unknownPartKey", fields: fields.length > 0 ? fields : known };
}

/** What is seldom meant by a field that nobody knows. */
const rare: ReadonlySet<string> = new Set([
  "$schema",
  "specVersion",
  "id",
  "section",
  "sameAs",
  "replaces",
  "extensions",
  "source",
  "version",
]);
