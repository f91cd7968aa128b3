/** How much a finding weighs: an `error` makes the plan unfit; a `warning` wants a look; an `info` is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A text for people in both languages, with places for parameters: `Goal year {horizon} …`. */
export interface MessageTemplate {
  /** The text in English. */
  en: string;
  /** The text in Chinese. */
  zh: string;
}

/**
 * A text for people in the languages that its author has, one at least: what a project's own rules may say. A reader of
 * another language is shown the English, else the Chinese, else the first.
 */
export type OwnMessage = MessageTemplate | Readonly<Record<string, string>>;

/** What goes into a place of a message: a value, or a text that itself depends on the language. */
export type MessageParam = string | number | boolean | OwnMessage;

/** Where in what the author wrote a finding points to; as much of it as the format knows. Lines, columns and rows count from 1. */
export interface FindingLocation {
  /** The file, relative to the input. */
  file?: string;
  /** The line in the file. */
  line?: number;
  /** The column in the line, in UTF-16 code units. */
  column?: number;
  /** The sheet of a workbook. */
  sheet?: string;
  /** The cell, `C12`. */
  cell?: string;
  /** The id of a source text, where the finding points into one. */
  document?: string;
  /** UTF-16 offset in that text. */
  start?: number;
  /** UTF-16 offset in that text, exclusive. */
  end?: number;
}

/**
 * One step of a mend. Not a JSON Patch: paths speak of the plan as it was checked, whatever other operations do to it, and
 * `applyOperations` and `applyFixes` carry them out in an order that is right. A `test` is a guard: where its value does not
 * stand at its path, nothing is done there, nor by a JSON Patch library to which a removal had moved the entries of a list.
 */
export type FixOperation =
  | { op: "test"; path: string; value: unknown }
  | { op: "add"; path: string; value: unknown }
  | { op: "replace"; path: string; value: unknown }
  | { op: "remove"; path: string };

/** Another place that a finding has to do with. */
export interface RelatedPlace {
  /** Its JSON Pointer. */
  path: string;
  /** Where that is in what the author wrote. */
  location?: FindingLocation;
}

/**
 * Something that is wrong, or worth knowing, in what was read. Plain data: the words come from the definition of its
 * rule, in the reader's language, by `renderMessage`.
 */
export interface Finding {
  /** The id of the rule, `reference/unknown-id`. */
  rule: string;
  /** How much it weighs, for this project. */
  severity: Severity;
  /** A JSON Pointer (RFC 6901) to the field to mend; the empty string is the whole input. */
  path: string;
  /** Which of the definition's wordings fits, where it has several. */
  variant?: string;
  /** What the message speaks of. */
  params?: Readonly<Record<string, MessageParam>>;
  /** Where it is in what the author wrote, as far as the format knows. */
  location?: FindingLocation;
  /** Other places that it has to do with: the first use of an id that is used twice. */
  related?: readonly RelatedPlace[];
  /**
   * What mends it, where that has one answer; the operations belong together. `applyFixes` carries out all fixes of a report.
   */
  fix?: readonly FixOperation[];
}

/** What is said of a finding, and what to do about it. */
export interface FindingWording {
  /** What is wrong. */
  message: MessageTemplate;
  /** What to do. */
  fix: MessageTemplate;
}

/** What a finding says, why it matters and how to mend it: the part of a rule that people read. */
export interface FindingDefinition extends FindingWording {
  /** `layer/name`, kebab-case; never used again for something else. */
  id: string;
  /** How much it weighs unless a project says otherwise. */
  severity: Severity;
  /** Why it matters. */
  why: MessageTemplate;
  /** Other wordings, by the name that a finding gives as its `variant`. */
  variants?: Readonly<Record<string, FindingWording>>;
  /** How the other places of a finding are told, with `{places}`; “see also” where absent. */
  related?: MessageTemplate;
  /** Parameters that stand for a word: `string` for “a text”. */
  terms?: Readonly<Record<string, MessageTemplate>>;
}

/** A definition whose texts are in the languages that its author has. */
export interface OwnFindingDefinition extends Omit<FindingDefinition, "message" | "why" | "fix" | "variants" | "terms"> {
  /** What is wrong. */
  message: OwnMessage;
  /** Why it matters. */
  why: OwnMessage;
  /** What to do. */
  fix: OwnMessage;
  /** Other wordings, by the name that a finding gives as its `variant`. */
  variants?: Readonly<Record<string, { message: OwnMessage; fix: OwnMessage }>>;
  /** Parameters that stand for a word. */
  terms?: Readonly<Record<string, OwnMessage>>;
}

/** A finding in words. */
export interface FindingDescription {
  /** What is wrong. */
  message: string;
  /** Why it matters. */
  why: string;
  /** What to do. */
  fix: string;
}

/** The languages that messages exist in. */
export type MessageLanguage = keyof MessageTemplate;

/**
 * A finding in words of one language: its definition's message, or that of its variant, with the parameters put in.
 *
 * @example
 * ```ts
 * import { describeFinding, parsePlan, schemaFinding } from "@regional-plan/model";
 *
 * const [finding] = parsePlan({ specVersion: "0.2", id: "p", title: { en: "P" }, langs: ["en"], languages: ["en"] }).findings;
 * finding && describeFinding(finding, schemaFinding, "en").message; //=> "“langs” is not a field here."
 * ```
 */
export function describeFinding(
  { variant, params }: Finding,
  definition: OwnFindingDefinition,
  language: MessageLanguage,
): FindingDescription {
  const { variants, terms } = definition;
  const wording = variant !== undefined && variants !== undefined && Object.hasOwn(variants, variant) ? variants[variant] : undefined;
  const say = (template: OwnMessage) => renderMessage(template, params, language, terms);
  return { message: say((wording ?? definition).message), why: say(definition.why), fix: say((wording ?? definition).fix) };
}

/**
 * A message in one language, its parameters put in, those that are among `terms` as the words they stand for. A place
 * without a parameter stays as it is written.
 *
 * @example
 * ```ts
 * import { renderMessage } from "@regional-plan/model";
 *
 * renderMessage({ en: "No item has the id {id}.", zh: "没有编号为“{id}”的条目。" }, { id: "d7" }, "zh"); //=> "没有编号为“d7”的条目。"
 * ```
 */
export function renderMessage(
  template: OwnMessage,
  params: Finding["params"],
  language: MessageLanguage,
  terms: OwnFindingDefinition["terms"] = {},
): string {
  return messageIn(template, language).replace(/\{(\w+)\}/gu, (place, name: string) => {
    const param = params !== undefined && Object.hasOwn(params, name) ? params[name] : undefined;
    const word = typeof param === "string" && Object.hasOwn(terms, param) ? terms[param] : param;
    if (word === undefined) return place;
    return typeof word === "object" ? messageIn(word, language) : String(word);
  });
}

/**
 * A text in the language asked for; where its author has not written it in that, in English, else in Chinese, else in the
 * first that is there.
 *
 * @example
 * ```ts
 * import { messageIn } from "@regional-plan/model";
 *
 * messageIn({ en: "Shorten it.", zh: "请缩短。" }, "zh"); //=> "请缩短。"
 * messageIn({ fr: "Raccourcissez-le." }, "zh"); //=> "Raccourcissez-le."
 * ```
 */
export function messageIn(template: OwnMessage, language: MessageLanguage): string {
  const texts: Readonly<Record<string, string>> = { ...template };
  return texts[language] ?? texts.en ?? texts.zh ?? Object.values(texts)[0] ?? "";
}

/**
 * A text completed with what a reader of English or Chinese is shown where its author has written neither.
 *
 * @example
 * ```ts
 * import { completeMessage } from "@regional-plan/model";
 *
 * completeMessage({ fr: "Raccourcissez-le." }).zh; //=> "Raccourcissez-le."
 * ```
 */
export function completeMessage(template: OwnMessage): MessageTemplate {
  return { ...template, en: messageIn(template, "en"), zh: messageIn(template, "zh") };
}
