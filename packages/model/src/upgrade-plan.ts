import type { Finding, FindingDefinition } from "./finding.ts";
import { specVersion } from "./spec-version.ts";

/** The finding for a plan of another version of the model. */
export const specVersionFinding: FindingDefinition = {
  id: "structure/spec-version",
  severity: "error",
  message: {
    en: "The plan is written in version {found} of the model; this software reads version {known}.",
    zh: "该规划采用的数据模型版本为 {found}，本软件支持的版本为 {known}。",
  },
  why: {
    en: "Read by the rules of another version, fields could be misunderstood or lost.",
    zh: "若按其他版本的规则读取，字段可能被误解或丢失。",
  },
  fix: { en: "{advice}", zh: "{advice}" },
};

/** A plan brought up to this version of the model, or what stands against it. */
export interface UpgradedPlan {
  /** The plan in the current version; the very value that was passed where it already was. Not yet checked: see `parsePlan`. */
  value?: unknown;
  findings: Finding[];
}

/**
 * Brings a plan of an older version of the model up to the current one, step by step, on a copy. A plan of a newer or
 * unknown version is refused with `structure/spec-version`. Upgrading twice is the same as upgrading once.
 *
 * @example
 * ```ts
 * import { upgradePlan } from "@regional-plan/model";
 *
 * const old = { specVersion: "0.1", id: "p", title: { en: "P" }, languages: ["en"], safeguards: [] };
 * upgradePlan(old).value; //=> { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], arrangements: [] }
 * upgradePlan({ ...old, specVersion: "9.0" }).findings[0]?.rule; //=> "structure/spec-version"
 * ```
 */
export function upgradePlan(value: unknown): UpgradedPlan {
  let plan = value;
  for (let step = stepFrom(plan); step !== undefined; step = stepFrom(plan)) plan = step.up(plan as Json);
  const findings = checkSpecVersion(plan);
  return findings.length > 0 ? { findings } : { value: plan, findings };
}

/** One finding where the value names a version that is not the current one; a missing or malformed version is for the schema to tell. */
export function checkSpecVersion(value: unknown): Finding[] {
  const found = isJson(value) ? value.specVersion : undefined;
  if (typeof found !== "string" || !/^\d+\.\d+$/u.test(found) || found === specVersion) return [];
  const older = steps.some((step) => step.from === found);
  const advice = older ? advices.upgrade : isNewer(found) ? advices.newer : advices.unknown;
  return [{ rule: specVersionFinding.id, severity: "error", path: "/specVersion", params: { found, known: specVersion, advice } }];
}

type Json = Record<string, unknown>;

interface Step {
  from: string;
  up: (plan: Json) => Json;
}

/** 0.1 called the arrangements `safeguards`, after 保障措施. */
const steps: readonly Step[] = [
  {
    from: "0.1",
    up: (plan) =>
      Object.fromEntries(
        Object.entries(plan).map(([key, item]) => [key === "safeguards" ? "arrangements" : key, key === "specVersion" ? "0.2" : item]),
      ),
  },
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

const advices = {
  upgrade: {
    en: "Bring it up to date with upgradePlan, or with “regional-plan convert”.",
    zh: "请使用 upgradePlan 或“regional-plan convert”命令升级该规划。",
  },
  newer: { en: "Update this software.", zh: "请更新本软件。" },
  unknown: {
    en: `Set specVersion to ${specVersion} if the plan follows that version.`,
    zh: `如果该规划遵循 ${specVersion} 版，请将 specVersion 改为 ${specVersion}。`,
  },
};
