import { existsSync } from "node:fs";
import { rootPath } from "../root.ts";
import { runNode } from "../run/run-node.ts";
import { toolPath } from "../run/tool-path.ts";

/** Where `npm run check -- docs` leaves the site of the documentation. */
const sitePath = "node_modules/.cache/regional-plan/site";

/** Writes the site, by TypeDoc, and says what went wrong. */
export const buildSite = () => runNode(toolPath("typedoc"), ["--options", "docs/typedoc.json", "--out", sitePath]);

/** The folder of the site: the one that the checks left, or a new one where there is none. */
export async function builtSite(): Promise<string> {
  if (!existsSync(rootPath(`${sitePath}/index.html`))) {
    const { code, output } = await buildSite();
    if (code !== 0) throw new Error(output);
  }
  return rootPath(sitePath);
}
