/** A line that went or came. */
export interface LineChange {
  sign: "-" | "+";
  /** Its number: in the old text for one that went, in the new for one that came. */
  line: number;
  text: string;
}

/** The lines that differ between two texts, in order. Where the texts differ too much to be compared, all between the first and the last difference. */
export function diffLines(before: string, after: string): LineChange[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < old.length - start && tail < now.length - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const [oldPart, nowPart] = [old.slice(start, old.length - tail), now.slice(start, now.length - tail)];
  const pairs = oldPart.length === nowPart.length && alike(oldPart, nowPart) ? samePlaces(oldPart, nowPart) : commonLines(oldPart, nowPart);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  for (const [oldIndex, newIndex] of [...pairs, [oldPart.length, nowPart.length] as const]) {
    for (; i < oldIndex; i++) changes.push({ sign: "-", line: start + i + 1, text: oldPart[i] ?? "" });
    for (; j < newIndex; j++) changes.push({ sign: "+", line: start + j + 1, text: nowPart[j] ?? "" });
    i++;
    j++;
  }
  return changes;
}

/** Most fixes change words in a line and leave the number of lines: then each line is compared with its successor. */
function alike(old: readonly string[], now: readonly string[]): boolean {
  return old.filter((line, index) => line === now[index]).length * 2 > old.length || old.length === 1;
}

const samePlaces = (old: readonly string[], now: readonly string[]) =>
  old.flatMap((line, index): [number, number][] => (line === now[index] ? [[index, index]] : []));

/** The longest common subsequence, as pairs of indexes; none where finding it would take too long. */
function commonLines(old: readonly string[], now: readonly string[]): [number, number][] {
  if (old.length * now.length > 4_000_000) return [];
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i] as Uint32Array;
    for (let j = now.length - 1; j >= 0; j--) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
