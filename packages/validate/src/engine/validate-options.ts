import type { FindingLocation, LostParts, Plan } from "@regional-plan/model";
import type { CodeTables } from "../codes/code-tables.ts";
import type { ValidateConfig } from "../config/validate-config.ts";
import type { SourceText, UnreadText } from "./rule-context.ts";

/** What is checked, and with what at hand. */
export interface ValidateOptions extends ValidateConfig {
  /** The ids of the only rules to check, whatever the preset. */
  only?: readonly string[];
  /** The source texts by the ids of their documents; of one that could not be read, why. */
  documents?: Readonly<Record<string, string | SourceText | UnreadText>>;
  /** The previous version of the plan. */
  previous?: Plan;
  /** A plan that stands above this one: what the `alignments` say of it is compared with it. */
  upper?: Plan;
  /** The day on which the plan is looked at, `YYYY-MM-DD`. Nothing here knows what day it is. */
  asOf?: string;
  /** The tables of outside codes: `codes` of `@regional-plan/validate/codes`. */
  codes?: CodeTables;
  /** How many findings of one rule are kept; the rest are counted. 10,000 unless told. */
  maxFindings?: number;
  /**
   * What the author wrote for the plain value at a path, where the value alone does not tell: `007` for 7. Asked only where a
   * value has the wrong shape.
   */
  sourceOf?: (path: string) => string | undefined;
  /** What could not be read of the plan: links to it are no mistake, and rules that judge what is absent are not checked. */
  lost?: LostParts;
  /** Finds places in what the author wrote; called once, and only when something was found. */
  locate?: (paths: readonly string[]) => ReadonlyMap<string, FindingLocation>;
}
