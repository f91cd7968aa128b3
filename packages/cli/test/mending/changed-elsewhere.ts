import { atPointer, type FixOperation } from "@regional-plan/model";

/**
 * What has changed in a text that no operation accounts for, looked at without a parser: every number, word, quoted text and
 * comment of the text is still there as it was spelt, but those of values that were replaced or removed; and none is new,
 * but those of values that were put in.
 */
export function changedElsewhere(before: string, after: string, value: unknown, operations: readonly FixOperation[]): string[] {
  const changes = operations.filter(({ op }) => op !== "test");
  const gone = changes.flatMap(({ op, path }) =>
    wordsOf(path.split("/").at(-1)).concat(op === "add" ? [] : wordsOf(atPointer(value, path))),
  );
  const come = changes.flatMap((operation) =>
    "value" in operation ? wordsOf(operation.value).concat(wordsOf(operation.path.split("/").at(-1))) : [],
  );
  const [lost, won] = difference(tokensOf(before), tokensOf(after));
  const hasRemoval = changes.some(({ op }) => op === "remove");
  const isFree = (token: string, allowed: readonly string[]) => wordsOf(bare(token)).every((word) => allowed.includes(word));
  return [
    ...lost.filter((token) => !isFree(token, gone) && !(hasRemoval && token.startsWith("#"))).map((token) => `gone: ${token}`),
    ...won.filter((token) => !isFree(token, come)).map((token) => `new: ${token}`),
    ...(changes.every(({ op }) => op === "replace") && skeleton(before) !== skeleton(after) ? ["the layout"] : []),
  ];
}

/** Comments, quoted texts, and whatever stands between spaces and signs. */
const token = /#[^\r\n]*|"(?:[^"\\]|\\.)*"|[^\s,{}[\]"#]+/gsu;

const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** Spaces, line breaks, brackets and commas: what stays where only scalars are replaced. */
const skeleton = (text: string): string => text.replace(token, "").replace(/ +/gu, " ");

const bare = (text: string) => (text.startsWith('"') ? (JSON.parse(text) as string) : text.replace(/^'|'$|:$/gu, "").replaceAll("''", "'"));

/** The words of everything in a value, its keys too. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [...wordsOf(key), ...wordsOf(inner)]);
  return String(value)
    .split(/[\s,{}[\]"#':-]+/u)
    .filter((word) => word !== "");
}

/** What only the first of two lists has, and what only the second. */
function difference(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const counts = new Map<string, number>();
  for (const each of a) counts.set(each, (counts.get(each) ?? 0) + 1);
  const won = b.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
  return [[...counts].flatMap(([each, count]) => Array.from({ length: Math.max(0, count) }, () => each)), won];
}
