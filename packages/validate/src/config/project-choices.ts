import type { MessageLanguage, Severity } from "@regional-plan/model";
import type { Preset } from "../rules/preset.ts";

/** How much the findings of a rule weigh, or that it is not to be checked. */
export type Level = Severity | "off";

/** One finding that a project has decided to live with, for a time. */
export interface Waiver {
  /** The rule's id. */
  rule: string;
  /** The finding's path, with an id in place of an item's index: `/measures/measure-2-3/due`. An index is understood too. */
  path: string;
  /** Why it may stand. */
  reason: string;
  /** Who decided so. */
  author: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  expires: string;
}

/** What a project decides without code of its own. */
export interface ProjectChoices {
  /** How much is asked of the plan. `recommended` unless told. */
  preset?: Preset;
  /**
   * Levels by rule, or by rule and path. A rule is named by its id or by a pattern such as `language/*`; a path by a
   * pattern with `*` for one step and `**` for any number, over pointers with ids in place of indexes. Of several that
   * fit, the last counts. A level under a rule's very id also checks a rule that the preset leaves out.
   */
  levels?: Readonly<Record<string, Level | Readonly<Record<string, Level>>>>;
  waivers?: readonly Waiver[];
  /** The language in which the command line speaks, where it is not told; messages exist in both whatever it is. */
  language?: MessageLanguage;
}
