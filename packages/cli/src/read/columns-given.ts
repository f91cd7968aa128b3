import { readFileSync } from "node:fs";
import type { GivenOptions } from "@regional-plan/convert";
import { fileError } from "../file-error.ts";

/** What a file says of the headings of a foreign table, as the option of the formats that read tables. */
export function columnsGiven(file: string | undefined): GivenOptions {
  if (file === undefined) return {};
  try {
    return { columns: readFileSync(file, "utf8") };
  } catch (error) {
    throw fileError(file, error, "read");
  }
}
