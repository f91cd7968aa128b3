import type { LostParts } from "@regional-plan/model";

/** The ids that can be seen in a text that cannot be read, or not all of it. */
export function idsIn(text: string): LostParts {
  const ids = [...text.matchAll(/\bid\b[^\p{L}\p{N}]{0,6}(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)/gu)].map(({ groups }) => groups?.id ?? "");
  return { ids: [...new Set(ids)], lists: [] };
}
