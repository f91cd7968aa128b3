import { readdir, readFile } from "node:fs/promises";
import { nearest } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

/** The schemas that the model publishes lie beside the bundle. */
const folder = new URL("./schema/", import.meta.url);

/** Prints the JSON Schema of a plan, or of one definition or list. */
export async function printSchema(name = "plan", terminal: Terminal): Promise<ExitCode> {
  const names = (await readdir(folder)).map((file) => file.replace(/\.json$/u, "")).sort();
  if (!names.includes(name)) {
    const near = nearest(name, names);
    throw new CommandError({
      en: `There is no schema “${name}”${near === undefined ? "" : `; did you mean “${near}”?`} There are: ${names.join(", ")}.`,
      zh: `没有名为“${name}”的 JSON Schema${near === undefined ? "" : `，是否应为“${near}”？`}可用的有：${names.join("、")}。`,
    });
  }
  terminal.printReport(await readFile(new URL(`${name}.json`, folder), "utf8"));
  return exitCode.ok;
}
