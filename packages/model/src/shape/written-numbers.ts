import { escapeSteering } from "../text/escape-steering.ts";

/**
 * How numbers were written, by the object or list that holds them: to JSON 1.10 is 1.1, but in data that the model does
 * not know it may be a version. What was read so is written so, unless somebody has put another number there since.
 */
const written = new WeakMap<object, Map<string, string>>();

let isAnyKept = false;

/**
 * Keeps the text of a number that a reader found in an object or a list under a key, so that `serialisePlan` and the
 * writers of formats put it out as it was read.
 *
 * @example
 * ```ts
 * import { keepWrittenNumber, stringifyJson } from "@regional-plan/model";
 *
 * const data = { version: 1.1 };
 * keepWrittenNumber(data, "version", "1.10");
 * stringifyJson(data); //=> '{"version":1.10}'
 * ```
 */
export function keepWrittenNumber(parent: object, key: string, text: string): void {
  isAnyKept = true;
  const texts = written.get(parent) ?? new Map<string, string>();
  written.set(parent, texts.set(key, text));
}

/** The kept text of a number, where it still is that number. */
export function writtenNumber(parent: object, key: string): string | undefined {
  const text = written.get(parent)?.get(key);
  return text !== undefined && Number(text) === (parent as Record<string, unknown>)[key] ? text : undefined;
}

/** Hands the kept texts of an object or list on to its copy. */
export function copyWrittenNumbers(from: object, to: object): void {
  const texts = isAnyKept ? written.get(from) : undefined;
  if (texts !== undefined) written.set(to, texts);
}

/**
 * A value as JSON, its numbers as they were read where a reader has kept their text, and what steers a terminal as escapes; by a
 * string of blanks, indented.
 */
export function stringifyJson(value: unknown, indent = ""): string {
  return escapeSteering(isAnyKept ? stringified(value, indent, "\n") : JSON.stringify(value, undefined, indent));
}

function stringified(value: unknown, indent: string, line: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = line + indent;
  const text = (key: string, part: unknown) => writtenNumber(value, key) ?? stringified(part, indent, inner);
  const parts = Array.isArray(value)
    ? value.map((part: unknown, index) => text(String(index), part))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${indent && " "}${text(key, part)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (parts.length === 0 || indent === "") return open + parts.join(",") + close;
  return open + inner + parts.join(`,${inner}`) + line + close;
}
