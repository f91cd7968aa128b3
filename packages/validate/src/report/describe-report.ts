import {
  describeFinding,
  type Finding,
  type FindingLocation,
  type FixOperation,
  type MessageLanguage,
  type MessageParam,
  messageIn,
  type OwnFindingDefinition,
  type RelatedPlace,
  type Severity,
} from "@regional-plan/model";
import type { Waiver } from "../config/project-choices.ts";
import type { Preset } from "../rules/preset.ts";
import type { ValidationReport } from "./validation-report.ts";

/** A finding with its words, in one language. */
export interface DescribedFinding {
  /** The rule's id. */
  rule: string;
  severity: Severity;
  /** The JSON Pointer of the field to mend; the empty string is the whole plan. */
  path: string;
  /** What is wrong. */
  message: string;
  /** Why it matters. */
  why: string;
  /** What to do. */
  suggestion: string;
  /** What the message speaks of. */
  params: Record<string, string | number | boolean>;
  /** The place in what the author wrote. */
  location?: FindingLocation;
  /** Other places that it has to do with. */
  related: RelatedPlace[];
  /**
   * What mends it; none where that takes a person. No JSON Patch: paths speak of the plan as it was checked, whatever the
   * other operations do to it. A `test` is a guard: where another value stands at its path, nothing is to be done there.
   */
  fix: FixOperation[];
  /** What the project has decided about it, for a finding that is waived. */
  waiver?: Waiver;
}

/** A report with its words, in one language: what is published for other programs, as `validation-report.json` describes it. */
export interface DescribedReport {
  /** The name of the input, where several were checked. */
  input?: string;
  /** The plan's id. */
  plan?: string;
  /** The version of the model that the plan is written in. */
  specVersion?: string;
  /** The rules that were applied. */
  ruleset: { version: string; preset: Preset };
  /** The project's configuration: its file, and the rules of its own. */
  config?: { file: string; rules: string[] };
  /** The day on which the plan was looked at. */
  asOf?: string;
  /** The SHA-256 of each table of outside codes that was at hand. */
  codes: Record<string, string>;
  /** How many findings there are of each severity, whether they are listed or not; those that are waived are not counted. */
  summary: Record<Severity, number>;
  /** In the order of the plan. */
  findings: DescribedFinding[];
  /** What was mended since: findings as they were before, with the operations that were carried out, all of them together. */
  fixed?: DescribedFinding[];
  /** How many findings of a rule were counted and not listed. */
  omitted: Record<string, number>;
  /** Findings that the project has decided to live with. */
  waived: DescribedFinding[];
  /** Rules that could not be checked, which is not to say that they are kept. */
  notChecked: { rule: string; reason: string; path?: string }[];
}

/**
 * Puts a report into words. `definitions` has those of every rule that may occur: the catalogue's, and of what a format
 * finds in reading.
 *
 * @example
 * ```ts
 * import { catalogue, describeReport, validatePlan } from "@regional-plan/validate";
 *
 * const report = validatePlan({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], issuers: ["city"] });
 * const definitions = new Map(catalogue().map((rule) => [rule.id, rule]));
 * describeReport(report, definitions, "en").findings[0]?.message; //=> "No item has the id “city”."
 * ```
 */
export function describeReport(
  report: ValidationReport,
  definitions: ReadonlyMap<string, OwnFindingDefinition>,
  language: MessageLanguage,
): DescribedReport {
  const describe = (finding: Finding) => describeOne(finding, definitions.get(finding.rule), language);
  return {
    ...report,
    findings: report.findings.map(describe),
    waived: report.waived.map((finding) => ({ ...describe(finding), waiver: finding.waiver })),
    notChecked: report.notChecked.map((entry) => ({ ...entry, reason: entry.reason[language] })),
  };
}

function describeOne(finding: Finding, definition: OwnFindingDefinition | undefined, language: MessageLanguage): DescribedFinding {
  const { rule, severity, path, params = {}, location, related = [], fix = [] } = finding;
  const {
    message,
    why,
    fix: suggestion,
  } = definition ? describeFinding(finding, definition, language) : { message: rule, why: "", fix: "" };
  const inWords = (param: MessageParam) => (typeof param === "object" ? messageIn(param, language) : param);
  return {
    ...{ rule, severity, path, message, why, suggestion },
    params: Object.fromEntries(Object.entries(params).map(([name, param]) => [name, inWords(param)])),
    ...(location && { location }),
    related: [...related],
    fix: [...fix],
  };
}
