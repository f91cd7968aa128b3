import { type Command, CommanderError } from "commander";
import { isCommandError } from "./command-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { buildProgram } from "./program.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { usageError } from "./usage-error.ts";

/**
 * Runs the command with its arguments (without `node` and the script's name) and says with which code to exit. What it
 * was told and cannot do is one line on standard error and code 2; nothing is thrown.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal(languageOf(args));
  let code: ExitCode = exitCode.ok;
  const program = buildProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, terminal, program);
  }
}

/** The language is wanted before the arguments are read: problems with them are told in it, too. */
function languageOf(args: readonly string[]): "en" | "zh" {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const told = at < 0 ? undefined : args[at]?.includes("=") ? args[at]?.split("=")[1] : args[at + 1];
  return told === "zh" ? "zh" : "en";
}

function failed(error: unknown, terminal: Terminal, program: Command): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
  const message = error instanceof Error ? error.message : String(error);
  const template =
    error instanceof CommanderError ? usageError(error) : isCommandError(error) ? error.template : { en: message, zh: message };
  if (template !== undefined) terminal.warn(`${program.name()}: ${terminal.say(template).replace(/[\r\n]+/gu, " ")}`);
  return exitCode.failed;
}
