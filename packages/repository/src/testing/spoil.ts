/** A copy of a JSON value with a few of its parts replaced, removed, doubled, renamed or swapped for other parts of it. */
export function spoil(value: unknown, random: (below: number) => number): unknown {
  const copy = structuredClone(value);
  for (let count = 1 + random(4); count > 0; count--) spoilOnce(copy, random);
  return copy;
}

type Tree = Record<string, unknown>;

function spoilOnce(root: unknown, random: (below: number) => number): void {
  const at = anyPart(root, random);
  const keys = at === undefined ? [] : Object.keys(at);
  const key = keys[random(keys.length || 1)];
  if (at === undefined || key === undefined) return;
  const pick = random(6);
  if (pick === 0) at[key] = structuredClone(rubbish[random(rubbish.length)]);
  else if (pick === 1) Array.isArray(at) ? at.splice(Number(key), 1) : delete at[key];
  else if (pick === 2 && Array.isArray(at)) at.push(structuredClone(at[Number(key)]));
  else if (pick === 3) at[`${key}x`] = at[key];
  else if (pick === 4) at[key] = scalarIn(root, random);
  else at[key] = mangled(at[key], random);
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function anyPart(root: unknown, random: (below: number) => number): Tree | undefined {
  let at = isTree(root) ? root : undefined;
  while (at !== undefined && random(4) > 0) {
    const inner: Tree[] = Object.values(at).filter(isTree);
    const next = inner[random(inner.length || 1)];
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** Some other value of the same plan: an id, a date, a text. */
function scalarIn(root: unknown, random: (below: number) => number): unknown {
  let at: unknown = root;
  while (isTree(at)) {
    const inner: unknown[] = Object.values(at);
    if (inner.length === 0) return null;
    at = inner[random(inner.length)];
  }
  return at;
}

function mangled(value: unknown, random: (below: number) => number): unknown {
  if (typeof value === "number") return [value + 1, -value, value * 1e9, String(value)][random(4)];
  if (typeof value !== "string") return [value];
  const at = random(value.length + 1);
  return [
    value.slice(0, at) + value.slice(at + 1),
    `${value.slice(0, at)}-${value.slice(at)}`,
    value + value,
    value.toUpperCase(),
    Number(value),
  ][random(5)];
}

const rubbish: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    "",
    " ",
    "x",
    "A b",
    { length: 1e9 },
    { length: 2 ** 53 - 1, 0: "x" },
    "__proto__",
    "constructor",
    "\uD800",
    "𠮷",
    "2025-02-30",
    "2035/2020",
    "2025~",
    "example",
    "zh",
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { zh: "" },
    { zh: "文" },
    { quote: "" },
    [{ quote: "文", start: 5, end: 2 }],
    JSON.parse('{"__proto__":{"a":1}}'),
  ],
];
