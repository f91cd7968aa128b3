import { type Command, CommanderError } from "commander";
import { languageAsked, languageOfSystem } from "./choose-language.ts";
import { isCommandError } from "./command-error.ts";
import { configuredLanguage } from "./config/configured-language.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { buildProgram } from "./program.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { usageError } from "./usage-error.ts";

/**
 * Runs the command with its arguments (without `node` and the script's name) and says with which code to exit. What it
 * was told and cannot do is one line on standard error and code 2; nothing is thrown.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const asked = languageAsked(args);
  const language = asked ?? (await configuredLanguage()) ?? languageOfSystem(process.env, process.platform);
  const terminal = openTerminal(language, asked !== undefined);
  const cutShort = () => {
    process.exitCode = exitCode.failed;
    terminal.warn(`regional-plan: ${terminal.say(cutShortWords)}`);
  };
  process.once("exit", cutShort);
  const code = await run(args, terminal);
  process.off("exit", cutShort);
  return terminal.finish(code);
}

/** A configuration that is code may end the process, or wait for what never comes. */
const cutShortWords = {
  en: "the command was ended before its work was done; does the configuration call process.exit?",
  zh: "命令尚未完成即被终止，请检查配置文件是否调用了 process.exit。",
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const program = buildProgram(
    terminal,
    (result) => {
      code = result;
    },
    args[0],
  );
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, terminal, program);
  }
}

function failed(error: unknown, terminal: Terminal, program: Command): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
  const message = error instanceof Error ? error.message : String(error);
  const template =
    error instanceof CommanderError ? usageError(error) : isCommandError(error) ? error.template : { en: message, zh: message };
  if (template !== undefined) terminal.warn(`${program.name()}: ${terminal.say(template).replace(/[\r\n]+/gu, " ")}`);
  return exitCode.failed;
}
