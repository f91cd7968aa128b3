import type { FindingLocation, Plan } from "@regional-plan/model";
import type { CodeTables } from "./code-tables.ts";
import type { Preset, Rule } from "./define-rule.ts";
import type { SourceText } from "./rule-context.ts";

/** What is checked, and with what at hand. */
export interface ValidateOptions {
  /** How much is asked of the plan. `recommended` unless told. */
  preset?: Preset;
  /** Rules beyond those of the catalogue; one with the id of another takes its place. */
  rules?: readonly Rule[];
  /** The ids of the only rules to check, whatever the preset. */
  only?: readonly string[];
  /** The source texts by the ids of their documents. */
  documents?: Readonly<Record<string, string | SourceText>>;
  /** The previous version of the plan. */
  previous?: Plan;
  /** The day on which the plan is looked at, `YYYY-MM-DD`. Nothing here knows what day it is. */
  asOf?: string;
  /** The tables of outside codes: `codes` of `@regional-plan/validate/codes`. */
  codes?: CodeTables;
  /** Finds places in what the author wrote; called once, and only when something was found. */
  locate?: (paths: readonly string[]) => ReadonlyMap<string, FindingLocation>;
}
