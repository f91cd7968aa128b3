import type { Content, Format } from "@regional-plan/convert";
import { type FixOperation, isSameValue } from "@regional-plan/model";
import { operationsTowards } from "./operations-towards.ts";

/**
 * Edits a content until it says what it is to say, and leaves what it says already as its author wrote it. What a layout does not
 * allow to be changed where it stands is taken out and put in anew, the smallest thing around it that can be. `undefined` where
 * even that does not lead there.
 */
export async function editTowards(format: Format, content: Content, value: unknown, target: unknown): Promise<Content | undefined> {
  let current = { content, value };
  let coarseness = 0;
  for (let round = 0; round < maxRounds; round++) {
    if (isSameValue(current.value, target)) return current.content;
    const next = await edited(format, current.content, coarser(operationsTowards(current.value, target), coarseness));
    if (next === undefined || isSameValue(next.value, current.value)) {
      if (++coarseness > coarsest) return undefined;
    } else {
      current = next;
      coarseness = 0;
    }
  }
  return undefined;
}

/** Rounds that bring a thousand new items to one place, and leave some for what a layout does not allow. */
const maxRounds = 60;

/** How many steps up from a place what is around it is taken out. */
const coarsest = 4;

async function edited({ edit, load }: Format, content: Content, operations: readonly FixOperation[]) {
  if (edit === undefined || load === undefined) return undefined;
  const next = await edit(content, operations);
  const { value, findings } = await load(next.content);
  return findings.some(({ severity }) => severity === "error") ? undefined : { content: next.content, value };
}

/** Operations that take out what could not be changed, so that it is put in again: the place itself, or what lies around it. */
function coarser(operations: readonly FixOperation[], steps: number): readonly FixOperation[] {
  if (steps === 0) return operations;
  const paths = operations.map(({ op, path }) => pathAbove(path, op === "replace" ? steps - 1 : steps));
  return [...new Set(paths)].filter((path) => path !== "").map((path) => ({ op: "remove", path }));
}

const pathAbove = (path: string, steps: number): string => {
  const parts = path.split("/");
  return parts.slice(0, Math.max(1, parts.length - steps)).join("/");
};
