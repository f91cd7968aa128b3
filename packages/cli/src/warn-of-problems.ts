import { definitionsFor, describeFinding, placeOf } from "@regional-plan/workbench";
import type { Input } from "./read/read-input.ts";
import type { Terminal } from "./terminal.ts";

/** Tells on standard error what of an input was not read, where a command prints something else than a report. */
export function warnOfProblems(input: Input, terminal: Terminal): void {
  if (input.problems.length === 0) return;
  const definitions = definitionsFor([]);
  const colon = terminal.say({ en: ": ", zh: "：" });
  for (const problem of input.problems)
    terminal.warn(`${placeOf(input, problem.location)}${colon}${describeFinding(problem, definitions, terminal.language).message}`);
}
