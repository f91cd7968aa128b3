import type { MessageLanguage, MessageTemplate, Severity } from "@regional-plan/model";
import type { DescribedFinding, DescribedReport } from "@regional-plan/validate";
import type { Checked } from "../check-opened.ts";
import { describeChecked } from "./describe-checked.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { excerptOf } from "./excerpt.ts";
import { htmlStyle } from "./html-style.ts";
import { placeOf } from "./place-of.ts";
import { presetWords } from "./preset-words.ts";
import { relatedWords } from "./related-words.ts";
import { severityWords } from "./severity-words.ts";

/** The reports as one page in both languages, the worst first, to send or to print. It loads nothing and runs nothing; languages and severities are switched by its style. */
export function renderHtml(checked: readonly Checked[], language: MessageLanguage): string {
  const names = checked.map(({ input }) => input.name).join(", ");
  const radio = (id: MessageLanguage, label: string) =>
    `<input type="radio" name="language" id="lang-${id}"${id === language ? " checked" : ""}><label for="lang-${id}" lang="${tags[id]}">${label}</label>`;
  const boxes = severities.map(
    (severity) =>
      `<input type="checkbox" id="show-${severity}" checked><label for="show-${severity}">${both(severityWords[severity])}</label>`,
  );
  return `<!doctype html>
<html lang="${tags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(`${words.title[language]} · ${names}`)}</title>
<style>${htmlStyle}</style>
</head>
<body>
${radio("zh", "中文")}${radio("en", "English")}
${boxes.join("")}
<main>
<h1>${both(words.title)}</h1>
${checked.map(section).join("\n")}
</main>
</body>
</html>
`;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

const tags: Readonly<Record<MessageLanguage, string>> = { en: "en", zh: "zh-Hans" };

const words = {
  title: { en: "Report on a regional plan", zh: "规划数据检查报告" },
  ok: { en: "Nothing was found.", zh: "未发现问题。" },
  preset: { en: "Preset", zh: "预设" },
  ruleset: { en: "rules", zh: "规则版本" },
  asOf: { en: "As of", zh: "检查基准日" },
  config: { en: "Configuration", zh: "配置文件" },
  why: { en: "Why it matters", zh: "原因" },
  todo: { en: "What to do", zh: "处理" },
  waived: { en: "Waived", zh: "已豁免" },
  until: { en: "until", zh: "有效期至" },
  notChecked: { en: "Not checked", zh: "未检查" },
  omitted: { en: "counted and not listed", zh: "条已计数，未列出" },
} as const satisfies Record<string, MessageTemplate>;

const both = ({ en, zh }: MessageTemplate) =>
  `<span class="en" lang="en">${escapeMarkup(en)}</span><span class="zh" lang="zh-Hans">${escapeMarkup(zh)}</span>`;

function section(checked: Checked): string {
  const reports = { en: describeChecked(checked, "en"), zh: describeChecked(checked, "zh") };
  const { summary, ruleset, asOf, config, findings, waived, omitted } = reports.en;
  const facts = [
    `${both(words.preset)} ${both(presetWords[ruleset.preset])} · ${both(words.ruleset)} ${escapeMarkup(ruleset.version)}`,
    ...(asOf === undefined ? [] : [`${both(words.asOf)} ${escapeMarkup(asOf)}`]),
    ...(config === undefined ? [] : [`${both(words.config)} ${escapeMarkup([config.file, ...config.rules].join(", "))}`]),
  ];
  const counts = severities.map((severity) => `<li class="${severity}">${both(severityWords[severity])} <b>${summary[severity]}</b></li>`);
  const pairs = (list: "findings" | "waived") =>
    reports.en[list]
      .map((en, index) => ({ en, zh: reports.zh[list][index] }))
      .sort((a, b) => severities.indexOf(a.en.severity) - severities.indexOf(b.en.severity))
      .flatMap(({ en, zh }) => pair(en, zh, checked));
  return [
    `<section><h2>${escapeMarkup(checked.input.name)}</h2>`,
    `<p class="facts">${facts.join(" · ")}</p><ul class="counts">${counts.join("")}</ul>`,
    findings.length === 0 ? `<p class="ok">${both(words.ok)}</p>` : `<ol>${pairs("findings").join("\n")}</ol>`,
    ...Object.entries(omitted).map(
      ([rule, count]) => `<p class="facts"><code>${escapeMarkup(rule)}</code> ${count} ${both(words.omitted)}</p>`,
    ),
    ...(waived.length === 0 ? [] : [`<h3>${both(words.waived)}</h3><ol class="waived">${pairs("waived").join("\n")}</ol>`]),
    notChecked(reports),
    "</section>",
  ].join("\n");
}

function pair(en: DescribedFinding, zh: DescribedFinding | undefined, checked: Checked): string[] {
  const { input } = checked;
  if (zh === undefined) return [];
  const say = (key: "message" | "why" | "suggestion") => both({ en: en[key], zh: zh[key] });
  const excerpt = en.location && excerptOf(input, en.location);
  const { waiver } = en;
  return [
    [
      `<li class="${en.severity}"><p class="head"><em>${both(severityWords[en.severity])}</em> <code>${escapeMarkup(en.rule)}</code></p>`,
      `<p class="message">${say("message")}${en.related.length === 0 ? "" : both({ en: relatedWords(en, checked, "en"), zh: relatedWords(en, checked, "zh") })}</p>`,
      `<p class="place"><code>${escapeMarkup(placeOf(input, en.location))}</code> <code>${escapeMarkup(en.path)}</code></p>`,
      ...(excerpt === undefined
        ? []
        : [`<pre>${escapeMarkup(excerpt.before)}<mark>${escapeMarkup(excerpt.line.slice(excerpt.before.length))}</mark></pre>`]),
      ...(en.suggestion === "" ? [] : [`<p>${both(words.todo)}<i>${say("suggestion")}</i></p>`]),
      ...(en.why === "" ? [] : [`<p class="why">${both(words.why)}<i>${say("why")}</i></p>`]),
      ...(waiver === undefined
        ? []
        : [
            `<p class="why">${both(words.waived)}<i>${escapeMarkup(`${waiver.reason} · ${waiver.author}`)} · ${both(words.until)} ${escapeMarkup(waiver.expires)}</i></p>`,
          ]),
      "</li>",
    ].join(""),
  ];
}

function notChecked({ en, zh }: Record<MessageLanguage, DescribedReport>): string {
  if (en.notChecked.length === 0) return "";
  const rows = en.notChecked.map(
    ({ rule, reason }, index) =>
      `<li><code>${escapeMarkup(rule)}</code> ${both({ en: reason, zh: zh.notChecked[index]?.reason ?? "" })}</li>`,
  );
  return `<details><summary>${both(words.notChecked)} (${rows.length})</summary><ul>${rows.join("")}</ul></details>`;
}
