import type { Content } from "./define-format.ts";

/** Whether two contents are the same, byte by byte. */
export function sameContent(a: Content, b: Content): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  if (a instanceof Uint8Array || b instanceof Uint8Array) {
    return a instanceof Uint8Array && b instanceof Uint8Array && a.length === b.length && a.every((byte, index) => byte === b[index]);
  }
  return a.size === b.size && [...a].every(([path, file]) => b.has(path) && sameContent(file, b.get(path) ?? ""));
}
