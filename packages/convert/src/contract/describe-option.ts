import type { MessageTemplate } from "@regional-plan/model";
import type { FormatOption } from "./format-options.ts";

/** What may be given for an option, and what holds where nothing is, in words. */
export interface OptionWords {
  values: MessageTemplate;
  /** Absent where an option may be absent. */
  default?: string;
  /** What it has a say in, where that is not all that the format does. */
  for?: MessageTemplate;
}

/**
 * Describes an option for people.
 *
 * @example
 * ```ts
 * import { describeOption } from "@regional-plan/convert";
 *
 * const part = { kind: "choice", title: { en: "the part of the standard" }, choices: ["1", "2"], default: "2" } as const;
 * describeOption(part); //=> { values: { en: "1, 2", zh: "1、2" }, default: "2" }
 * ```
 */
export function describeOption(option: FormatOption): OptionWords {
  const preset = option.default === undefined ? undefined : [option.default].flat().join(",");
  const use = option.for && useWords[option.for];
  return { values: valuesOf(option), ...(preset !== undefined && { default: preset }), ...(use && { for: use }) };
}

const useWords = {
  reading: { en: "for reading", zh: "读取时" },
  writing: { en: "for writing", zh: "写出时" },
} as const;

function valuesOf(option: FormatOption): MessageTemplate {
  switch (option.kind) {
    case "boolean":
      return { en: "true, false", zh: "true、false" };
    case "choice":
      return { en: option.choices.join(", "), zh: option.choices.join("、") };
    case "text":
      return { en: "a text", zh: "文本" };
    case "texts":
      return { en: "texts, parted by commas", zh: "文本，多项以英文逗号分隔" };
  }
}
