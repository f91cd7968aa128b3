import { Command, Option } from "commander";
import { version } from "../package.json";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { words } from "./words.ts";

/** The command line: what can be called, with what. Each command is loaded when it is called. */
export function buildProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const say = (key: keyof typeof words) => terminal.say(words[key]);
  const program = new Command("regional-plan")
    .description(say("program"))
    .version(version)
    .helpOption("-h, --help", say("help"))
    .helpCommand("help [command]", say("help"))
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.warn(text.trimEnd()) });
  const command = (name: string, about: keyof typeof words) =>
    program
      .command(name)
      .description(say(about))
      .helpOption("-h, --help", say("help"))
      .addOption(new Option("--lang <language>", say("lang")).choices(["en", "zh"]).default("en"))
      .exitOverride();

  command("validate <input...>", "validate")
    .addOption(new Option("--preset <preset>", say("preset")).choices(["basic", "recommended", "strict"]))
    .option("--as-of <date>", say("asOf"))
    .option("--previous <input>", say("previous"))
    .option("--from <format>", say("from"))
    .addOption(new Option("--format <format>", say("outputFormat")).choices(["text", "json"]).default("text"))
    .option("--max-findings <number>", say("maxFindings"), (text) => Number.parseInt(text, 10), 50)
    .action(async (inputs: string[], options) => end(await (await import("./commands/validate.ts")).validate(inputs, options, terminal)));

  command("convert <input>", "convert")
    .requiredOption("--to <format>", say("to"))
    .option("--from <format>", say("from"))
    .option("-o, --out <path>", say("out"), "-")
    .option("--languages <tags>", say("languages"))
    .option("--losses <file>", say("losses"))
    .action(async (input: string, options) => end(await (await import("./commands/convert.ts")).convert(input, options, terminal)));

  command("inspect <input>", "inspect")
    .option("--from <format>", say("from"))
    .addOption(new Option("--format <format>", say("outputFormat")).choices(["text", "json"]).default("text"))
    .action(async (input: string, options) => end(await (await import("./commands/inspect.ts")).inspect(input, options, terminal)));

  command("rules [id]", "rules")
    .addOption(new Option("--format <format>", say("outputFormat")).choices(["text", "json"]).default("text"))
    .action(async (id: string | undefined, options) => end(await (await import("./commands/rules.ts")).listRules(id, options, terminal)));

  command("formats", "formats")
    .addOption(new Option("--format <format>", say("outputFormat")).choices(["text", "json"]).default("text"))
    .action(async (options) => end((await import("./commands/formats.ts")).listFormats(options, terminal)));

  command("schema [name]", "schema").action(async (name: string | undefined) =>
    end(await (await import("./commands/schema.ts")).printSchema(name, terminal)),
  );

  return program;
}
