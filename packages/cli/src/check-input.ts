import type { Finding, Plan } from "@regional-plan/model";
import { type Preset, type ValidationReport, validatePlan } from "@regional-plan/validate";
import { CommandError } from "./command-error.ts";
import { type Definitions, definitionsFor } from "./definitions.ts";
import { readDocuments } from "./read-documents.ts";
import { type Input, readInput } from "./read-input.ts";

/** How to check. */
export interface CheckOptions {
  preset?: Preset;
  asOf?: string;
  previous?: string;
  from?: string;
}

/** What was read, and the report on it. */
export interface Checked {
  input: Input;
  report: ValidationReport;
  /** The words of everything that the report may tell of. */
  definitions: Definitions;
}

/** Reads a plan with its source texts and checks it. */
export async function checkInput(
  name: string,
  options: CheckOptions,
  warn: (problem: { en: string; zh: string }) => void,
): Promise<Checked> {
  const input = await readInput(name, options.from);
  const documents = await readDocuments(input);
  for (const problem of documents.problems) warn(problem);
  const previous = options.previous === undefined ? undefined : await readPlan(options.previous);
  const { loaded } = input;
  const report = validatePlan(loaded.value, {
    documents: documents.byId,
    locate: loaded.locate,
    ...(options.preset !== undefined && { preset: options.preset }),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    ...(previous !== undefined && { previous }),
  });
  return {
    input,
    report: withReadingFindings(report, loaded.findings, loaded.value === undefined),
    definitions: await definitionsFor(input),
  };
}

/** Reads a plan that must be one for the command to go on. */
export async function readPlan(name: string, from?: string): Promise<Plan> {
  const { content, format } = await readInput(name, from);
  const { plan } = (await format.load()).read?.(content) ?? {};
  if (plan !== undefined) return plan;
  throw new CommandError({
    en: `${name}: it could not be read as a plan; “regional-plan validate ${name}” says why.`,
    zh: `${name}：无法作为规划读取，请运行“regional-plan validate ${name}”查看原因。`,
  });
}

/** What was found in reading stands before what was found in checking; a content that could not be read has only the first. */
function withReadingFindings(report: ValidationReport, reading: readonly Finding[], unread: boolean): ValidationReport {
  if (reading.length === 0) return report;
  const findings = unread ? [...reading] : [...reading, ...report.findings];
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { ...report, findings, summary: { error: count("error"), warning: count("warning"), info: count("info") } };
}
