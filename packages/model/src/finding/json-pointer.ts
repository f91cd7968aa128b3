/** A step of a path into JSON: a key or an index. */
export type PathStep = string | number;

/**
 * The JSON Pointer (RFC 6901) of a path.
 *
 * @example
 * ```ts
 * import { toPointer } from "@regional-plan/model";
 *
 * toPointer(["measures", 3, "domain"]); //=> "/measures/3/domain"
 * ```
 */
export function toPointer(path: readonly PathStep[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The steps of a JSON Pointer; a step that is a number in the text stays a string. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a text is a JSON Pointer: empty, or with a slash before each step, and `~` only in `~0` and `~1`. */
export const isPointer = (text: string): boolean => /^(?:\/(?:[^~/]|~[01])*)*$/u.test(text);

/** Whether a step is an index as RFC 6901 writes one; no other step means anything in a list, `length` least of all. */
export const isIndex = (step: string): boolean => /^(?:0|[1-9][0-9]{0,9})$/u.test(step);

/** What a JSON Pointer points to, or `undefined` where there is nothing, and where it is no pointer. */
export function atPointer(value: unknown, pointer: string): unknown {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  let at: unknown = value;
  for (const step of pointerSteps(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    if (Array.isArray(at) && !isIndex(step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}
