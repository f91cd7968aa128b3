import type { Rule } from "../rules/define-rule.ts";
import { type Preset, presets } from "../rules/preset.ts";
import { matches, pathById } from "./match-path.ts";
import type { Level } from "./project-choices.ts";
import type { ValidateConfig } from "./validate-config.ts";

/** What a rule's finding at a path weighs. */
export type LevelOf = (rule: Rule, path: string) => Level;

/** Reads the levels of a configuration for the input that is checked. */
export function levelsIn({ preset = "recommended", levels = {} }: ValidateConfig, input: unknown): LevelOf {
  const entries = Object.entries(levels);
  return (rule, path) => {
    let level: Level = preset === "strict" ? (rule.strict ?? rule.severity) : rule.severity;
    for (const [pattern, asked] of entries) {
      if (matches(pattern, rule.id)) level = typeof asked === "string" ? asked : (levelAt(asked, path, input) ?? level);
    }
    return level;
  };
}

function levelAt(byPath: Readonly<Record<string, Level>>, path: string, input: unknown): Level | undefined {
  const named = pathById(path, input);
  return Object.entries(byPath).findLast(([pattern]) => matches(pattern, named) || matches(pattern, path))?.[1];
}

/** Whether a rule is to be checked at all. */
export function isAsked(rule: Rule, { preset = "recommended", levels = {} }: ValidateConfig): boolean {
  let asked = presets.indexOf(rule.preset) <= presets.indexOf(preset satisfies Preset);
  for (const [pattern, level] of Object.entries(levels)) {
    if (!matches(pattern, rule.id)) continue;
    if (level === "off") asked = false;
    else if (pattern === rule.id) asked = true;
  }
  return asked;
}
