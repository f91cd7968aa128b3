import type { Workspace } from "../workspaces.ts";

/** What can be imported of a package as code: `@regional-plan/convert`, `@regional-plan/convert/json`. */
export function entryPoints({ manifest }: Workspace): string[] {
  return Object.keys(manifest.exports ?? {}).flatMap((path) => (/\*|\.\w+$/u.test(path) ? [] : [`${manifest.name}${path.slice(1)}`]));
}
