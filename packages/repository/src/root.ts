import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The absolute path of a file in this repository: `rootPath("docs")`; the root's own, with a separator at its end, for an empty path. */
export function rootPath(path = ""): string {
  return root + path;
}
