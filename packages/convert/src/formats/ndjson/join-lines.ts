import type { Line } from "./line.ts";
import type { PlacedLine } from "./place-lines.ts";

/** The plan that lines make, and which line each part of it came from. */
export interface JoinedLines {
  /** Absent where no line holds the plan itself. */
  readonly value?: Record<string, unknown>;
  /** The lines by the path of what they hold; the plan's own fields at the empty one. */
  readonly lineOf: ReadonlyMap<string, Line>;
}

/** Joins what lines hold. */
export function joinLines(lines: readonly PlacedLine[]): JoinedLines {
  const value: Record<string, unknown> = {};
  const lineOf = new Map<string, Line>();
  for (const { line, path } of lines) {
    if (path === undefined) continue;
    lineOf.set(path, line);
    if (path === "") addFields(value, line.value.plan as object);
    else {
      const { list, item } = line.value as { list: string; item?: unknown };
      const items = Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
      value[list] = items;
      if (Object.hasOwn(line.value, "item")) items.push(item);
    }
  }
  return lineOf.has("") ? { value, lineOf } : { lineOf };
}

/** A list that stands among the plan's own fields follows the items that came before it. */
function addFields(value: Record<string, unknown>, fields: object): void {
  for (const [key, field] of Object.entries(fields)) {
    const items = Object.hasOwn(value, key) ? (value[key] as unknown[]) : undefined;
    const whole = items === undefined ? field : Array.isArray(field) ? items.concat(field) : items;
    Object.defineProperty(value, key, { value: whole, enumerable: true, writable: true, configurable: true });
  }
}
