/**
 * JSON, or YAML in which such texts are in double quotation marks, with what steers a terminal or turns the direction of
 * writing as escapes: controls that JSON lets stand (U+007F to U+009F), marks of direction, separators of lines. It is read
 * back as the same value.
 *
 * @example
 * ```ts
 * import { escapeSteering } from "@regional-plan/model";
 *
 * escapeSteering(JSON.stringify("a\u202eb")); //=> '"a\\u202eb"'
 * escapeSteering('"a\u009bb"', "yaml"); //=> '"a\\x9bb"'
 * ```
 */
export function escapeSteering(text: string, format: "json" | "yaml" = "json"): string {
  if (!anySteering.test(text)) return text;
  return text.replace(steering, (sign) => {
    const digits = sign.charCodeAt(0).toString(16);
    return format === "yaml" && digits.length === 2 ? `\\x${digits}` : `\\u${digits.padStart(4, "0")}`;
  });
}

/** By code units, which are looked through in half the time of characters; none of these is half of one. */
const anySteering = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const steering = new RegExp(anySteering, "g");
