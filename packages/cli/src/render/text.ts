import type { Finding, FindingLocation, MessageTemplate, Severity } from "@regional-plan/model";
import stringWidth from "string-width";
import type { Checked } from "../check-input.ts";
import type { Terminal } from "../terminal.ts";
import { describeFinding } from "./describe-finding.ts";
import { excerptOf } from "./excerpt.ts";

/** The report for people: what was found, the worst first, each with its place and what to do; then the counts. */
export async function renderText(checked: readonly Checked[], terminal: Terminal, maxFindings: number): Promise<string> {
  const parts: string[] = [];
  for (const one of checked) parts.push(renderOne(one, terminal, maxFindings));
  return parts.join("\n");
}

const severities: readonly Severity[] = ["error", "warning", "info"];

const severityWords: Readonly<Record<Severity, MessageTemplate>> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "note", zh: "提示" },
};

function renderOne(checked: Checked, terminal: Terminal, maxFindings: number): string {
  const { report } = checked;
  const sorted = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const shown = maxFindings > 0 ? sorted.slice(0, maxFindings) : sorted;
  const blocks = shown.map((finding) => renderFinding(finding, checked, terminal));
  const rest = sorted.length - shown.length;
  if (rest > 0)
    blocks.push(
      terminal.say({
        en: `… and ${rest} more (--max-findings 0 prints all).`,
        zh: `……另有 ${rest} 条未列出（--max-findings 0 可全部列出）。`,
      }),
    );
  return [...blocks, summaryOf(checked, terminal)].map((block) => `${block}\n`).join("\n");
}

function renderFinding(finding: Finding, checked: Checked, terminal: Terminal): string {
  const { colors } = terminal;
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const { message, fix: suggestion } = describeFinding(finding, checked.definitions, terminal.language);
  const head = `${color(terminal.say(severityWords[finding.severity]))}  ${colors.bold(placeOf(finding, checked))}  ${colors.dim(finding.rule)}`;
  const excerpt = finding.location === undefined ? [] : excerptLines(finding.location, checked, terminal);
  return [
    head,
    `  ${message}`,
    ...excerpt,
    ...(suggestion === "" ? [] : [`  ${terminal.language === "zh" ? "处理" : "Do"}: ${suggestion}`.replace("处理: ", "处理：")]),
  ].join("\n");
}

/** File, line and column as editors and terminals know them, and the path in the plan. */
function placeOf({ location, path }: Finding, { input }: Checked): string {
  if (location === undefined) return path || input.name;
  const file = fileOf(location, input.name, input.file);
  const place = [file, location.line, location.column].filter((part) => part !== undefined).join(":");
  return path === "" ? place : `${place}  ${path}`;
}

function fileOf({ file }: FindingLocation, name: string, single: string | undefined): string {
  return file === undefined ? (single ?? name) : `${name.replace(/\/$/u, "")}/${file}`;
}

function excerptLines(location: FindingLocation, { input }: Checked, { colors }: Terminal): string[] {
  const excerpt = excerptOf(input.content, location);
  if (excerpt === undefined) return [];
  const gutter = String(location.line);
  const indent = " ".repeat(stringWidth(excerpt.before));
  return [colors.dim(`  ${gutter} | `) + excerpt.line, `${" ".repeat(gutter.length + 2)} ${colors.dim("|")} ${indent}${colors.red("^")}`];
}

function summaryOf({ report, input }: Checked, { say, colors }: Terminal): string {
  const { error, warning, info } = report.summary;
  const items = countItems(input.loaded.value);
  const preset = report.ruleset.preset;
  const line = say({
    en: `${input.name}: ${items} items checked (${preset}): ${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "note")}.`,
    zh: `${input.name}：已检查 ${items} 个条目（${preset}），错误 ${error} 条，警告 ${warning} 条，提示 ${info} 条。`,
  });
  const lines = [error > 0 ? colors.red(line) : warning > 0 ? colors.yellow(line) : colors.green(line)];
  const byReason = new Map<string, string[]>();
  for (const entry of report.notChecked) byReason.set(say(entry.reason), [...(byReason.get(say(entry.reason)) ?? []), entry.rule]);
  for (const [reason, rules] of byReason)
    lines.push(
      colors.dim(
        say({
          en: `Not checked: ${[...new Set(rules)].join(", ")}: ${reason}`,
          zh: `未检查：${[...new Set(rules)].join("、")}：${reason}`,
        }),
      ),
    );
  return lines.join("\n");
}

const count = (number: number, word: string) => `${number === 0 ? "no" : number} ${word}${number === 1 ? "" : "s"}`;

function countItems(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, list]) => sum + (Array.isArray(list) && key !== "languages" ? list.filter((item) => typeof item === "object").length : 0),
    0,
  );
}
