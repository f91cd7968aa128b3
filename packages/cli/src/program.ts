import { formats } from "@regional-plan/convert";
import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../package.json";
import { validate } from "./commands/validate.ts";
import type { ExitCode } from "./exit-code.ts";
import { localiseHelp } from "./localise-help.ts";
import { optionText } from "./render/option-lines.ts";
import { reportFormats } from "./render/print-report.ts";
import type { Terminal } from "./terminal.ts";
import { words } from "./words.ts";

/**
 * The command line: what can be called, with what. Where the first argument is a command, the others are not described, which
 * takes time. Each command but the one that is called every day is loaded when it is called.
 */
export function buildProgram(terminal: Terminal, end: (code: ExitCode) => void, asked?: string): Command {
  const say = (key: keyof typeof words) => terminal.say(words[key]);
  const language = () => new Option("--lang <language>", say("lang")).choices(["en", "zh"]);
  const output = (choices: readonly string[]) => new Option("--format <format>", say("outputFormat")).choices(choices).default("text");
  const program = new Command("regional-plan")
    .description(say("program"))
    .version(version, "-V, --version", say("version"))
    .helpOption("-h, --help", say("help"))
    .helpCommand("help [command]", say("help"))
    .addOption(language())
    .exitOverride()
    .configureOutput({
      writeOut: terminal.printReport,
      writeErr: (text) => terminal.warn(...text.trimEnd().split("\n")),
      outputError: () => {},
    })
    .configureHelp(localiseHelp(terminal.language));
  const command = (name: string, about: keyof typeof words) =>
    program.command(name).description(say(about)).helpOption("-h, --help", say("help")).addOption(language()).exitOverride();

  /** A command that reads the project's configuration. */
  const configured = (name: string, about: keyof typeof words) =>
    command(name, about).option("--config <file>", say("config")).option("--no-config", say("noConfig"));

  /** A command that makes a document of what became of a plan. */
  const tracked = (name: string, about: keyof typeof words) =>
    configured(name, about)
      .option("--from <format>", say("from"))
      .addOption(output(["text", "json"]))
      .option("-o, --out <file>", say("documentOut"));

  const commands: Readonly<Record<string, () => Command>> = {
    validate: () =>
      configured("validate [input...]", "validate")
        .addOption(new Option("--preset <preset>", say("preset")).choices(["basic", "recommended", "strict"]))
        .option("--as-of <date>", say("asOf"))
        .option("--previous <input>", say("previous"))
        .option("--upper <input>", say("upper"))
        .option("--from <format>", say("from"))
        .addOption(output(reportFormats))
        .option("--max-findings <number>", say("maxFindings"), count, 50)
        .option("--verbose", say("verbose"))
        .option("--fix", say("fix"))
        .option("--dry-run", say("dryRun"))
        .option("--watch", say("watch"))
        .option("--marked <file>", say("marked"))
        .option("--lines", say("lines"))
        .option("--threads <number>", say("threads"), count)
        .option("--strict-schema", say("strictSchema"))
        .action(async (inputs: string[], options) => end(await validate(inputs, options, terminal))),
    convert: () =>
      configured("convert [input]", "convert")
        .requiredOption("--to <format>", say("to"))
        .option("--from <format>", say("from"))
        .option("-o, --out <path>", say("out"), "-")
        .option("--languages <tags>", say("languages"))
        .option("--columns <file>", say("columns"))
        .option("--layout <layout>", say("layout"))
        .option("--strict-schema", say("strictSchema"))
        .addOption(new Option("--option <name=value>", say("option")).argParser(several))
        .option("--losses <file>", say("losses"))
        .option("--lines", say("lines"))
        .option("--threads <number>", say("threads"), count)
        .addHelpText("after", () => `\n${say("formatOptions")}\n${optionText(formats, terminal)}`)
        .action(async (input: string | undefined, options) =>
          end(await (await import("./commands/convert.ts")).convert(input, options, terminal)),
        ),
    template: () =>
      command("template", "template")
        .requiredOption("-o, --out <file>", say("templateOut"))
        .action(async (options) => end(await (await import("./commands/template.ts")).template(options, terminal))),
    import: () =>
      command("import <document>", "import")
        .option("-o, --out <folder>", say("importOut"))
        .option("--into <folder>", say("importInto"))
        .option("--ours", say("importOurs"))
        .addOption(output(["text", "json"]))
        .action(async (document: string, options) =>
          end(await (await import("./commands/import-document.ts")).importDocument(document, options, terminal)),
        ),
    merge: () =>
      configured("merge <plan...>", "merge")
        .requiredOption("-o, --out <path>", say("out"))
        .option("--ours", say("ours"))
        .option("--path <path>", say("mergePath"))
        .option("--columns <file>", say("columns"))
        .option("--from <format>", say("from"))
        .addOption(output(["text", "json"]))
        .action(async (plans: string[], options) => end(await (await import("./commands/merge.ts")).merge(plans, options, terminal))),
    diff: () =>
      configured("diff <before> <after>", "diff")
        .addOption(new Option("--match [items]", say("diffMatch")).choices(["rest", "all"]))
        .option("-o, --out <file>", say("paperOut"))
        .option("--exit-code", say("diffExitCode"))
        .option("--columns <file>", say("columns"))
        .option("--from <format>", say("from"))
        .addOption(output(["text", "json"]))
        .action(async (before: string, after: string, options) =>
          end(await (await import("./commands/diff.ts")).diff(before, after, options, terminal)),
        ),
    align: () =>
      configured("align <lower> <upper>", "align")
        .option("-o, --out <path>", say("alignOut"))
        .addOption(output(["text", "json"]))
        .action(async (lower: string, upper: string, options) =>
          end(await (await import("./commands/align.ts")).align(lower, upper, options, terminal)),
        ),
    init: () =>
      command("init <folder>", "init").action(async (folder: string) =>
        end(await (await import("./commands/init.ts")).init(folder, terminal)),
      ),
    inspect: () =>
      configured("inspect [input]", "inspect")
        .option("--from <format>", say("from"))
        .addOption(output(["text", "json"]))
        .option("--lines", say("lines"))
        .option("--threads <number>", say("threads"), count)
        .action(async (input: string | undefined, options) =>
          end(await (await import("./commands/inspect.ts")).inspect(input, options, terminal)),
        ),
    bulletin: () =>
      tracked("bulletin <plan>", "bulletin")
        .requiredOption("--as-of <date>", say("asOf"))
        .option("--since <date>", say("since"))
        .option("--drafts", say("drafts"))
        .action(async (plan: string, options) => end(await (await import("./commands/bulletin.ts")).bulletin(plan, options, terminal))),
    "work-points": () =>
      tracked("work-points <plan>", "workPoints")
        .requiredOption("--year <year>", say("year"))
        .option("--as-of <date>", say("workPointsAsOf"))
        .option("--plan <file>", say("workPlan"))
        .option("--fill <files...>", say("fill"))
        .action(async (plan: string, options) =>
          end(await (await import("./commands/work-points.ts")).workPoints(plan, options, terminal)),
        ),
    agenda: () =>
      tracked("agenda <plan>", "agenda")
        .requiredOption("--as-of <date>", say("asOf"))
        .option("--within <days>", say("within"), "60d")
        .option("--drafts", say("drafts"))
        .action(async (plan: string, options) => end(await (await import("./commands/agenda.ts")).agenda(plan, options, terminal))),
    policies: () =>
      tracked("policies <plan>", "policies")
        .requiredOption("--as-of <date>", say("asOf"))
        .option("--drafts", say("drafts"))
        .action(async (plan: string, options) => end(await (await import("./commands/policies.ts")).policies(plan, options, terminal))),
    assess: () =>
      tracked("assess [plan]", "assess")
        .option("--as-of <date>", say("asOf"))
        .option("--scheme <file>", say("scheme"))
        .option("--print-scheme", say("printScheme"))
        .option("--write", say("writeAssessment"))
        .option("--drafts", say("drafts"))
        .action(async (plan: string | undefined, options) =>
          end(await (await import("./commands/assess.ts")).assess(plan, options, terminal)),
        ),
    reserve: () =>
      tracked("reserve <plan>", "reserve")
        .requiredOption("--as-of <date>", say("asOf"))
        .option("--criteria <file>", say("criteria"))
        .option("--drafts", say("drafts"))
        .action(async (plan: string, options) => end(await (await import("./commands/reserve.ts")).reserve(plan, options, terminal))),
    corpus: () => {
      const corpus = command("corpus", "corpus");
      const part = (name: string, about: keyof typeof words) =>
        corpus.command(name).description(say(about)).helpOption("-h, --help", say("help")).addOption(language()).exitOverride();
      const shown = () => new Option("--format <format>", say("outputFormat")).choices(["text", "csv", "json"]).default("text");
      const load = () => import("./commands/corpus.ts");
      part("build [plan...]", "corpusBuild")
        .requiredOption("-o, --out <folder>", say("corpusOut"))
        .option("--lines", say("lines"))
        .option("--threads <number>", say("threads"), count)
        .action(async (plans: string[], options) => end(await (await load()).buildCorpus(plans, options, terminal)));
      part("rows [input]", "corpusRows")
        .option("--threads <number>", say("threads"), count)
        .action(async (input: string | undefined, options) => end(await (await load()).writeRows(input, options, terminal)));
      part("query <corpus> <sql>", "corpusQuery")
        .addOption(shown())
        .action(async (folder: string, sql: string, options) => end(await (await load()).queryCorpus(folder, sql, options, terminal)));
      part("ask [corpus] [question]", "corpusAsk")
        .addOption(shown())
        .action(async (folder: string | undefined, name: string | undefined, options) =>
          end(await (await load()).askCorpus(folder, name, options, terminal)),
        );
      part("plans <corpus> [id...]", "corpusPlans").action(async (folder: string, ids: string[]) =>
        end(await (await load()).printPlans(folder, ids, terminal)),
      );
      return corpus;
    },
    rules: () =>
      command("rules [id]", "rules")
        .addOption(output(["text", "json"]))
        .action(async (id: string | undefined, options) =>
          end(await (await import("./commands/rules.ts")).listRules(id, options, terminal)),
        ),
    formats: () =>
      configured("formats", "formats")
        .addOption(output(["text", "json"]))
        .action(async (options) => end(await (await import("./commands/formats.ts")).listFormats(options, terminal))),
    schema: () =>
      command("schema [name]", "schema").action(async (name: string | undefined) =>
        end(await (await import("./commands/schema.ts")).printSchema(name, terminal)),
      ),
  };
  const own = Object.hasOwn(commands, asked ?? "") ? commands[asked ?? ""] : undefined;
  for (const add of own === undefined ? Object.values(commands) : [own]) add();

  return program;
}

const several = (text: string, before: readonly string[] = []): string[] => [...before, text];

function count(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("0, 1, 2 …");
  return Number(text);
}
