import type { Finding, FindingDefinition, FindingLocation } from "@regional-plan/model";

/** The finding for a key that an object has twice. */
export const duplicateKey = {
  id: "content/duplicate-key",
  severity: "error",
  message: {
    en: "“{key}” stands here a second time; the first is in line {line}.",
    zh: "同一处的“{key}”写了两次，前一处在第 {line} 行。",
  },
  why: {
    en: "Of two keys with one name software keeps one, and drops the other without a word.",
    zh: "同一字段写了两次，软件只保留其中一个，另一个会在不知不觉中丢失。",
  },
  fix: {
    en: "Put what belongs together into one, or give one of them the name that was meant; where another entry begins here, set it apart (in YAML, by “- ” before its first line).",
    zh: "请把两处内容并为一处，或将其中一处改为本来要写的字段名；如果这里开始的是另一个条目，请另起一项（YAML 文件在其第一行前加上“- ”）。",
  },
} as const satisfies FindingDefinition;

/** The finding for a key at a path that stands once more, in two places of the text. */
export function duplicateKeyFinding(key: string, path: string, location: FindingLocation, first: FindingLocation): Finding {
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return {
    rule: duplicateKey.id,
    severity: duplicateKey.severity,
    path,
    params: { key: shown, line: first.line ?? 1 },
    location,
    related: [{ path, location: first }],
  };
}

/** Whether a content says two things in one place: nothing may be written over it. */
export const hasDuplicateKey = (findings: readonly Finding[]): boolean => findings.some(({ rule }) => rule === duplicateKey.id);
