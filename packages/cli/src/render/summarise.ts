import type { MessageLanguage } from "@regional-plan/model";
import { type Checked, notCheckedWords, presetWords } from "@regional-plan/workbench";
import { type Line, type Style, styled } from "../line.ts";
import type { Speaker } from "../terminal.ts";

/** The last lines of a report: how much was checked, how many findings, what was waived, what could not be checked: all of it, if asked. */
export function summarise({ report, input, loaded, config, mendable = 0 }: Checked, { say, language }: Speaker, verbose: boolean): Line[] {
  const { error, warning, info } = report.summary;
  const items = countItems(loaded.value);
  const { preset } = report.ruleset;
  const waived = report.waived.length;
  const line = say({
    en: `${input.name}: ${items} items checked (${preset}): ${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "note")}${waived > 0 ? `, ${waived} waived` : ""}.`,
    zh: `${input.name}：已检查 ${items} 个条目，预设：${presetWords[preset].zh}；错误 ${error} 条，警告 ${warning} 条，提示 ${info} 条${waived > 0 ? `，豁免 ${waived} 条` : ""}。`,
  });
  const color: Style = error > 0 ? "red" : warning > 0 ? "yellow" : "green";
  const lines: Line[] = [[styled(color, line)]];
  if (error + warning + info > 0)
    lines.push(say({ en: "“regional-plan rules <id>” explains a rule.", zh: "运行“regional-plan rules <规则编号>”可查看规则说明。" }));
  if (mendable > 0)
    lines.push(
      say({
        en: `--fix can mend ${mendable} of these; with --dry-run it only shows how.`,
        zh: `其中 ${mendable} 条可用 --fix 修正；加上 --dry-run 则只预览改动。`,
      }),
    );
  if (config !== undefined) lines.push([styled("dim", configLine(config, say))]);
  const notChecked = verbose ? notCheckedWords(describeNotChecked(report, language), language) : notCheckedLine(report, say);
  return [...lines, ...notChecked.map((text): Line => [styled("dim", text)])];
}

/** That rules could not be checked, in one line: their names and reasons would fill the screen. */
function notCheckedLine({ notChecked }: Checked["report"], say: Speaker["say"]): string[] {
  const { size } = new Set(notChecked.map(({ rule }) => rule));
  if (size === 0) return [];
  return [
    say({
      en: `Not checked: ${count(size, "rule")}; --verbose says which, and why.`,
      zh: `未检查：${size} 条规则，加上 --verbose 可查看明细和原因。`,
    }),
  ];
}

function describeNotChecked({ notChecked }: Checked["report"], language: MessageLanguage): Parameters<typeof notCheckedWords>[0] {
  return { notChecked: notChecked.map((entry) => ({ ...entry, reason: entry.reason[language] })) };
}

function configLine({ file, settings }: NonNullable<Checked["config"]>, say: Speaker["say"]): string {
  const own = settings.rules?.map(({ id }) => id) ?? [];
  return say({
    en: `Configuration: ${file}${own.length > 0 ? `, with rules of its own: ${own.join(", ")}` : ""}`,
    zh: `配置文件：${file}${own.length > 0 ? `，其中自定义规则：${own.join("、")}` : ""}`,
  });
}

const count = (number: number, word: string) => `${number === 0 ? "no" : number} ${word}${number === 1 ? "" : "s"}`;

function countItems(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, list]) => sum + (Array.isArray(list) && key !== "languages" ? list.filter((item) => typeof item === "object").length : 0),
    0,
  );
}
