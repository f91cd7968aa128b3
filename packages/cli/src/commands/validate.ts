import type { Preset } from "@regional-plan/validate";
import { checkInput } from "../check-input.ts";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { renderJson } from "../render/json.ts";
import { renderText } from "../render/text.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `validate` as they are typed. */
export interface ValidateCommandOptions {
  preset?: Preset;
  asOf?: string;
  previous?: string;
  from?: string;
  format: "text" | "json";
  maxFindings: number;
}

/** Checks each input and prints its report; 1 where any of them has an error. */
export async function validate(names: readonly string[], options: ValidateCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(options.asOf)) {
    throw new CommandError({
      en: `--as-of ${options.asOf}: write the day as YYYY-MM-DD.`,
      zh: `--as-of ${options.asOf}：日期应写作 YYYY-MM-DD。`,
    });
  }
  const checked = [];
  for (const name of names) checked.push(await checkInput(name, options, (problem) => terminal.warn(terminal.say(problem))));
  terminal.print(
    options.format === "json" ? renderJson(checked, terminal.language) : await renderText(checked, terminal, options.maxFindings),
  );
  return checked.some(({ report }) => report.summary.error > 0) ? exitCode.planHasErrors : exitCode.ok;
}
