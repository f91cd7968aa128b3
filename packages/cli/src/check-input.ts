import { type Loaded, withoutToldTwice } from "@regional-plan/convert";
import type { Finding, Plan } from "@regional-plan/model";
import {
  type Preset,
  type RuleEntry,
  soundCatalogue,
  type ValidateConfig,
  type ValidateOptions,
  type ValidationReport,
  validateSoundPlan,
} from "@regional-plan/validate";
import { codes } from "@regional-plan/validate/codes";
import type { LoadedConfig } from "./config/load-config.ts";
import { type Definitions, definitionsFor } from "./definitions.ts";
import { readDocuments } from "./read-documents.ts";
import type { Input } from "./read-input.ts";

/** How to check. */
export interface CheckOptions {
  preset?: Preset;
  asOf?: string;
  previous?: Plan;
  config?: LoadedConfig;
}

/** What was read, and the report on it. */
export interface Checked {
  input: Input;
  loaded: Loaded;
  report: ValidationReport;
  /** The words of everything that the report may tell of. */
  definitions: Definitions;
  config?: LoadedConfig;
  /** What `--fix` has mended, with the operations that were written. */
  fixed?: readonly Finding[];
  /** How many findings `--fix` can mend, where it was not asked to. */
  mendable?: number;
}

/** Checks what was read, with the plan's source texts at hand. */
export async function checkInput(input: Input, { preset, asOf, previous, config }: CheckOptions): Promise<Checked> {
  const reader = await input.format.loadReader?.();
  const loaded: Loaded = (await reader?.load(input.content)) ?? { findings: [], locate: () => new Map() };
  const settings: ValidateConfig = { ...config?.settings, ...(preset !== undefined && { preset }) };
  const { report, rules } = await validate(loaded.value, {
    ...settings,
    documents: readDocuments(input, loaded.value),
    locate: loaded.locate,
    ...(loaded.sourceOf && { sourceOf: loaded.sourceOf }),
    ...(loaded.lost && { lost: loaded.lost }),
    codes,
    ...(asOf !== undefined && { asOf }),
    ...(previous !== undefined && { previous }),
  });
  return {
    input,
    loaded,
    report: withReadingFindings(report, [...input.problems, ...loaded.findings], loaded.value === undefined),
    definitions: definitionsFor(reader?.findings ?? [], rules),
    ...(config !== undefined && { config }),
  };
}

/**
 * The schemas, and the words for a wrong shape, are loaded only for what needs them to be explained: to load them takes longer
 * than to check most plans.
 */
async function validate(value: unknown, options: ValidateOptions): Promise<{ report: ValidationReport; rules: readonly RuleEntry[] }> {
  const report = validateSoundPlan(value, options);
  if (report !== undefined) return { report, rules: soundCatalogue(options.rules) };
  const { catalogue, validatePlan } = await import("./validate-any-plan.ts");
  return { report: validatePlan(value, options), rules: catalogue(options.rules) };
}

/** What was found in reading stands before what was found in checking; a content that could not be read has only the first. */
function withReadingFindings(report: ValidationReport, found: readonly Finding[], unread: boolean): ValidationReport {
  if (found.length === 0) return report;
  const reading = withoutToldTwice(found, report.findings);
  const findings = unread ? [...reading] : [...reading, ...report.findings];
  const count = (severity: Finding["severity"]) =>
    reading.filter((finding) => finding.severity === severity).length + (unread ? 0 : report.summary[severity]);
  return { ...report, findings, summary: { error: count("error"), warning: count("warning"), info: count("info") } };
}
