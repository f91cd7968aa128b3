import { atPointer, type ChangeOperation, pointerSteps } from "@regional-plan/model";
import { parentOf, type TextEdit } from "./edit-text.ts";

/** What is to happen in one object or list. */
export interface ContainerEdits {
  readonly removed: ReadonlyMap<string, TextEdit>;
  readonly replaced: ReadonlyMap<string, TextEdit>;
  /** Keys that get another name. */
  readonly renamed: ReadonlyMap<string, TextEdit>;
  /** What is put in before an entry of a list. */
  readonly inserted: ReadonlyMap<string, TextEdit>;
  /** What is added at the end, in order. */
  readonly added: readonly TextEdit[];
}

/** Edits by the object or list that they change, and there by the key or index. */
export function byContainer(value: unknown, edits: readonly TextEdit[]): ReadonlyMap<string, ContainerEdits> {
  const containers = new Map<string, Parts>();
  // Operations come with the last place first; what is added comes in the order in which it was asked for.
  for (const edit of [...edits].reverse()) {
    const { operation, renamed } = edit;
    const parent = parentOf(operation.path);
    const parts = containers.get(parent) ?? empty();
    containers.set(parent, parts);
    if (renamed !== undefined) parts.renamed.set(lastStep(renamed), edit);
    else if (operation.op === "remove") parts.removed.set(lastStep(operation), edit);
    else if (atPointer(value, operation.path) === undefined) parts.added.push(edit);
    else if (operation.op === "add" && Array.isArray(atPointer(value, parent))) parts.inserted.set(lastStep(operation), edit);
    else parts.replaced.set(lastStep(operation), edit);
  }
  return containers;
}

type Parts = { [K in keyof ContainerEdits]: ContainerEdits[K] extends ReadonlyMap<string, TextEdit> ? Map<string, TextEdit> : TextEdit[] };

const empty = (): Parts => ({ removed: new Map(), replaced: new Map(), renamed: new Map(), inserted: new Map(), added: [] });

/** The key or index that an operation is about. */
export const lastStep = ({ path }: ChangeOperation): string => pointerSteps(path).at(-1) ?? "";
