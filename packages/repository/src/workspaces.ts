import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rootPath } from "./root.ts";

/** The parts of a package.json that this repository's checks read. */
interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package or an app of this repository. */
export interface Workspace {
  /** Its folder's name: `model`. */
  id: string;
  /** Its folder, from the root: `packages/model`. */
  folder: string;
  manifest: Manifest;
}

/** Every package and app below a root, in order of their folders. */
export function readWorkspaces(root = rootPath()): Workspace[] {
  return ["apps", "packages"].flatMap((parent) => {
    const ids = existsSync(`${root}/${parent}`) ? readdirSync(`${root}/${parent}`).sort() : [];
    return ids.flatMap((id) => {
      const file = `${root}/${parent}/${id}/package.json`;
      return existsSync(file) ? [{ id, folder: `${parent}/${id}`, manifest: JSON.parse(readFileSync(file, "utf8")) as Manifest }] : [];
    });
  });
}

/** The packages that are published. */
export function publicPackages(root?: string): Workspace[] {
  return readWorkspaces(root).filter(({ manifest }) => manifest.private !== true);
}
