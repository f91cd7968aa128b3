import {
  joinTexts,
  type MessageTemplate,
  type Paper,
  type PaperBlock,
  type PaperText,
  type StateStatus,
  showDate,
  showDue,
  showQuantity,
  stateStatuses,
} from "@regional-plan/model";
import { courseFigure } from "../parts/course-figure.ts";
import { insideMarks } from "../parts/inside-marks.ts";
import {
  type Chapter,
  cell,
  numberedChapters,
  paragraph,
  percent,
  statusTable,
  statusWords,
  table,
  unitsCell,
} from "../parts/paper-parts.ts";
import type { StatusCount } from "../parts/view-parts.ts";
import type { BehindLine, Bulletin, CompletedLine, DifferingSide } from "./bulletin.ts";
import { targetsChapter } from "./targets-chapter.ts";

/**
 * A bulletin as a document 进展通报, in Chinese and English.
 *
 * @example
 * ```ts
 * import { bulletinOf, bulletinPaper } from "@regional-plan/track";
 * import { wordingsOf } from "@regional-plan/model";
 *
 * const bulletin = bulletinOf({ specVersion: "0.3", id: "p", title: { zh: "某市行动计划" }, languages: ["zh"] }, { asOf: "2024-06-30" });
 * wordingsOf(bulletinPaper(bulletin).title, ["zh"])[0]?.runs.map((run) => run.text).join(""); //=> "《某市行动计划》进展通报"
 * ```
 */
export function bulletinPaper(bulletin: Bulletin): Paper {
  const { plan, asOf } = bulletin;
  return {
    title: [{ text: { en: "Progress of “", zh: "《" } }, { text: insideMarks(plan.title) }, { text: { en: "”", zh: "》进展通报" } }],
    date: asOf,
    body: numberedChapters([
      overview(bulletin),
      {
        title: { en: "By domain", zh: "分领域进展" },
        blocks: counted({ en: "Tasks by domain", zh: "各领域任务进展情况" }, { en: "Domain", zh: "领域" }, bulletin.domains),
      },
      { title: { en: "By lead unit", zh: "分单位进展" }, blocks: units(bulletin) },
      completed(bulletin),
      behind(bulletin),
      unreported(bulletin),
      targetsChapter(bulletin),
      differing(bulletin),
      coordination(bulletin),
      cases(bulletin),
    ]),
  };
}

function overview({ asOf, reports, kinds, course }: Bulletin): Chapter {
  const day = showDate(asOf);
  const [tasks] = kinds;
  const first: PaperText =
    reports.length === 0
      ? {
          en: `By ${day.en} no report has been made. What follows says only what is to be reported on.`,
          zh: `截至${day.zh}，尚无进展报告，以下仅列应报送的事项。`,
        }
      : tasks === undefined
        ? { en: `By ${day.en} the plan lists nothing that could be reported on.`, zh: `截至${day.zh}，规划未列出可供报送的事项。` }
        : {
            en: `By ${day.en}, ${reports.length} report(s) count. ${sentenceEn(tasks)}`,
            zh: `截至${day.zh}，共有${reports.length}份进展报告纳入统计。${sentenceZh(tasks)}`,
          };
  return {
    title: { en: "Overview", zh: "总体情况" },
    blocks: [
      paragraph(first),
      ...counted({ en: "All items by kind", zh: "各类事项进展情况" }, { en: "Kind", zh: "类别" }, kinds),
      ...courseFigure(course),
    ],
  };
}

function sentenceZh({ name, total, counts }: StatusCount): string {
  const shown = stateStatuses.filter((status) => counts[status].count > 0);
  return `规划${name.zh}共${total}项，其中${shown.map((status) => `${statusWords[status].zh}${counts[status].count}项`).join("，")}。`;
}

function sentenceEn({ name, total, counts }: StatusCount): string {
  const shown = stateStatuses.filter((status) => counts[status].count > 0);
  return `${name.en}: ${total} in all, ${shown.map((status) => `${counts[status].count} ${statusWords[status].en.toLowerCase()}`).join(", ")}.`;
}

const counted = (caption: MessageTemplate, first: MessageTemplate, rows: readonly StatusCount[]): PaperBlock[] =>
  rows.length === 0 ? [] : [statusTable(caption, first, rows)];

function units({ units: rows, domains, kinds }: Bulletin): PaperBlock[] {
  if (rows.length > 0) return counted({ en: "Tasks by lead unit", zh: "各牵头（责任）单位任务进展情况" }, { en: "Unit", zh: "单位" }, rows);
  if (domains.length === 0 && kinds.length === 0) return [];
  return [
    paragraph({
      en: "The plan names no unit that answers for its tasks; nothing can be counted by unit.",
      zh: "规划未明确各项任务的牵头单位或责任单位，无法分单位统计。",
    }),
  ];
}

function completed({ completed: lines, since }: Bulletin): Chapter {
  const day = since === undefined ? undefined : showDate(since);
  return {
    title: day === undefined ? { en: "Completed", zh: "已完成事项" } : { en: `Completed after ${day.en}`, zh: `${day.zh}以后新完成事项` },
    blocks:
      lines.length === 0
        ? []
        : [
            table(
              { en: "What is completed", zh: "已完成事项" },
              [item, lead, [{ en: "Completed on", zh: "完成时间" }, 4]],
              lines.map((line: CompletedLine) => ({
                cells: [cell(line.name, line.because), unitsCell(line.leads), cell(line.on === undefined ? "" : showDate(line.on))],
              })),
            ),
          ],
  };
}

const item = [{ en: "Item", zh: "事项" }, 10] as const;
const lead = [{ en: "Lead", zh: "牵头（责任）单位" }, 6] as const;

function behind({ behind: lines }: Bulletin): Chapter {
  return {
    title: { en: "Behind schedule", zh: "进度滞后事项" },
    blocks:
      lines.length === 0
        ? []
        : [
            table(
              { en: "What is behind schedule", zh: "进度滞后事项" },
              [
                item,
                lead,
                [{ en: "Due", zh: "完成时限" }, 4],
                [{ en: "Status", zh: "目前进展" }, 4],
                [{ en: "Expected", zh: "序时进度" }, 3],
                [{ en: "Days late", zh: "逾期天数" }, 3],
              ],
              lines.map((line: BehindLine) => ({
                cells: [
                  cell(line.name, line.because),
                  unitsCell(line.leads),
                  // Of a project's time the end.
                  cell(line.due === undefined ? "" : showDue(line.due.slice(line.due.lastIndexOf("/") + 1))),
                  cell(progressText(line.status, line.progress)),
                  cell(line.expected === undefined ? "" : percent(line.expected)),
                  cell(line.daysLate === undefined ? "" : String(line.daysLate)),
                ],
              })),
            ),
          ],
  };
}

function progressText(status: StateStatus, progress: number | undefined): MessageTemplate {
  const { en, zh } = statusWords[status];
  return progress === undefined ? { en, zh } : { en: `${en}, ${percent(progress)}`, zh: `${zh}，${percent(progress)}` };
}

/** Where there are no reports at all, the overview has said so of everything. */
function unreported({ unreported: lines, reports }: Bulletin): Chapter {
  return {
    title: { en: "Not reported", zh: "未报送事项" },
    blocks:
      lines.length === 0 || reports.length === 0
        ? []
        : [
            paragraph({
              en: `No report speaks of these ${lines.length} items. Nothing is known of them; they are not counted as undone.`,
              zh: `以下${lines.length}项未见报送，进展情况不明，不按“未启动”统计。`,
            }),
            table(
              { en: "What is not reported", zh: "未报送事项" },
              [item, lead],
              lines.map((line) => ({ cells: [cell(line.name, [line.path]), unitsCell(line.leads)] })),
            ),
          ],
  };
}

function differing({ differing: lines }: Bulletin): Chapter {
  return {
    title: { en: "Reports that differ", zh: "报送结果不一致的事项" },
    blocks:
      lines.length === 0
        ? []
        : [
            table(
              { en: "What counts, and what else was reported for the same day", zh: "同日报告结果不一致的事项" },
              [item, [{ en: "Counts", zh: "采信结果" }, 4], [{ en: "Other", zh: "其他报告" }, 4]],
              lines.map((line) => ({
                cells: [
                  cell(line.name, [line.path]),
                  cell(sideText(line.counts), [line.counts.path]),
                  cell(sideText(line.other), [line.other.path]),
                ],
              })),
            ),
          ],
  };
}

/** What a report says; where it gives a number alone, that. */
function sideText({ status, progress, value }: DifferingSide): PaperText {
  const number = value === undefined ? undefined : showQuantity(value);
  if (number !== undefined && status === "unknown") return number;
  const { en, zh } = progressText(status, progress);
  return number === undefined ? { en, zh } : { en: `${en}, ${number}`, zh: `${zh}，${number}` };
}

function coordination({ coordination: lines }: Bulletin): Chapter {
  return {
    title: { en: "To be coordinated", zh: "提请协调事项" },
    blocks:
      lines.length === 0
        ? []
        : [
            table(
              { en: "What must be coordinated", zh: "提请协调事项" },
              [item, [{ en: "What is needed", zh: "需协调的内容" }, 10], [{ en: "With", zh: "协调对象" }, 6]],
              lines.map((line) => ({
                cells: [
                  cell(line.name, [line.path]),
                  cell(line.statement, line.because),
                  line.with.length === 0 ? cell({ en: "not said", zh: "未注明" }) : unitsCell(line.with),
                ],
              })),
            ),
          ],
  };
}

function cases({ cases: lines }: Bulletin): Chapter {
  return {
    title: { en: "Worth spreading", zh: "典型案例" },
    blocks:
      lines.length === 0
        ? []
        : [{ kind: "list", items: lines.map((line) => joinTexts([line.name, line.statement], { en: ": ", zh: "：" })) }],
  };
}
