import { describeOption, type FormatEntry, type FormatOption, type GivenOptions, type OptionValue } from "@regional-plan/convert";
import type { MessageTemplate } from "@regional-plan/model";
import { CommandError } from "./command-error.ts";

/** A format as far as its options are concerned. */
type Optioned = Pick<FormatEntry, "id" | "options">;

/**
 * What was typed as `name=value`, as what each of some formats is given, the one that is written before the one that is read: an
 * option goes to the first that has one of its name and to whose work it is.
 */
export function typedOptions(typed: readonly string[], formats: readonly Optioned[]): GivenOptions[] {
  const given = formats.map((): Record<string, OptionValue> => ({}));
  for (const text of typed) {
    const [, name = text, value = ""] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
    const has = ({ options }: Optioned) => Object.hasOwn(options, name);
    const fits = (one: Optioned, index: number) => has(one) && one.options[name]?.for !== (index === 0 ? "reading" : "writing");
    const fitting = formats.findIndex(fits);
    const at = fitting < 0 ? formats.findIndex(has) : fitting;
    const option = formats[at]?.options[name];
    if (option === undefined) throw new CommandError(unknownOption(name, formats));
    const read = readValue(option, value);
    if (read === undefined) throw new CommandError(wrongValue(name, value, option));
    (given[at] as Record<string, OptionValue>)[name] = read;
  }
  return given;
}

/** A text as a value of an option; `undefined` where it is none. */
function readValue(option: FormatOption, text: string): OptionValue | undefined {
  switch (option.kind) {
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "choice":
      return option.choices.includes(text) ? text : undefined;
    case "text":
      return text === "" ? undefined : text;
    case "texts":
      return text.split(",").every((part) => part.trim() !== "") ? text.split(",").map((part) => part.trim()) : undefined;
  }
}

function unknownOption(name: string, formats: readonly Optioned[]): MessageTemplate {
  const each = (say: (id: string, names: string[]) => string) => formats.map(({ id, options }) => say(id, Object.keys(options)));
  const en = each((id, names) => `${id} has ${names.length === 0 ? "none" : names.join(", ")}`).join("; ");
  const zh = each((id, names) => (names.length === 0 ? `${id} 没有选项` : `${id} 的选项有 ${names.join("、")}`)).join("；");
  return { en: `--option ${name}: there is no such option; ${en}.`, zh: `--option ${name}：没有此选项；${zh}。` };
}

function wrongValue(name: string, value: string, option: FormatOption): MessageTemplate {
  const { values } = describeOption(option);
  return {
    en: `--option ${name}: “${value}” is no value for it; there are: ${values.en}.`,
    zh: `--option ${name}：不接受“${value}”，可用的取值：${values.zh}。`,
  };
}
