import type { MessageLanguage, Severity } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import { describeChecked } from "./describe-checked.ts";
import { fileOf } from "./place-of.ts";
import { relatedWords } from "./related-words.ts";

/** The findings as workflow commands, which GitHub shows beside the lines of a change. */
export function renderGithub(checked: readonly Checked[], language: MessageLanguage): string {
  const lines = checked.flatMap((one) =>
    describeChecked(one, language).findings.map(({ rule, severity, path, message, suggestion, location, related }) => {
      const { line, column } = location ?? {};
      const elsewhere = relatedWords({ rule, related }, one, language);
      const properties = { file: fileOf(one.input, location), line, col: column, title: path === "" ? rule : `${rule} ${path}` };
      const written = Object.entries(properties).flatMap(([key, value]) =>
        value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
      );
      return `::${commands[severity]} ${written.join(",")}::${escapeData(`${message}${elsewhere} ${suggestion}`.trim())}`;
    }),
  );
  return lines.map((line) => `${line}\n`).join("");
}

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
