import {
  joinTexts,
  type LocalizedText,
  type MessageTemplate,
  type Money,
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperText,
  showDate,
  showMoney,
} from "@regional-plan/model";
import { codeLabel } from "../parts/code-label.ts";
import { insideMarks } from "../parts/inside-marks.ts";
import { type Chapter, cell, numberedChapters, paragraph, table, unitsCell } from "../parts/paper-parts.ts";
import type { Reserve, ReserveCount, ReserveLine, StageStep } from "./reserve.ts";

/**
 * A reserve of projects as a document 项目储备库, in Chinese and English.
 *
 * @example
 * ```ts
 * import { reserveOf, reservePaper } from "@regional-plan/track";
 * import { wordingsOf } from "@regional-plan/model";
 *
 * const reserve = reserveOf({ specVersion: "0.3", id: "p", title: { zh: "某市行动计划" }, languages: ["zh"] }, { asOf: "2024-06-30" });
 * wordingsOf(reservePaper(reserve).title, ["zh"])[0]?.runs.map((run) => run.text).join(""); //=> "《某市行动计划》项目储备库"
 * ```
 */
export function reservePaper(reserve: Reserve): Paper {
  const { plan, asOf, projects } = reserve;
  return {
    title: [
      { text: { en: "Project reserve of “", zh: "《" } },
      { text: insideMarks(plan.title) },
      { text: { en: "”", zh: "》项目储备库" } },
    ],
    date: asOf,
    body: numberedChapters([
      overview(reserve),
      totals(reserve),
      criteria(reserve),
      { title: { en: "Gone back a stage", zh: "阶段倒退的项目" }, blocks: wentBack(projects) },
    ]),
    ...(projects.length > 0 && {
      annexes: [{ title: { en: "The projects", zh: "储备项目一览表" }, isWide: true, blocks: [list(reserve)] }],
    }),
  };
}

function overview({ asOf, projects, ready, reports }: Reserve): Chapter {
  const day = showDate(asOf);
  const own = projects.filter(({ relation }) => relation === "own").length;
  const joined = projects.length - own;
  const words: PaperText =
    projects.length === 0
      ? { en: `By ${day.en} the plan lists no project of its own.`, zh: `截至${day.zh}，规划未列出项目。` }
      : {
          en: `By ${day.en} the reserve holds ${projects.length} project(s): ${own} of the plan itself${joined > 0 ? `, ${joined} joined` : ""}. ${ready.count === 0 ? "None" : ready.count} of them meet${ready.count > 1 ? "" : "s"} every criterion.`,
          zh: `截至${day.zh}，共入库项目${projects.length}个，其中本规划项目${own}个${joined > 0 ? `、参与项目${joined}个` : ""}；${ready.count === 0 ? "尚无项目符合全部入库条件" : `符合全部入库条件的${ready.count}个`}。`,
        };
  const told: PaperBlock[] =
    projects.length > 0 && reports.length === 0
      ? [
          paragraph({
            en: "No report has been made: the stages are those of the plan’s own words.",
            zh: "尚无进展报告，项目阶段以规划表述为准。",
          }),
        ]
      : [];
  return { title: { en: "Overview", zh: "总体情况" }, blocks: [paragraph(words), ...told] };
}

function totals({ stages, kinds, domains, places, projects }: Reserve): Chapter {
  const tables: readonly (readonly [MessageTemplate, MessageTemplate, readonly ReserveCount[]])[] = [
    [{ en: "Projects by stage", zh: "分阶段情况" }, { en: "Stage", zh: "阶段" }, stages],
    [{ en: "Projects by kind", zh: "分类型情况" }, { en: "Kind", zh: "类型" }, kinds],
    [{ en: "Projects by domain", zh: "分领域情况" }, { en: "Domain", zh: "领域" }, domains],
    [{ en: "Projects by place", zh: "分地区情况" }, { en: "Place", zh: "地点" }, places],
  ];
  return {
    title: { en: "Totals", zh: "分类情况" },
    blocks:
      projects.length === 0
        ? []
        : [
            ...tables.map(([caption, first, rows]) => countTable(caption, first, rows)),
            ...(places.some(({ projects: own }) => own.count > 0) && sum(places) > projects.length
              ? [
                  paragraph({
                    en: "A project that lies in several places is counted for each.",
                    zh: "涉及多个地点的项目在各地点分别计数。",
                  }),
                ]
              : []),
          ],
  };
}

const sum = (counts: readonly ReserveCount[]) => counts.reduce((all, { projects }) => all + projects.count, 0);

function countTable(caption: PaperText, first: PaperText, rows: readonly ReserveCount[]): PaperBlock {
  const hasMoney = rows.some(({ investment }) => investment.length > 0);
  return table(
    caption,
    [
      [first, 8],
      [{ en: "Projects", zh: "项目数" }, 3],
      [{ en: "Ready", zh: "符合全部条件" }, 3],
      ...(hasMoney ? ([[{ en: "Investment", zh: "投资规模" }, 5]] as const) : []),
    ],
    rows.map(({ name, projects, ready, investment }) => ({
      cells: [
        { text: name, isHeader: true },
        cell(String(projects.count), projects.because),
        cell(String(ready)),
        ...(hasMoney ? [cell(moneyText(investment))] : []),
      ],
    })),
  );
}

/** Sums of money, one behind the other; empty where no amount is given. */
const moneyText = (sums: readonly Money[]): PaperText => (sums.length === 0 ? "" : joinTexts(sums.map(showMoney)));

function criteria({ criteria: asked, met, projects }: Reserve): Chapter {
  return {
    title: { en: "Criteria", zh: "入库条件符合情况" },
    blocks:
      projects.length === 0 || asked.length === 0
        ? []
        : [
            table(
              { en: "How many projects meet each criterion", zh: "入库条件符合情况" },
              [
                [{ en: "Criterion", zh: "入库条件" }, 8],
                [{ en: "Met", zh: "符合" }, 3],
                [{ en: "Not met", zh: "尚不符合" }, 3],
              ],
              asked.flatMap(({ title }, at) => {
                const count = met[at];
                if (count === undefined) return [];
                const cells: PaperCell[] = [
                  { text: title, isHeader: true },
                  cell(String(count.met.count), count.met.because),
                  cell(String(count.unmet.count), count.unmet.because),
                ];
                return [{ cells }];
              }),
            ),
            paragraph({
              en: "A criterion counts as not met where the plan says nothing of it.",
              zh: "规划未载明的，按尚不符合统计。",
            }),
          ],
  };
}

function wentBack(projects: readonly ReserveLine[]): PaperBlock[] {
  const rows = projects.flatMap(({ name, path, stages }) =>
    stages.flatMap((step, at) => {
      const before = stages[at - 1];
      if (step.shift !== "back" || before === undefined) return [];
      return [{ cells: [cell(name, [path]), cell(stepText(before), [before.path]), cell(stepText(step), [step.path])] }];
    }),
  );
  if (rows.length === 0) return [];
  return [
    table(
      { en: "Projects that have gone back a stage", zh: "阶段倒退的项目" },
      [
        [{ en: "Project", zh: "项目" }, 10],
        [{ en: "Before", zh: "此前阶段" }, 6],
        [{ en: "Now", zh: "其后阶段" }, 6],
      ],
      rows,
    ),
  ];
}

function stepText({ stage, day }: StageStep): PaperText {
  const name = codeLabel("stage", stage);
  const when = day === undefined ? { en: "by the plan", zh: "规划所述" } : showDate(day);
  return [{ text: name }, { text: { en: ` (${when.en})`, zh: `（${when.zh}）` } }];
}

function list({ projects, criteria: asked }: Reserve): PaperBlock {
  return table(
    { en: "The projects of the reserve", zh: "储备项目一览表" },
    [
      [{ en: "No.", zh: "序号" }, 2],
      [{ en: "Project", zh: "项目名称" }, 9],
      [{ en: "Kind", zh: "类型" }, 4],
      [{ en: "Stage", zh: "阶段" }, 4],
      [{ en: "Place", zh: "地点" }, 5],
      [{ en: "Unit", zh: "牵头（责任）单位" }, 5],
      [{ en: "Time", zh: "建设周期" }, 4],
      [{ en: "Investment", zh: "投资规模" }, 4],
      [{ en: "Lacks", zh: "尚缺条件" }, 8],
    ],
    projects.map((project, at) => {
      const { name, path, projectKind, stage, stages, places, leads, period, investment, funding } = project;
      return {
        cells: [
          cell(String(at + 1)),
          cell(name, [path]),
          cell(projectKind === undefined ? "" : codeLabel("project-kind", projectKind)),
          cell(
            stage === undefined ? "" : codeLabel("stage", stage),
            stages.slice(-1).map((step) => step.path),
          ),
          unitsCell(places),
          unitsCell(leads),
          cell(period === undefined ? "" : showDate(period)),
          cell(
            moneyText(investment),
            funding.map((line) => line.path),
          ),
          cell(lacking(project, asked)),
        ],
      };
    }),
  );
}

function lacking({ criteria: lines }: ReserveLine, asked: Reserve["criteria"]): PaperText {
  const missing: LocalizedText[] = asked.flatMap(({ title }, at) => (lines[at]?.isMet === false ? [title] : []));
  if (missing.length === 0) return { en: "nothing", zh: "无" };
  return missing.length === asked.length && asked.length > 1 ? { en: "all of them", zh: "各项均缺" } : joinTexts(missing);
}
