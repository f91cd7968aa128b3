import type { MessageLanguage, Severity } from "@regional-plan/model";
import type { Checked } from "../check-opened.ts";
import { logCommand, visibleText } from "../visible-text.ts";
import { describeChecked } from "./describe-checked.ts";
import { leftOutWords, notCheckedWords } from "./left-out.ts";
import { fileOf } from "./place-of.ts";
import { relatedWords } from "./related-words.ts";

/** The findings as workflow commands, which GitHub shows beside the lines of a change. */
export function renderGithub(checked: readonly Checked[], language: MessageLanguage): string {
  const lines = checked.flatMap((one) => {
    const report = describeChecked(one, language);
    const file = fileOf(one.input, undefined);
    return [
      ...report.findings.map(({ rule, severity, path, message, suggestion, location, related }) => {
        const { line, column } = location ?? {};
        const title = path === "" ? rule : `${rule} ${path}`;
        const words = `${message}${relatedWords({ rule, related }, one, language)} ${suggestion}`;
        return annotation(commands[severity], { file: fileOf(one.input, location), line, col: column, title }, words);
      }),
      ...Object.entries(report.omitted).map(([rule, count]) => annotation("notice", { file, title: rule }, leftOutWords(count, language))),
      ...(report.notChecked.length === 0
        ? []
        : [annotation("notice", { file, title: notChecked[language] }, notCheckedWords(report, language).join(" "))]),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(command: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${command} ${written.join(",")}::${escapeData(message.trim())}`;
}

const notChecked = { en: "Not checked", zh: "未检查" };

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const escapeData = (text: string) => visibleText(text).replace(logCommand, "\\u{23}").replaceAll("%", "%25");

const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
