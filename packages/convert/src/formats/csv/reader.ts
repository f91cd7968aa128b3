import { contentFindings } from "@regional-plan/model";
import type { Content, FileTree, FormatReader } from "../../contract/define-format.ts";
import { tableFindings } from "../../tables/table-findings.ts";
import { csvFindings } from "./csv-findings.ts";
import { packageName, tableIn } from "./mapping.ts";

/** Reads a data package, a folder of CSV files, or one of them. */
export const reader: FormatReader = {
  findings: [...Object.values(csvFindings), ...Object.values(tableFindings), ...Object.values(contentFindings)],
  detect: isCsv,
  // Tables are no part of what most plans come in.
  load: async (content, options) => (await import("./load-csv.ts")).loadCsv(content, options),
};

function isCsv(content: Content): boolean {
  if (typeof content === "string") return hasOwnHeadings(content);
  if (content instanceof Uint8Array) return hasOwnHeadings(new TextDecoder().decode(content.subarray(0, 400)));
  return isPackage(content);
}

/** Without a name, a text is only taken for a table that begins with names of columns. */
const hasOwnHeadings = (text: string) =>
  /^\uFEFF?"?(?:id|item|\$schema|specVersion)"?[,;\t][\w$:.,;\t"-]+[\r\n]/u.test(text.slice(0, 2000));

/** A folder with tables, and without the file that a folder of YAML begins with. */
function isPackage(tree: FileTree): boolean {
  const files = [...tree.keys()];
  if (files.some((file) => /^plan\.ya?ml$/iu.test(file))) return false;
  return files.some((file) => file === packageName) || files.some((file) => !file.includes("/") && tableIn(file) !== undefined);
}
