/** A JSON object or list that is made worse. */
export type Tree = { [key: string]: unknown };

/** Makes a few of the mistakes that people make in a plan, on a copy of it. */
export function withMistakes(plan: unknown, random: (below: number) => number): Tree {
  const copy = structuredClone(plan) as Tree;
  for (let count = 1 + random(4); count > 0; count--) mistakes[random(mistakes.length)]?.(copy, random);
  return copy;
}

type Mistake = (plan: Tree, random: (below: number) => number) => void;

/** A place in a plan: what holds it, and under which key. */
interface Spot {
  holder: Tree;
  key: string;
  value: unknown;
}

const mistakes: readonly Mistake[] = [
  // A link with a typing error, to another item, to the item itself, or to the same as its neighbour.
  (plan, random) => at(links(plan), random, ({ holder, key, value }) => set(holder, key, misspelt(String(value), random))),
  (plan, random) =>
    at(links(plan), random, ({ holder, key, value }) => set(holder, key, misspelt(misspelt(String(value), random), random))),
  (plan, random) =>
    at(links(plan), random, ({ holder, key }) =>
      set(
        holder,
        key,
        at(ids(plan), random, ({ value }) => value),
      ),
    ),
  (plan, random) => at(links(plan), random, ({ holder, key }) => typeof holder.id === "string" && set(holder, key, `${holder.id}x`)),
  // An id with a typing error, or one that another has.
  (plan, random) => at(ids(plan), random, ({ holder, value }) => set(holder, "id", misspelt(String(value), random))),
  (plan, random) =>
    at(ids(plan), random, ({ holder }) =>
      set(
        holder,
        "id",
        at(ids(plan), random, ({ value }) => value),
      ),
    ),
  // A code or a key with a typing error, a language by another name.
  (plan, random) => at(spots(plan, isCode), random, ({ holder, key, value }) => set(holder, key, misspelt(String(value), random))),
  (plan, random) =>
    at(
      spots(plan, ({ key }) => /^[a-z]{5,}$/iu.test(key)),
      random,
      ({ holder, key }) => rename(holder, key, misspelt(key, random)),
    ),
  (plan, random) =>
    at(
      spots(plan, ({ key }) => key === "zh" || key === "en"),
      random,
      ({ holder, key }) => rename(holder, key, [key.toUpperCase(), `${key}-CN`, `${key}_CN`, "qx"][random(4)] ?? key),
    ),
  // Quotes that have moved, and some that have gone.
  (plan, random) =>
    at(
      spots(plan, ({ key }) => key === "start"),
      random,
      ({ holder }) => move(holder, random(40) - 20),
    ),
  (plan, random) =>
    at(
      spots(plan, ({ key }) => key === "start"),
      random,
      ({ holder }) => move(holder, random(90_000)),
    ),
  (plan, random) =>
    at(
      spots(plan, ({ key }) => key === "quote"),
      random,
      ({ holder, value }) => set(holder, "quote", misspelt(String(value), random)),
    ),
  // Dates as numbers, as people write them, and of no calendar.
  (plan, random) => at(spots(plan, isDate), random, ({ holder, key, value }) => set(holder, key, Number(String(value).slice(0, 4)))),
  (plan, random) =>
    at(spots(plan, isDate), random, ({ holder, key }) =>
      set(holder, key, ["2025/6/30", "2025-13", "2025-02-30", "2025.06", 2025.12][random(5)]),
    ),
  // Something twice: a duty, an entry of a list, an item.
  (plan, random) =>
    at(
      spots(plan, ({ key, value }) => key === "responsible" && Array.isArray(value)),
      random,
      ({ value }) => double(value as unknown[], random),
    ),
  (plan, random) =>
    at(
      spots(plan, ({ value }) => Array.isArray(value) && value.length > 0),
      random,
      ({ value }) => double(value as unknown[], random),
    ),
  // Something gone, or of another type.
  (plan, random) =>
    at(
      spots(plan, ({ key }) => /^[a-z]/u.test(key)),
      random,
      ({ holder, key }) => delete holder[key],
    ),
  (plan, random) =>
    at(
      spots(plan, ({ value }) => typeof value === "number"),
      random,
      ({ holder, key, value }) => set(holder, key, String(value)),
    ),
];

function at<T>(found: readonly Spot[], random: (below: number) => number, change: (spot: Spot) => T): T | undefined {
  const spot = found[random(found.length || 1)];
  return spot && change(spot);
}

function set(holder: Tree, key: string, value: unknown): void {
  holder[key] = value;
}

/** Under another key in the same place. */
function rename(holder: Tree, from: string, to: string): void {
  const entries = Object.entries(holder);
  for (const [key] of entries) delete holder[key];
  for (const [key, value] of entries) holder[key === from ? to : key] = value;
}

function misspelt(word: string, random: (below: number) => number): string {
  const at = 1 + random(Math.max(1, word.length - 2));
  const swapped = word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  return [swapped, word.slice(0, at) + word.slice(at + 1), `${word.slice(0, at)}${word[at] ?? ""}${word.slice(at)}`][random(3)] ?? word;
}

function move(span: Tree, by: number): void {
  for (const key of ["start", "end"]) if (typeof span[key] === "number") span[key] = Math.max(0, (span[key] as number) + by);
}

function double(list: unknown[], random: (below: number) => number): void {
  const from = random(list.length || 1);
  if (list.length > 0) list.splice(random(list.length + 1), 0, structuredClone(list[from]));
}

const isDate = ({ key, value }: Spot) => /^(?:due|horizon|date|asOf|issued|period|on)$/u.test(key) && typeof value === "string";
const isCode = ({ key, value }: Spot) =>
  /^(?:kind|role|status|comparator|scope|stage|direction|modality)$/u.test(key) && typeof value === "string";
const ids = (plan: Tree) => spots(plan, ({ key, holder }) => key === "id" && holder !== plan);

function links(plan: Tree): Spot[] {
  const known = new Set(ids(plan).map(({ value }) => value));
  return spots(plan, ({ key, value }) => key !== "id" && typeof value === "string" && known.has(value));
}

function spots(value: unknown, wanted: (spot: Spot) => boolean): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const spot = { holder: value as Tree, key, value: inner };
    return [...(wanted(spot) ? [spot] : []), ...spots(inner, wanted)];
  });
}
