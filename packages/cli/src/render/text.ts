import type { Finding, MessageTemplate, Severity } from "@regional-plan/model";
import { type Checked, describeFinding, excerptOf, placeOf, relatedWords, severityWords } from "@regional-plan/workbench";
import { type Line, type Style, styled } from "../line.ts";
import type { Speaker } from "../terminal.ts";
import { displayWidth } from "./display-width.ts";
import { summarise } from "./summarise.ts";
import { padTo } from "./table.ts";

/** How much of a report is shown. */
export interface TextOptions {
  /** At most so many findings; 0 for all. */
  maxFindings: number;
  /** Which rules were not checked, and why. */
  verbose?: boolean;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The report for people: what was found, the worst first and rule by rule, each with its place and what to do; then the counts. */
export function renderText(checked: Checked, terminal: Speaker, { maxFindings, verbose = false }: TextOptions): Line[] {
  const { findings } = checked.report;
  const blocks: Line[][] = [];
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
  if (rest > 0) blocks.push([terminal.say(more(rest, findings.length < total && maxFindings === 0))]);
  return apart([...blocks, summarise(checked, terminal, verbose)]);
}

/** Blocks with an empty line between two. */
const apart = (blocks: readonly (readonly Line[])[]): Line[] => blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));

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

function renderGroup(all: readonly Finding[], shown: readonly Finding[], checked: Checked, terminal: Speaker): Line[] {
  const { say, language } = terminal;
  const [first] = all;
  if (first === undefined) return [];
  const times = all.length > 1 ? [styled("dim", `  ×${all.length}`)] : [];
  const words = shown.map((finding) => describeFinding(finding, checked.definitions, language));
  const places = shown.map((finding) => placeOf(checked.input, finding.location));
  const width = Math.min(40, Math.max(...places.map(displayWidth)));
  const sameAdvice = words.every(({ fix }) => fix === words[0]?.fix);
  const advice = (text: string) => (text === "" ? [] : [say({ en: `Do: ${text}`, zh: `处理：${text}` })]);
  const lines = shown.flatMap((finding, index): Line[] => [
    [
      ...[
        "  ",
        styled("bold", padTo(places[index] ?? "", width)),
        `  ${words[index]?.message ?? ""}${relatedWords(finding, checked, language)}`,
      ],
      ...(finding.path === "" ? [] : ["  ", styled("dim", finding.path)]),
    ],
    ...excerptLines(finding, checked),
    ...(sameAdvice ? [] : advice(words[index]?.fix ?? "").map((line) => `    ${line}`)),
  ]);
  const reason = words.every(({ why }) => why === words[0]?.why) ? (words[0]?.why ?? "") : "";
  const why = reason === "" ? [] : [`  ${say({ en: `Why: ${reason}`, zh: `原因：${reason}` })}`];
  const shared = sameAdvice ? advice(words[0]?.fix ?? "").map((line) => `  ${line}`) : [];
  const head: Line = [styled(colors[first.severity], say(severityWords[first.severity])), "  ", styled("bold", first.rule), ...times];
  return [head, ...lines, ...why, ...shared];
}

const colors: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "cyan" };

function excerptLines({ location }: Finding, { input }: Checked): Line[] {
  const excerpt = location && excerptOf(input, location);
  if (excerpt === undefined) return [];
  const gutter = String(location?.line);
  const indent = " ".repeat(displayWidth(excerpt.before));
  return [
    [styled("dim", `    ${gutter} | `), excerpt.line],
    [`${" ".repeat(gutter.length + 4)} `, styled("dim", "|"), ` ${indent}`, styled("red", "^")],
  ];
}
