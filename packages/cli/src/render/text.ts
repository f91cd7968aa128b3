import type { Finding, MessageTemplate, Severity } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import type { Terminal } from "../terminal.ts";
import { describeFinding } from "./describe-finding.ts";
import { displayWidth } from "./display-width.ts";
import { excerptOf } from "./excerpt.ts";
import { placeOf } from "./place-of.ts";
import { relatedWords } from "./related-words.ts";
import { summarise } from "./summarise.ts";
import { padTo } from "./table.ts";

/** The report for people: what was found, the worst first and rule by rule, each with its place and what to do; then the counts. */
export function renderText(checked: readonly Checked[], terminal: Terminal, maxFindings: number): string {
  return checked.map((one) => renderOne(one, terminal, maxFindings)).join("\n");
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The words for the severities. */
export const severityWords: Readonly<Record<Severity, MessageTemplate>> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "note", zh: "提示" },
};

function renderOne(checked: Checked, terminal: Terminal, maxFindings: number): string {
  const { findings } = checked.report;
  const blocks: string[] = [];
  let left = maxFindings > 0 ? maxFindings : findings.length;
  for (const severity of severities) {
    const groups = groupByRule(findings.filter((finding) => finding.severity === severity));
    for (const [, group] of groups) {
      if (left > 0) blocks.push(renderGroup(group, group.slice(0, left), checked, terminal));
      left -= Math.min(left, group.length);
    }
  }
  const total = Object.values(checked.report.summary).reduce((sum, count) => sum + count, 0);
  const rest = total - (maxFindings > 0 ? Math.min(maxFindings, findings.length) : findings.length);
  if (rest > 0) blocks.push(terminal.say(more(rest, findings.length < total && maxFindings === 0)));
  return [...blocks, summarise(checked, terminal)].map((block) => `${block}\n`).join("\n");
}

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

const more = (rest: number, kept: boolean): MessageTemplate =>
  kept
    ? { en: `… and ${rest} more of the same kinds.`, zh: `……另有 ${rest} 条同类问题。` }
    : { en: `… and ${rest} more (--max-findings 0 prints all).`, zh: `……另有 ${rest} 条未列出（--max-findings 0 可全部列出）。` };

function renderGroup(all: readonly Finding[], shown: readonly Finding[], checked: Checked, terminal: Terminal): string {
  const { colors, say, language } = terminal;
  const [first] = all;
  if (first === undefined) return "";
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[first.severity];
  const times = all.length > 1 ? colors.dim(`  ×${all.length}`) : "";
  const words = shown.map((finding) => describeFinding(finding, checked.definitions, language));
  const places = shown.map((finding) => placeOf(checked.input, finding.location));
  const width = Math.min(40, Math.max(...places.map(displayWidth)));
  const sameAdvice = words.every(({ fix }) => fix === words[0]?.fix);
  const advice = (text: string) => (text === "" ? [] : [say({ en: `Do: ${oneLine(text)}`, zh: `处理：${oneLine(text)}` })]);
  const lines = shown.flatMap((finding, index) => [
    `  ${colors.bold(padTo(places[index] ?? "", width))}  ${oneLine(`${words[index]?.message ?? ""}${relatedWords(finding, checked, language)}`)}  ${colors.dim(finding.path)}`.trimEnd(),
    ...excerptLines(finding, checked, terminal),
    ...(sameAdvice ? [] : advice(words[index]?.fix ?? "").map((line) => `    ${line}`)),
  ]);
  const reason = words.every(({ why }) => why === words[0]?.why) ? (words[0]?.why ?? "") : "";
  const why = reason === "" ? [] : [`  ${say({ en: `Why: ${oneLine(reason)}`, zh: `原因：${oneLine(reason)}` })}`];
  const shared = sameAdvice ? advice(words[0]?.fix ?? "").map((line) => `  ${line}`) : [];
  return [`${color(say(severityWords[first.severity]))}  ${colors.bold(first.rule)}${times}`, ...lines, ...why, ...shared].join("\n");
}

/** What a plan holds may end up in a message: it must not steer the terminal. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ");

function excerptLines({ location }: Finding, { input }: Checked, { colors }: Terminal): string[] {
  const excerpt = location && excerptOf(input, location);
  if (excerpt === undefined) return [];
  const gutter = String(location?.line);
  const indent = " ".repeat(displayWidth(excerpt.before));
  return [colors.dim(`    ${gutter} | `) + excerpt.line, `${" ".repeat(gutter.length + 4)} ${colors.dim("|")} ${indent}${colors.red("^")}`];
}
