import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fieldLabel, type MessageLanguage, type MessageTemplate } from "@regional-plan/model";
import { Document, isMap, isSeq, visit } from "yaml";
import { catalogue, type RuleEntry } from "../src/rules/catalogue.ts";
import type { Example } from "../src/rules/define-rule.ts";
import { layers } from "../src/rules/layers.ts";

/** Writes `docs/rules.md` and `docs/rules.zh.md`, the lists of the rules, and for each rule a page, `docs/rules/time/due-date.md`. */
export function generateRulePages(): void {
  const docs = new URL("../../../docs/", import.meta.url);
  rmSync(new URL("rules", docs), { recursive: true, force: true });
  for (const language of ["en", "zh"] as const) {
    const ending = language === "en" ? ".md" : ".zh.md";
    writeFileSync(new URL(`rules${ending}`, docs), listPage(language));
    for (const rule of catalogue()) {
      const page = new URL(`rules/${rule.id}${ending}`, docs);
      mkdirSync(new URL(".", page), { recursive: true });
      writeFileSync(page, rulePage(rule, language));
    }
  }
}

const words = {
  en: {
    title: "Rules",
    intro:
      "Generated from the rules in `packages/validate/src/rules`. What is in braces is filled in for each finding.\n\nThe preset `basic` asks that a plan can be read and its links hold, `strict` that it is fit for tracking; `recommended` lies between. Each includes the one before. What a rule lacks to be checked is told in the report: it has then not been passed.",
    head: ["Rule", "Weight", "Preset", "What it says"],
    severity: { error: "error", warning: "warning", info: "note" },
    preset: { basic: "basic", recommended: "recommended", strict: "strict" },
    strict: (weight: string) => `, ${weight} under strict`,
    weight: (weight: string, preset: string) => ` (${weight}; ${preset})`,
    why: "Why it matters: ",
    fix: "What to do: ",
    also: "Or: ",
    needs: (list: readonly string[]) => `It is checked where these are at hand: ${list.join(", ")}.`,
    basis: (title: string, clause?: string) => `Basis: ${title}${clause === undefined ? "" : `, ${clause}`}.`,
    house: "the practice of this project",
    fails: (paths: readonly string[]) => `Fails, at ${paths.join(", ")}:`,
    passes: "Passes:",
    beside: "With it are given:",
    links: (layer: string, id: string) =>
      `[All rules](../../rules.md), among them others on “${layer}” · [中文](${id.split("/")[1]}.zh.md)`,
  },
  zh: {
    title: "规则",
    intro:
      "本页由 `packages/validate/src/rules` 中的规则自动生成。花括号中的内容因具体问题而异。\n\n预设分三级，逐级包含：基本（basic）要求规划可读、链接有效；推荐（recommended）为默认；严格（strict）要求规划足以支撑跟踪考核。缺少检查前提的规则，报告会说明未予检查及原因，不视为通过。",
    head: ["规则", "级别", "预设", "提示内容"],
    severity: { error: "错误", warning: "警告", info: "提示" },
    preset: { basic: "基本（basic）", recommended: "推荐（recommended）", strict: "严格（strict）" },
    strict: (weight: string) => `，严格预设下为${weight}`,
    weight: (weight: string, preset: string) => `（${weight}；${preset}）`,
    why: "为何重要：",
    fix: "如何处理：",
    also: "或：",
    needs: (list: readonly string[]) => `检查前提：须有${list.join("、")}。`,
    basis: (title: string, clause?: string) => `依据：${title}${clause === undefined ? "" : `，${clause}`}。`,
    house: "本项目约定",
    fails: (paths: readonly string[]) => `不符合，问题位于 ${paths.join("、")}：`,
    passes: "符合：",
    beside: "同时给出：",
    links: (layer: string, id: string) => `[全部规则](../../rules.zh.md)，本条属于“${layer}” · [English](${id.split("/")[1]}.md)`,
  },
};

const needWords: Readonly<Record<string, MessageTemplate>> = {
  documents: { en: "the source texts", zh: "原文" },
  documentFiles: { en: "the source texts, or why they could not be read", zh: "原文，或原文无法读取的原因" },
  previous: { en: "the previous version", zh: "上一版本" },
  upper: { en: "the upper plan", zh: "上位规划" },
  asOf: { en: "the day of the check", zh: "检查日期" },
  codes: { en: "the code tables", zh: "代码表" },
  whole: { en: "the whole plan, with no part that could not be read", zh: "完整读入的规划" },
  links: { en: "all links between items", zh: "条目之间的全部链接" },
  ids: { en: "the ids of the items that links may lead to", zh: "链接所指各类条目的编号" },
};

const needWord = (need: string, language: MessageLanguage) =>
  needWords[need]?.[language] ?? (language === "zh" ? `${fieldLabel(need, "plan")?.zh ?? ""}（${need}）` : `\`${need}\``);

function listPage(language: MessageLanguage): string {
  const { title, intro } = words[language];
  const sections = Object.entries(layers).map(([layer, name]) => {
    const rules = catalogue().filter((rule) => rule.layer === layer);
    return [`## ${name[language]}`, overview(rules, language)].join("\n\n");
  });
  return `${[`# ${title}`, intro, ...sections].join("\n\n")}\n`;
}

function overview(rules: readonly RuleEntry[], language: MessageLanguage): string {
  const { head, severity, preset } = words[language];
  const rows = rules.map(({ id, ...rule }) => [
    `[${id}](rules/${id}${language === "en" ? "" : ".zh"}.md)`,
    severity[rule.severity],
    preset[rule.preset],
    rule.message[language],
  ]);
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function rulePage(rule: RuleEntry, language: MessageLanguage): string {
  const text = words[language];
  const weight = text.severity[rule.severity] + (rule.strict === undefined ? "" : text.strict(text.severity[rule.strict]));
  const variants = Object.values(rule.variants ?? {}).map(
    ({ message, fix }) => `${text.also}${message[language]}${language === "en" ? " " : ""}${fix[language]}`,
  );
  const needs = (rule.needs ?? []).map((need) => needWord(need, language));
  const { basis } = rule;
  const [fails, passes] = [rule.examples.invalid[0], rule.examples.valid[0]];
  const parts = [
    `# ${rule.id}`,
    `**${rule.message[language]}**${text.weight(weight, text.preset[rule.preset])}`,
    ...variants,
    text.why + rule.why[language],
    text.fix + rule.fix[language],
    ...(needs.length === 0 ? [] : [text.needs(needs)]),
    basis === "house"
      ? text.basis(text.house)
      : text.basis(basis.url === undefined ? basis.title[language] : `[${basis.title[language]}](${basis.url})`, basis.clause),
    ...(fails === undefined ? [] : [text.fails(fails.at.map((path) => `\`${path || "/"}\``)), ...shown(fails, language)]),
    ...(passes === undefined ? [] : [text.passes, ...shown(passes, language)]),
    text.links(layers[rule.layer as keyof typeof layers][language], rule.id),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What is checked, and in a block of its own what is given with it: the source texts, the version before. */
function shown({ plan, input, ...example }: Example & { at?: unknown }, language: MessageLanguage): string[] {
  const { at: _, ...given } = example;
  const beside = Object.keys(given).length === 0 ? [] : [words[language].beside, yamlBlock(given)];
  return [yamlBlock(input ?? plan), ...beside];
}

/** YAML as a person writes it: an item that is short enough stands on one line. */
function yamlBlock(value: unknown): string {
  const document = new Document(JSON.parse(JSON.stringify(value)));
  visit(document, {
    Collection(_, node, path) {
      const isList = isSeq(node) && node.items.some(isMap);
      if (path.length <= 1 || isList || JSON.stringify(node).length > 88) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  return `\`\`\`yaml\n${document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd()}\n\`\`\``;
}
