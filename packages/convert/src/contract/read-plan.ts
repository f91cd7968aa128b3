import { checkSpecVersion, explainShape, type Finding, type Plan, parsePlan, upgradePlan } from "@regional-plan/model";
import type { Content, Loaded, Locate } from "./define-format.ts";
import type { FormatOptions, GivenOptions } from "./format-options.ts";
import { withoutToldTwice } from "./without-told-twice.ts";

/** A plan, or what keeps the content from being one. */
export interface ReadPlan {
  /** The plan, in the current version of the model. Absent where the content is none. */
  plan?: Plan;
  findings: Finding[];
}

/**
 * Reads a content as a plan in a format, brings it up to the current version where it cannot be read as it is, and checks its
 * shape. Never throws on content. Findings carry locations. The formats of this package have it as `read`.
 *
 * @example
 * ```ts
 * import { readPlan } from "@regional-plan/convert";
 * import { json } from "@regional-plan/convert/json";
 *
 * const { plan, findings } = await readPlan(json, "{ \"specVersion\": \"0.2\" }");
 * plan; //=> undefined
 * findings[0]?.location?.line; //=> 1
 * ```
 */
export async function readPlan<O extends FormatOptions>(
  format: { load(content: Content, options?: GivenOptions<O>): Promise<Loaded> },
  content: Content,
  options?: GivenOptions<O>,
): Promise<ReadPlan> {
  const loaded = await format.load(content, options);
  if (loaded.value === undefined) return { findings: loaded.findings };
  // What can be read as it is keeps the version that its author gave it.
  const isReadable = checkSpecVersion(loaded.value).length === 0;
  const upgraded = isReadable ? { value: loaded.value, findings: [] } : upgradePlan(loaded.value);
  const parsed =
    upgraded.findings.length > 0
      ? upgraded
      : parsePlan(upgraded.value, { explain: explainShape, ...(loaded.sourceOf && { sourceOf: loaded.sourceOf }) });
  const findings = [...withoutToldTwice(loaded.findings, parsed.findings), ...withLocations(parsed.findings, loaded.locate)];
  return "plan" in parsed && parsed.plan !== undefined && loaded.findings.every((finding) => finding.severity !== "error")
    ? { plan: parsed.plan, findings }
    : { findings };
}

/** Findings with their places in the content. */
export function withLocations(findings: readonly Finding[], locate: Locate): Finding[] {
  if (findings.length === 0) return [];
  const places = locate(findings.map((finding) => finding.path));
  return findings.map((finding) => {
    const location = finding.location ?? places.get(finding.path);
    return location === undefined ? finding : { ...finding, location };
  });
}
