import type { Finding } from "@regional-plan/model";
import { type Definitions, definitionsFor, describeFinding, placeOf } from "@regional-plan/workbench";
import type { Input } from "./read/read-input.ts";
import type { Terminal } from "./terminal.ts";

/** Tells on standard error what of an input was not read, where a command prints something else than a report. */
export function warnOfProblems(input: Input, terminal: Terminal): void {
  if (input.problems.length > 0) warnOf(input.problems, input, definitionsFor([]), terminal);
}

/** Tells on standard error what of an input was guessed when it was read. */
export async function warnOfGuesses(guessed: readonly Finding[], input: Input, terminal: Terminal): Promise<void> {
  warnOf(guessed, input, definitionsFor((await input.format.loadReader?.())?.findings ?? []), terminal);
}

function warnOf(problems: readonly Finding[], input: Input, definitions: Definitions, terminal: Terminal): void {
  const colon = terminal.say({ en: ": ", zh: "：" });
  for (const problem of problems)
    terminal.warn(`${placeOf(input, problem.location)}${colon}${describeFinding(problem, definitions, terminal.language).message}`);
}
