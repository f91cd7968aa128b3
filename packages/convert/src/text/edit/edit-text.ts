import { applyOperations, atPointer, type ChangeOperation, type FixOperation, isSameValue, settleOperations } from "@regional-plan/model";
import { type Splice, spliceText } from "./splice-text.ts";

/** A text that was edited, and the operations that it did not allow. */
export interface EditedText {
  text: string;
  refused: FixOperation[];
}

/** How texts of a syntax are edited. */
export interface TextSyntax {
  /** Reads a text; `undefined` where it cannot be read, or does not say one thing alone. */
  open: (text: string) => OpenedText | undefined;
}

/** A text that was read, to be edited. */
interface OpenedText {
  /** What it says. */
  readonly value: unknown;
  /**
   * What some edits come to in the text: stretches of it with what takes their place, which do not overlap. An edit that would
   * change more than its own place has none.
   */
  readonly splices: (edits: readonly TextEdit[]) => ReadonlyMap<TextEdit, readonly Splice[]>;
  /**
   * Whether a part of the text that stands by itself shows that it will say what is expected once these splices are carried out:
   * then all of it need not be read again.
   */
  readonly isCertain?: (splices: readonly Splice[], expected: unknown) => boolean;
}

/** One operation; or two, that take a key away and add the same value under another: then the key alone is written anew. */
export type TextEdit = { readonly operation: ChangeOperation; readonly renamed?: ChangeOperation & { op: "remove" } };

/** A value without parts. */
export type Scalar = string | number | boolean | null;

/** Whether a value has no parts. */
export const isScalar = (value: unknown): value is Scalar => typeof value !== "object" || value === null;

/**
 * Edits a text piece by piece and leaves every other character as it stands. What comes of it is read again: where it does
 * not say exactly what the operations asked for, those that are to blame are not carried out.
 */
export function editText(text: string, operations: readonly FixOperation[], syntax: TextSyntax): EditedText {
  const opened = syntax.open(text);
  if (opened === undefined) return { text, refused: [...operations] };
  const { value } = opened;
  const { kept, refused } = settleOperations(value, operations);
  const edits = editsOf(value, kept);
  const found = opened.splices(edits);
  const possible = edits.filter((edit) => found.has(edit));
  const done = new Set(sound(possible, []));
  const failed = edits.filter((edit) => !done.has(edit)).flatMap(operationsOf);
  return { text: spliceText(text, splicesOf([...done])), refused: [...refused, ...failed] };

  function splicesOf(some: readonly TextEdit[]): readonly Splice[] {
    return some.flatMap((edit) => found.get(edit) ?? []);
  }

  /** Those of some edits that say what they should beside others that do: all, or what is sound in each half. */
  function sound(some: readonly TextEdit[], beside: readonly TextEdit[], depth = 0): readonly TextEdit[] {
    const together = [...beside, ...some];
    const expected = applyOperations(value, together.flatMap(operationsOf)).value;
    if (some.length === 0 || says(splicesOf(together), expected)) return some;
    if (some.length === 1 || depth === deepest) return [];
    const middle = some.length >> 1;
    const first = sound(some.slice(0, middle), beside, depth + 1);
    return [...first, ...sound(some.slice(middle), [...beside, ...first], depth + 1)];
  }

  function says(splices: readonly Splice[], expected: unknown): boolean {
    return opened?.isCertain?.(splices, expected) || isSameValue(syntax.open(spliceText(text, splices))?.value, expected);
  }
}

/** How often a set of edits is halved to find one that does not read as it should: each time, the text is read again. */
const deepest = 6;

const operationsOf = ({ operation, renamed }: TextEdit): ChangeOperation[] => (renamed ? [renamed, operation] : [operation]);

/** Operations as edits of a text: a value that leaves a key for another stays where it stands. */
function editsOf(value: unknown, operations: readonly ChangeOperation[]): TextEdit[] {
  const removals = new Map<string, (ChangeOperation & { op: "remove" })[]>();
  for (const operation of operations) {
    if (operation.op !== "remove" || Array.isArray(atPointer(value, parentOf(operation.path)))) continue;
    const parent = parentOf(operation.path);
    removals.set(parent, [...(removals.get(parent) ?? []), operation]);
  }
  const renamed = new Set<ChangeOperation>();
  const edits = operations.map((operation): TextEdit => {
    if (operation.op !== "add" || atPointer(value, operation.path) !== undefined) return { operation };
    const away = removals
      .get(parentOf(operation.path))
      ?.find((removal) => !renamed.has(removal) && isSameValue(atPointer(value, removal.path), operation.value));
    if (away === undefined) return { operation };
    renamed.add(away);
    return { operation, renamed: away };
  });
  return edits.filter(({ operation }) => !renamed.has(operation));
}

/** The JSON Pointer of what a path lies in. */
export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));
