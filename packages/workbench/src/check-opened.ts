import { type FormatEntry, type Loaded, withoutToldTwice } from "@regional-plan/convert";
import type { Finding, Plan } from "@regional-plan/model";
import {
  type CodeTables,
  type Preset,
  type Rule,
  type SourceText,
  soundCatalogue,
  type UnreadText,
  type ValidateConfig,
  type ValidateOptions,
  type ValidationReport,
  validateSoundPlan,
} from "@regional-plan/validate";
import { type Definitions, definitionsFor } from "./definitions.ts";
import type { Opened } from "./opened.ts";

/** A configuration that a plan is checked under, with what it is called in reports. */
export interface NamedConfig {
  readonly file: string;
  readonly settings: ValidateConfig;
}

/** The source texts of a plan by the ids of their documents, or why one could not be read. */
export type DocumentTexts = Readonly<Record<string, SourceText | UnreadText>>;

/** How to check. */
export interface CheckOptions {
  readonly preset?: Preset;
  /** The day as of which the plan is looked at, `YYYY-MM-DD`; without it, rules that ask for the day are not checked. */
  readonly asOf?: string;
  /** The version before, to which changes are compared. */
  readonly previous?: Plan;
  /** A plan that stands above this one: what the alignments say of it is compared with it. */
  readonly upper?: Plan;
  readonly config?: NamedConfig;
  /** The source texts that a content names, which was read and may be no plan. */
  readonly documentsOf?: (value: unknown) => DocumentTexts;
  /** The tables of outside codes; without them, codes are not checked. */
  readonly codes?: CodeTables;
}

/** What was read, and the report on it. */
export interface Checked<O extends Opened = Opened> {
  readonly input: O;
  readonly loaded: Loaded;
  readonly report: ValidationReport;
  /** Whether nothing in it has a wrong shape: the words for that are then not among the definitions. */
  readonly isSound: boolean;
  /** The words of everything that the report may tell of. */
  readonly definitions: Definitions;
  readonly config?: NamedConfig;
  /** What was mended, with the operations that were carried out. */
  readonly fixed?: readonly Finding[];
  /** How many findings could be mended, where that was not asked for. */
  readonly mendable?: number;
}

/**
 * Reads what was opened and checks it.
 *
 * @example
 * ```ts
 * import { checkOpened, openContent } from "@regional-plan/workbench";
 *
 * const checked = await checkOpened(await openContent("id: p", { name: "plan.yaml" }), {});
 * checked.report.summary.error > 0; //=> true
 * ```
 */
export async function checkOpened<O extends Opened>(input: O, options: CheckOptions): Promise<Checked<O>> {
  const { preset, asOf, previous, upper, config, documentsOf, codes } = options;
  const reader = await input.format.loadReader?.();
  const loaded: Loaded = (await reader?.load(input.content, input.reading)) ?? { findings: [], locate: () => new Map() };
  const settings: ValidateConfig = { ...config?.settings, ...(preset !== undefined && { preset }) };
  const { report: found, isSound } = await validate(loaded.value, {
    ...settings,
    ...(documentsOf && { documents: documentsOf(loaded.value) }),
    locate: loaded.locate,
    ...(loaded.sourceOf && { sourceOf: loaded.sourceOf }),
    ...(loaded.lost && { lost: loaded.lost }),
    ...(codes && { codes }),
    ...(asOf !== undefined && { asOf }),
    ...(previous !== undefined && { previous }),
    ...(upper !== undefined && { upper }),
  });
  const report = loaded.scope?.layout === undefined ? found : withoutMissingHead(found);
  return {
    input,
    loaded,
    report: withReadingFindings(report, [...input.problems, ...loaded.findings], loaded.value === undefined),
    isSound,
    definitions: await definitionsOf(input.format, config?.settings.rules, isSound),
    ...(config !== undefined && { config }),
  };
}

/**
 * The schemas, and the words for a wrong shape, are loaded only for what needs them to be explained: to load them takes longer
 * than to check most plans.
 */
async function validate(value: unknown, options: ValidateOptions): Promise<{ report: ValidationReport; isSound: boolean }> {
  const report = validateSoundPlan(value, options);
  if (report !== undefined) return { report, isSound: true };
  const { validatePlan } = await import("./validate-any-plan.ts");
  return { report: validatePlan(value, options), isSound: false };
}

/**
 * The words of what a format can find in a content, and of the rules, a project's own among them, that it is checked by. They are
 * put together once for all contents: to do so for each of many takes longer than most rules do.
 *
 * @example
 * ```ts
 * import { definitionsOf, openContent } from "@regional-plan/workbench";
 *
 * const { format } = await openContent("id: p", { name: "plan.yaml" });
 * (await definitionsOf(format, undefined, true)).get("reference/unknown-id")?.severity; //=> "error"
 * ```
 */
export async function definitionsOf(format: FormatEntry, own: readonly Rule[] | undefined, isSound: boolean): Promise<Definitions> {
  const rulesOfOwn = own ?? none;
  const byOwn = (isSound ? knownOfSound : knownOfAny).get(format) ?? new WeakMap<readonly Rule[], Definitions>();
  (isSound ? knownOfSound : knownOfAny).set(format, byOwn);
  const known = byOwn.get(rulesOfOwn);
  if (known !== undefined) return known;
  const reader = await format.loadReader?.();
  const rules = isSound ? soundCatalogue(own) : (await import("./validate-any-plan.ts")).catalogue(own);
  const definitions = definitionsFor(reader?.findings ?? [], rules);
  byOwn.set(rulesOfOwn, definitions);
  return definitions;
}

/** What was put together, by the format and by a project's own rules. */
type Known = WeakMap<FormatEntry, WeakMap<readonly Rule[], Definitions>>;

const none: readonly Rule[] = [];
const knownOfSound: Known = new WeakMap();
const knownOfAny: Known = new WeakMap();

/** A table of tasks that was sent out to be filled in has no place for the plan's own fields: that they are missing is no mistake in it. */
function withoutMissingHead(report: ValidationReport): ValidationReport {
  const findings = report.findings.filter(
    ({ rule, variant, path }) => !(rule === "structure/schema" && variant === "missing" && /^\/\w+$/u.test(path)),
  );
  const left = report.findings.length - findings.length;
  return { ...report, findings, summary: { ...report.summary, error: report.summary.error - left } };
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
