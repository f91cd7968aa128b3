import { type Finding, itemKinds, listOfKind, pointerSteps } from "@regional-plan/model";

/** Findings in the order of the plan: its own fields, then list by list and item by item; at one place, in the order of the rules. */
export function orderFindings(findings: readonly Finding[], rules: readonly { readonly id: string }[]): Finding[] {
  const ruleOrder = new Map(rules.map(({ id }, index) => [id, index]));
  return findings
    .map((finding) => ({ finding, steps: pointerSteps(finding.path), rule: ruleOrder.get(finding.rule) ?? 0 }))
    .sort((a, b) => compareSteps(a.steps, b.steps) || a.rule - b.rule)
    .map(({ finding }) => finding);
}

const listOrder = new Map<string, number>(itemKinds.map((kind, index) => [listOfKind[kind], index]));

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const byList = (listOrder.get(a[0] ?? "") ?? -1) - (listOrder.get(b[0] ?? "") ?? -1);
  if (byList !== 0) return byList;
  for (let depth = 0; depth < a.length && depth < b.length; depth++) {
    const byStep = compareStep(a[depth] ?? "", b[depth] ?? "");
    if (byStep !== 0) return byStep;
  }
  return a.length - b.length;
}

function compareStep(a: string, b: string): number {
  if (/^\d+$/u.test(a) && /^\d+$/u.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
