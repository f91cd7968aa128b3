type Tree = Record<string, unknown>;

/** What stands at a path within a row's value; `undefined` where nothing does. */
export function atPath(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (at === undefined) return undefined;
    at = (at as Readonly<Tree>)[key];
  }
  return at;
}

/** Sets what stands at a path, and makes the parts around it. */
export function setAtPath(whole: object, path: readonly string[], value: unknown): void {
  let at = whole as Tree;
  for (let step = 0; step < path.length - 1; step++) {
    const key = path[step] as string;
    if (at[key] === undefined) at[key] = {};
    at = at[key] as Tree;
  }
  at[path[path.length - 1] as string] = value;
}

/** The list at a path, made where there is none. */
export function listAtPath(whole: object, path: readonly string[]): unknown[] {
  const known = atPath(whole, path);
  if (Array.isArray(known)) return known;
  const made: unknown[] = [];
  setAtPath(whole, path, made);
  return made;
}
