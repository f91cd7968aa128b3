import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fieldLabel, itemKinds, listOfKind, type MessageLanguage, messageIn } from "@regional-plan/model";
import type { Format } from "../src/contract/define-format.ts";
import { describeOption } from "../src/contract/describe-option.ts";

/** Writes `formats.md`, the list of the formats, and a page for each, `formats/csv.md`, in both languages. */
export function writeFormatPages(docs: URL, formats: readonly Format[]): void {
  rmSync(new URL("formats", docs), { recursive: true, force: true });
  mkdirSync(new URL("formats", docs));
  for (const [language, ending] of [
    ["en", ".md"],
    ["zh", ".zh.md"],
  ] as const) {
    writeFileSync(new URL(`formats${ending}`, docs), listPage(formats, language, ending));
    for (const format of formats) writeFileSync(new URL(`formats/${format.id}${ending}`, docs), formatPage(format, language, ending));
  }
}

const words = {
  en: {
    title: "Formats",
    intro:
      "Generated from the definitions in `packages/convert/src/formats`. Each format has a page with where it holds what, its options, and what reading it can find.",
    head: ["Format", "Name", "Extensions", "Media types", "Reads", "Writes"],
    mapping: ["Field of the plan", "In the format", "Note"],
    findings: "What reading it can find",
    options: "Options",
    option: ["Option", "Values", "Default", "What it says"],
    loss: "What no row names is lost, and told in `losses`.",
    links: (id: string, ending: string) => `[All formats](../formats${ending}) · [中文](${id}.zh.md)`,
  },
  zh: {
    title: "格式",
    intro: "本页由 `packages/convert/src/formats` 中的定义自动生成。每种格式另有一页，列明各字段的对应位置、选项和读取时可能发现的问题。",
    head: ["格式", "名称", "扩展名", "媒体类型", "读取", "写出"],
    mapping: ["规划字段", "对应位置", "说明"],
    findings: "读取时可能发现的问题",
    options: "选项",
    option: ["选项", "取值", "默认值", "说明"],
    loss: "未列出的字段无法保存，并在 `losses` 中逐项说明。",
    links: (id: string, ending: string) => `[全部格式](../formats${ending}) · [English](${id}.md)`,
  },
};

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const table = (head: readonly string[], rows: readonly string[]) => [row(head), row(head.map(() => "---")), ...rows].join("\n");

function listPage(formats: readonly Format[], language: MessageLanguage, ending: string): string {
  const { title, intro, head } = words[language];
  const code = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(" ");
  const rows = formats.map(({ id, title, extensions, mediaTypes, load, write }) =>
    row([`[${id}](formats/${id}${ending})`, title[language], code(extensions), code(mediaTypes), load ? "✓" : "–", write ? "✓" : "–"]),
  );
  return `# ${title}\n\n${intro}\n\n${table(head, rows)}\n`;
}

function formatPage(format: Format, language: MessageLanguage, ending: string): string {
  const text = words[language];
  const mapping = format.mapping.map(({ field, target, when, note }) =>
    row([
      fieldCell(field, language),
      messageIn(target, language),
      [when, note].flatMap((said) => (said === undefined ? [] : [messageIn(said, language)])).join(language === "en" ? "; " : "；"),
    ]),
  );
  const findings = format.findings.map((finding) => `- \`${finding.id}\` ${finding.message[language]}`);
  const options = Object.entries(format.options).map(([name, option]) => {
    const { values, default: preset, for: use } = describeOption(option);
    const said = [...(use ? [use[language]] : []), messageIn(option.title, language)].join(language === "en" ? ": " : "：");
    return row([`\`${name}\``, values[language], preset === undefined ? "" : `\`${preset}\``, said]);
  });
  const isLossless = format.mapping.some((entry) => entry.field === "*");
  return `${[
    `# ${format.title[language]}`,
    `\`${format.id}\``,
    table(text.mapping, mapping),
    ...(isLossless ? [] : [text.loss]),
    ...(options.length > 0 ? [`## ${text.options}`, table(text.option, options)] : []),
    ...(findings.length > 0 ? [`## ${text.findings}`, findings.join("\n")] : []),
    text.links(format.id, ending),
  ].join("\n\n")}\n`;
}

/** A field of the plan; to Chinese readers with what each of its parts is called. */
function fieldCell(field: string, language: MessageLanguage): string {
  const code = `\`${field}\``;
  if (language === "en") return code;
  const parts = field.split(".").map((part) => part.replace("[]", ""));
  const kindOf = (list = "") => itemKinds.find((kind) => listOfKind[kind] === list);
  const names = parts.map((part, index) => fieldLabel(part, index === 0 ? "plan" : index === 1 ? kindOf(parts[0]) : "")?.zh);
  return names.every((name) => name !== undefined) ? `${names.join("·")}（${code}）` : code;
}
