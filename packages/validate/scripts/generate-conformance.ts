import { writeFileSync } from "node:fs";
import type { Finding } from "@regional-plan/model";
import type { ConformanceCase } from "../conformance/conformance-case.ts";
import { wholeCases } from "../conformance/whole-cases.ts";
import { codes } from "../src/codes/codes.ts";
import { rules, rulesetVersion } from "../src/registry.gen.ts";
import type { Example, FailingExample, Rule } from "../src/rules/define-rule.ts";
import { prepareExample } from "../src/rules/try-examples.ts";

/** Writes `conformance/cases.json`: the rules' examples, and the cases of whole plans. */
export function generateConformance(): void {
  const cases = [...rules.flatMap(casesOf), ...wholeCases];
  const tables = Object.fromEntries(Object.entries(codes).map(([id, { source, sha256 }]) => [id, { source, sha256 }]));
  const kit = { ruleset: rulesetVersion, codes: tables, cases };
  writeFileSync(new URL("../conformance/cases.json", import.meta.url), `${JSON.stringify(kit, undefined, 1)}\n`);
}

function casesOf(rule: Rule): ConformanceCase[] {
  return [
    ...rule.examples.valid.map((example, index) => caseOf(rule, `valid-${index + 1}`, example, [])),
    ...rule.examples.invalid.map((example, index) => caseOf(rule, `invalid-${index + 1}`, example, findingsOf(rule, example))),
  ];
}

const findingsOf = ({ id, severity }: Rule, { at }: FailingExample) =>
  at.map((path): Pick<Finding, "rule" | "severity" | "path"> => ({ rule: id, severity, path }));

function caseOf({ id }: Rule, name: string, example: Example, expect: ConformanceCase["expect"]): ConformanceCase {
  const { input, options } = prepareExample(example);
  const { documents, previous, upper, asOf, levels, waivers } = options;
  return {
    id: `${id}/${name}`,
    rule: id,
    input,
    ...(documents && { documents: documents as NonNullable<ConformanceCase["documents"]> }),
    ...(previous && { previous }),
    ...(upper && { upper }),
    ...(asOf !== undefined && { asOf }),
    ...((levels ?? waivers) && { config: { ...(levels && { levels }), ...(waivers && { waivers }) } }),
    expect,
  };
}
