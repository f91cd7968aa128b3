import type { MessageLanguage } from "@regional-plan/model";
import type { DescribedFinding, DescribedReport } from "@regional-plan/validate";
import type { Checked } from "../check-opened.ts";
import { describeChecked } from "./describe-checked.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { leftOutWords } from "./left-out.ts";
import { placeOf } from "./place-of.ts";
import { relatedWords } from "./related-words.ts";

/** The reports as JUnit XML, which build servers show as tests: a suite an input, a test a rule; errors fail it, the rest is its output. */
export function renderJunit(checked: readonly Checked[], language: MessageLanguage): string {
  const suites = checked.map((one) => ({ one, cases: casesOf(one, describeChecked(one, language), language) }));
  const all = suites.flatMap(({ cases }) => cases);
  const lines = suites.flatMap(({ one, cases }) => [
    `  <testsuite name="${escapeMarkup(one.input.name)}" ${countsOf(cases)}>`,
    ...cases.flatMap((test) => caseLines(test, one, language)),
    "  </testsuite>",
  ]);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="regional-plan" ${countsOf(all)}>`, ...lines, "</testsuites>"].join("\n")}\n`;
}

/** A rule as a test. */
interface Case {
  rule: string;
  findings: DescribedFinding[];
  /** Why it was not checked. */
  skipped?: string;
  /** On what it was not checked, and how many findings are not listed. */
  leftOut: string[];
}

function casesOf({ definitions }: Checked, { findings, notChecked, omitted }: DescribedReport, language: MessageLanguage): Case[] {
  const cases = new Map<string, Case>();
  const caseOf = (rule: string): Case => {
    const known = cases.get(rule) ?? { rule, findings: [], leftOut: [] };
    cases.set(rule, known);
    return known;
  };
  for (const rule of definitions.keys()) caseOf(rule);
  for (const finding of findings) caseOf(finding.rule).findings.push(finding);
  for (const [rule, count] of Object.entries(omitted)) caseOf(rule).leftOut.push(leftOutWords(count, language));
  for (const { rule, reason, path } of notChecked) {
    if (path === undefined) caseOf(rule).skipped = reason;
    else caseOf(rule).leftOut.push(`${path} ${notCheckedWord[language]}${reason}`);
  }
  return [...cases.values()];
}

const notCheckedWord = { en: "Not checked: ", zh: "未检查：" };

const isFailure = ({ findings }: Case) => findings.some(({ severity }) => severity === "error");

function countsOf(cases: readonly Case[]): string {
  const skipped = cases.filter((test) => test.skipped !== undefined).length;
  return `tests="${cases.length}" failures="${cases.filter(isFailure).length}" errors="0" skipped="${skipped}"`;
}

function caseLines({ rule, findings, skipped, leftOut }: Case, checked: Checked, language: MessageLanguage): string[] {
  const { input } = checked;
  const [layer = ""] = rule.split("/");
  const inner: string[] = [];
  const listed = (errors: boolean) => findings.filter(({ severity }) => (severity === "error") === errors);
  const text = (some: readonly DescribedFinding[], more: readonly string[] = []) =>
    [
      ...some.map(({ severity, message, suggestion, path, location, related }) =>
        `${severity} ${placeOf(input, location)} ${path} ${message}${relatedWords({ rule, related }, checked, language)} ${suggestion}`.trimEnd(),
      ),
      ...more,
    ]
      .map(escapeMarkup)
      .join("\n");
  const [errors, others] = [listed(true), listed(false)];
  if (skipped !== undefined) inner.push(`      <skipped message="${escapeMarkup(skipped)}"/>`);
  if (errors[0] !== undefined)
    inner.push(
      `      <failure type="error" message="${escapeMarkup(`${errors[0].message}${relatedWords(errors[0], checked, language)}`)}">${text(errors)}</failure>`,
    );
  if (others.length + leftOut.length > 0) inner.push(`      <system-out>${text(others, leftOut)}</system-out>`);
  const open = `    <testcase classname="${escapeMarkup(layer)}" name="${escapeMarkup(rule)}"`;
  return inner.length === 0 ? [`${open}/>`] : [`${open}>`, ...inner, "    </testcase>"];
}
