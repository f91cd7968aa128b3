import { writeFileSync } from "node:fs";
import { fieldLabel, type MessageLanguage, type MessageTemplate } from "@regional-plan/model";
import { catalogue, type RuleEntry } from "../src/rules/catalogue.ts";
import type { Example } from "../src/rules/define-rule.ts";
import { layers } from "../src/rules/layers.ts";

/** Writes `docs/rules.md` and `docs/rules.zh.md` from the rules. */
export function generateRulePages(): void {
  for (const language of ["en", "zh"] as const) {
    writeFileSync(new URL(`../../../docs/rules${language === "en" ? "" : ".zh"}.md`, import.meta.url), page(language));
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

function page(language: MessageLanguage): string {
  const { title, intro } = words[language];
  const sections = Object.entries(layers).map(([layer, name]) => {
    const rules = catalogue().filter((rule) => rule.layer === layer);
    return [`## ${name[language]}`, overview(rules, language), ...rules.map((rule) => section(rule, language))].join("\n\n");
  });
  return `${[`# ${title}`, intro, ...sections].join("\n\n")}\n`;
}

function overview(rules: readonly RuleEntry[], language: MessageLanguage): string {
  const { head, severity, preset } = words[language];
  const rows = rules.map(({ id, ...rule }) => [
    `[${id}](#${id.replace("/", "")})`,
    severity[rule.severity],
    preset[rule.preset],
    rule.message[language],
  ]);
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function section(rule: RuleEntry, language: MessageLanguage): string {
  const text = words[language];
  const weight = text.severity[rule.severity] + (rule.strict === undefined ? "" : text.strict(text.severity[rule.strict]));
  const variants = Object.values(rule.variants ?? {}).map(
    ({ message, fix }) => `${text.also}${message[language]}${language === "en" ? " " : ""}${fix[language]}`,
  );
  const needs = (rule.needs ?? []).map((need) => needWord(need, language));
  const { basis } = rule;
  const [fails, passes] = [rule.examples.invalid[0], rule.examples.valid[0]];
  return [
    `### ${rule.id}`,
    `**${rule.message[language]}**${text.weight(weight, text.preset[rule.preset])}`,
    ...variants,
    text.why + rule.why[language],
    text.fix + rule.fix[language],
    ...(needs.length === 0 ? [] : [text.needs(needs)]),
    basis === "house"
      ? text.basis(text.house)
      : text.basis(basis.url === undefined ? basis.title[language] : `[${basis.title[language]}](${basis.url})`, basis.clause),
    ...(fails === undefined ? [] : [text.fails(fails.at.map((path) => `\`${path || "/"}\``)), shown(fails)]),
    ...(passes === undefined ? [] : [text.passes, shown(passes)]),
  ].join("\n\n");
}

function shown({ plan, input, ...given }: Example & { at?: unknown }): string {
  const { at: _, ...rest } = given;
  return `\`\`\`json\n${compact({ ...((input ?? plan) as object), ...(Object.keys(rest).length > 0 && { "…": rest }) })}\n\`\`\``;
}

/** JSON with a line for each item, which reads better than a line for each brace. */
function compact(value: object): string {
  const lines = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const items =
      Array.isArray(inner) && typeof inner[0] === "object"
        ? `[\n${inner.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`
        : JSON.stringify(inner);
    return `  ${JSON.stringify(key)}: ${items}`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}
