import { nearest } from "@regional-plan/model";
import { rules as catalogueRules } from "../registry.gen.ts";
import { presets } from "../rules/preset.ts";
import type { ValidateOptions } from "./validate-options.ts";

/**
 * Options are written by a program, not found in a plan: one that means nothing would have a broken plan pass, so it is thrown
 * as a `RangeError` that names what is allowed. A level of a rule that there is not is a finding, `config/unknown-rule`.
 */
export function checkOptions({ preset, only, levels = {}, asOf, rules = [] }: ValidateOptions): void {
  if (preset !== undefined) checkWord("preset", preset, presets);
  for (const [pattern, asked] of Object.entries(levels)) {
    const named = `levels[${JSON.stringify(pattern)}]`;
    if (typeof asked !== "object" || asked === null) checkWord(named, asked, allLevels);
    else for (const [path, level] of Object.entries(asked)) checkWord(`${named}[${JSON.stringify(path)}]`, level, allLevels);
  }
  if (only !== undefined) checkRules(only, new Set([...catalogueRules, ...rules].map(({ id }) => id)));
  if (asOf !== undefined && !isDay(asOf)) throw new RangeError(`asOf: ${shown(asOf)} is no day; write it as "2026-11-23".`);
}

const allLevels = ["error", "warning", "info", "off"];

function checkWord(option: string, word: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(word as string)) throw new RangeError(`${option}: ${shown(word)} is none of ${allowed.map(shown).join(", ")}.`);
}

function checkRules(only: unknown, known: ReadonlySet<string>): void {
  if (!Array.isArray(only)) throw new RangeError(`only: ${shown(only)} is no list of rule ids; write ["reference/unknown-id"].`);
  for (const id of only as unknown[]) {
    if (known.has(id as string)) continue;
    const near = typeof id === "string" ? nearest(id, known) : undefined;
    throw new RangeError(
      `only: there is no rule ${shown(id)}${near === undefined ? "; see the list of rules" : `; did you mean ${shown(near)}?`}`,
    );
  }
}

/** A day of the calendar; 2026-02-30 is none. */
function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const shown = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value));
