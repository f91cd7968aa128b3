import type { Finding } from "../finding/finding.ts";
import { olderVersions, readableVersions, specVersion } from "./spec-version.ts";

/** A plan brought up to this version of the model, or what stands against it. */
export interface UpgradedPlan {
  /** The plan in the current version; the very value that was passed where it already was. Not yet checked: see `parsePlan`. */
  value?: unknown;
  /** Why it was refused. Empty where `value` is there. */
  findings: Finding[];
}

/**
 * Brings a plan of an older version of the model up to the current one, step by step, on a copy. A plan of a newer or
 * unknown version is refused with `structure/spec-version`. Upgrading twice is the same as upgrading once.
 *
 * A plan of one of the `readableVersions` is read without it; upgrading lets it say which version it now may use.
 *
 * @example
 * ```ts
 * import { upgradePlan } from "@regional-plan/model";
 *
 * const old = { specVersion: "0.1", id: "p", title: { en: "P" }, languages: ["en"], safeguards: [] };
 * upgradePlan(old).value; //=> { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], arrangements: [] }
 * upgradePlan({ ...old, specVersion: "9.0" }).findings[0]?.rule; //=> "structure/spec-version"
 * ```
 */
export function upgradePlan(value: unknown): UpgradedPlan {
  let plan = value;
  for (let step = stepFrom(plan); step !== undefined; step = stepFrom(plan)) plan = step.up(plan as Json);
  const findings = checkSpecVersion(plan);
  return findings.length > 0 ? { findings } : { value: plan, findings };
}

/** One finding where the value names a version that is not read here; a missing or malformed version is for the schema to tell. */
export function checkSpecVersion(value: unknown): Finding[] {
  const found = isJson(value) ? value.specVersion : undefined;
  if (typeof found !== "string" || !/^\d+\.\d+$/u.test(found) || readableVersions.includes(found)) return [];
  const variant = olderVersions.includes(found) ? "older" : isNewer(found) ? "newer" : undefined;
  return [
    {
      rule: "structure/spec-version",
      severity: "error",
      path: "/specVersion",
      ...(variant && { variant }),
      params: { found, known: specVersion },
    },
  ];
}

type Json = Record<string, unknown>;

interface Step {
  from: string;
  up: (plan: Json) => Json;
}

/** 0.1 called the arrangements `safeguards`, after 保障措施. 0.3 adds to 0.2 and changes nothing of it. */
const steps: readonly Step[] = [
  {
    from: "0.1",
    up: (plan) =>
      Object.fromEntries(
        Object.entries(plan).map(([key, item]) => [key === "safeguards" ? "arrangements" : key, key === "specVersion" ? "0.2" : item]),
      ),
  },
  { from: "0.2", up: (plan) => ({ ...plan, specVersion: "0.3" }) },
];

function stepFrom(value: unknown): Step | undefined {
  return isJson(value) ? steps.find((step) => step.from === value.specVersion) : undefined;
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function isNewer(found: string): boolean {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [ourMajor = 0, ourMinor = 0] = specVersion.split(".").map(Number);
  return major > ourMajor || (major === ourMajor && minor > ourMinor);
}
