import type { Finding } from "@regional-plan/model";
import type { Fields, Given, Shape } from "../given/given.ts";
import { found, sameIds, shapeFindings } from "../given/shape-findings.ts";
import { tidy } from "../parts/tidy.ts";
import { bonusEvents, type Scheme, trackedKinds, vetoEvents, waysToScore } from "./scheme.ts";

/**
 * A scheme from what a file says; or what is wrong with it, each place by its path: a weight below nothing, weights that do not add
 * up to 100, a way of scoring that is none.
 *
 * @example
 * ```ts
 * import { readScheme } from "@regional-plan/track";
 *
 * const criterion = { id: "completion", title: { zh: "任务完成情况" }, weight: 100, by: "completion" };
 * readScheme({ title: { zh: "评分方案" }, criteria: [criterion] }).findings; //=> []
 * readScheme({ title: { zh: "评分方案" }, criteria: [{ ...criterion, weight: 90 }] }).findings.map(({ rule, path }) => [rule, path]); //=> [["given/weights", "/criteria"]]
 * ```
 */
export function readScheme(value: unknown): Given<Scheme> {
  const wrong = shapeFindings(value, fields);
  if (wrong.length > 0) return { findings: wrong };
  const scheme = value as Scheme;
  const findings = senseFindings(scheme);
  return findings.length > 0 ? { findings } : { value: scheme, findings };
}

/** What is wrong with a scheme whose every field is as it must be. */
function senseFindings({ criteria, bonuses = [], vetoes = [], grades = [] }: Scheme): readonly Finding[] {
  const sum = tidy(criteria.reduce((all, { weight }) => all + weight, 0));
  return [
    ...sameIds(criteria, "/criteria"),
    ...sameIds(bonuses, "/bonuses"),
    ...sameIds(vetoes, "/vetoes"),
    ...(sum === 0 ? [found("nothing-asked", "/criteria")] : sum === 100 ? [] : [found("weights", "/criteria", { sum })]),
    ...grades.flatMap(({ from }, at) => {
      const before = grades[at - 1]?.from;
      return before !== undefined && from >= before ? [found("grade-order", `/grades/${at}/from`, { value: from })] : [];
    }),
  ];
}

const share: Shape = { kind: "number", least: 0, most: 1 };
const named = { id: { kind: "word" }, title: { kind: "text" } } as const;

const fields: Fields = {
  title: { kind: "text" },
  criteria: {
    kind: "list",
    fields: {
      ...named,
      weight: { kind: "number", least: 0, most: 100 },
      by: { kind: "code", codes: waysToScore },
      of: { kind: "codes", codes: trackedKinds, isOptional: true },
      outOf: { kind: "number", least: 1, isOptional: true },
    },
  },
  shares: { kind: "fields", fields: { lead: share, cooperate: share }, isOptional: true },
  bonuses: {
    kind: "list",
    fields: {
      ...named,
      for: { kind: "code", codes: bonusEvents },
      points: { kind: "number", least: 0 },
      atMost: { kind: "number", least: 0 },
    },
    isOptional: true,
  },
  vetoes: {
    kind: "list",
    fields: {
      ...named,
      for: { kind: "code", codes: vetoEvents },
      days: { kind: "number", least: 1, isWhole: true, isOptional: true },
      atMost: { kind: "number", least: 0, most: 100 },
    },
    isOptional: true,
  },
  grades: { kind: "list", fields: { title: { kind: "text" }, from: { kind: "number", least: 0 } }, isOptional: true },
};
