import type { MessageTemplate } from "@regional-plan/model";
import type { CommanderError } from "commander";
import { languageMeant } from "./choose-language.ts";
import { CommandError } from "./command-error.ts";

/** What was typed wrong, in one line of both languages; `undefined` where nothing was: help or the version was asked for. */
export function usageError({ code, message, exitCode }: CommanderError): MessageTemplate | undefined {
  if (exitCode === 0 || code === "commander.help") return undefined;
  const form = forms[code];
  const [, first = "", second = "", third = ""] = form?.pattern.exec(message) ?? [];
  if (form !== undefined && first !== "") return form.say(first, second, third);
  const english = message.replace(/^error: /u, "").replace(/\s+/gu, (blank) => (blank.includes("\n") ? " " : blank));
  return { en: english, zh: `命令行写法有误：${english}` };
}

/** That no input was named, where one is needed: as the library says it of an argument that is always needed. */
export const inputMissing = () => new CommandError({ en: "the argument “input” is missing.", zh: "缺少参数“input”。" });

/** How the library words a problem, and how it is said here. */
interface Form {
  pattern: RegExp;
  say: (first: string, second: string, third: string) => MessageTemplate;
}

const suggest = (near: string) => (near === "" ? { en: "", zh: "" } : { en: ` Did you mean “${near}”?`, zh: `是否应为“${near}”？` });

const forms: Readonly<Record<string, Form>> = {
  "commander.unknownCommand": {
    pattern: /unknown command '([\s\S]*)'(?:\s*\(Did you mean ([^?]*)\?\))?$/u,
    say: (name, near) => ({ en: `there is no command “${name}”.${suggest(near).en}`, zh: `没有“${name}”命令。${suggest(near).zh}` }),
  },
  "commander.unknownOption": {
    pattern: /unknown option '([\s\S]*)'(?:\s*\(Did you mean ([^?]*)\?\))?$/u,
    say: (name, near) => ({
      en: `there is no option “${name}” here.${suggest(near).en}`,
      zh: `此处没有“${name}”选项。${suggest(near).zh}`,
    }),
  },
  "commander.missingArgument": {
    pattern: /missing required argument '([^']*)'/u,
    say: (name) => ({ en: `the argument “${name}” is missing.`, zh: `缺少参数“${name}”。` }),
  },
  "commander.missingMandatoryOptionValue": {
    pattern: /required option '([^']*)' not specified/u,
    say: (name) => ({ en: `the option “${name}” is missing.`, zh: `缺少选项“${name}”。` }),
  },
  "commander.optionMissingArgument": {
    pattern: /option '([^']*)' argument missing/u,
    say: (name) => ({ en: `the option “${name}” wants a value.`, zh: `选项“${name}”缺少取值。` }),
  },
  "commander.invalidArgument": {
    pattern: /option '([^']*)' argument '([\s\S]*)' is invalid\.\s*(?:Allowed choices are )?(.*?)\.?$/u,
    say: (name, value, allowed) => {
      const meant = suggest(name.startsWith("--lang ") ? (languageMeant(value) ?? "") : "");
      return {
        en: `“${value}” is no value for the option “${name}”; there are: ${allowed}.${meant.en}`,
        zh: `选项“${name}”不接受“${value}”，可用的取值有：${allowed.replaceAll(", ", "、")}。${meant.zh}`,
      };
    },
  },
  "commander.excessArguments": {
    pattern: /too many arguments(?: for '([^']*)')?/u,
    say: (name) => ({ en: `there are too many arguments for “${name}”.`, zh: `“${name}”命令的参数过多。` }),
  },
};
