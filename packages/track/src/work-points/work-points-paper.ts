import {
  codeLists,
  joinTexts,
  type MessageTemplate,
  type Paper,
  type PaperBlock,
  type PaperRow,
  type PaperText,
  showDate,
  showDue,
} from "@regional-plan/model";
import { insideMarks } from "../parts/inside-marks.ts";
import { cell, paragraph, table, unitsCell } from "../parts/paper-parts.ts";
import { type WorkPoint, type WorkPointOrigin, type WorkPoints, workPointOrigins } from "./work-points.ts";

/** Why a point is one of the year. */
const originWords: Readonly<Record<WorkPointOrigin, MessageTemplate>> = {
  due: { en: "Due this year", zh: "本年到期" },
  "carried-over": { en: "Carried over", zh: "上年结转" },
  milestone: { en: "Milestone", zh: "本年里程碑" },
  running: { en: "Running on", zh: "持续推进" },
};

/**
 * A year's work as a document: 年度工作要点, with the tasks broken down to units in its annex 任务分解表.
 *
 * @example
 * ```ts
 * import { workPointsOf, workPointsPaper } from "@regional-plan/track";
 *
 * const points = workPointsOf({ specVersion: "0.3", id: "p", title: { zh: "某市行动计划" }, languages: ["zh"] }, { year: 2024 });
 * workPointsPaper(points).annexes; //=> []
 * ```
 */
export function workPointsPaper(work: WorkPoints): Paper {
  const { points, plan, year } = work;
  return {
    title: [
      { text: { en: `Work points of ${year} for “`, zh: "《" } },
      { text: insideMarks(plan.title) },
      { text: { en: "”", zh: `》${year}年度工作要点` } },
    ],
    body: [paragraph(overview(work)), ...openQuestions(work), ...chapters(points)],
    annexes: points.length === 0 ? [] : [{ title: taskTableTitle, isWide: true, blocks: [taskTable(points)] }],
  };
}

const taskTableTitle = { en: "Tasks and who has them", zh: "任务分解表" };

function overview({ year, asOf, reports, points, origins }: WorkPoints): PaperText {
  const day = showDate(asOf);
  const basis =
    reports.length === 0
      ? { en: `No report had been made by ${day.en};`, zh: `截至${day.zh}尚无进展报告，各项工作均按未完成列入。` }
      : { en: `As things stood on ${day.en},`, zh: `按截至${day.zh}的进展报告，` };
  if (points.length === 0)
    return {
      en: `${basis.en} the plan asks for nothing in ${year}.`,
      zh: `${basis.zh}规划在${year}年没有需推进的事项。`,
    };
  const shown = workPointOrigins.filter((origin) => origins[origin].count > 0);
  return {
    en: `${basis.en} ${points.length} item(s) are to be worked on in ${year}: ${shown.map((origin) => `${originWords[origin].en.toLowerCase()} ${origins[origin].count}`).join(", ")}.`,
    zh: `${basis.zh}${year}年共需推进${points.length}项工作，其中${shown.map((origin) => `${originWords[origin].zh}${origins[origin].count}项`).join("，")}。`,
  };
}

/** What the plan leaves open must be settled before the document is sent. */
function openQuestions({ points, unassigned, undated }: WorkPoints): PaperBlock[] {
  const zh = (count: number) => (count === points.length ? `全部${count}项工作均` : `有${count}项工作`);
  const en = (count: number) => (count === points.length ? `all ${count} items` : `${count} of the items`);
  const said: PaperText[] = [];
  if (unassigned.count > 0)
    said.push({
      en: `The plan names no unit that leads or answers for ${en(unassigned.count)}.`,
      zh: `${zh(unassigned.count)}未明确牵头（责任）单位，规划未作规定，需另行明确。`,
    });
  if (undated.count > 0)
    said.push({
      en: `The plan sets no date for ${en(undated.count)}.`,
      zh: `${zh(undated.count)}未明确完成时限，规划未作规定，需另行明确。`,
    });
  return said.map(paragraph);
}

/** The points under their domains; what belongs to none comes last. */
function chapters(points: readonly WorkPoint[]): PaperBlock[] {
  const byDomain = new Map<string, WorkPoint[]>();
  for (const point of points) {
    const key = point.domain === undefined ? "" : JSON.stringify(point.domain);
    byDomain.set(key, [...(byDomain.get(key) ?? []), point]);
  }
  const groups = [...byDomain].sort(([a], [b]) => Number(a === "") - Number(b === ""));
  const isPlain = groups.length === 1 && groups[0]?.[0] === "";
  let number = 0;
  return groups.flatMap(([key, own], at): PaperBlock[] => [
    ...(isPlain
      ? []
      : [
          {
            kind: "heading",
            level: 1,
            text: [
              { text: { en: `${at + 1}. `, zh: `${chineseNumbers[at] ?? at + 1}、` } },
              { text: key === "" ? { en: "Other items", zh: "其他事项" } : (own[0]?.domain ?? "") },
            ],
          } as const,
        ]),
    ...own.map((point) => paragraph(pointText(point, ++number))),
  ]);
}

const chineseNumbers = [..."一二三四五六七八九十"];

/** 1.建设铁路（本年到期；牵头单位：市交通局；完成时限：2023年6月）。 */
function pointText({ name, origin, leads, due, wasDue }: WorkPoint, number: number): PaperText {
  const facts: PaperText[] = [
    originWords[origin],
    ...(leads.length === 0 ? [] : [[{ text: { en: "lead: ", zh: "牵头（责任）单位：" } }, ...joinTexts(leads.map((lead) => lead.name))]]),
    ...(due === undefined ? [] : [{ en: `due: ${showDue(due).en}`, zh: `完成时限：${showDue(due).zh}` }]),
    ...(wasDue === undefined ? [] : [{ en: `was due: ${showDue(wasDue).en}`, zh: `原定时限：${showDue(wasDue).zh}` }]),
  ];
  return [
    { text: { en: `${number}. `, zh: `${number}．` } },
    { text: name },
    { text: { en: " (", zh: "（" } },
    ...joinTexts(facts, { en: "; ", zh: "；" }),
    { text: { en: ")", zh: "）" } },
  ];
}

function taskTable(points: readonly WorkPoint[]): PaperBlock {
  return table(
    taskTableTitle,
    [
      [{ en: "No.", zh: "序号" }, 2],
      [{ en: "Task", zh: "工作任务" }, 12],
      [{ en: "Lead", zh: "牵头（责任）单位" }, 6],
      [{ en: "Cooperating", zh: "配合单位" }, 6],
      [{ en: "Due", zh: "完成时限" }, 4],
      [{ en: "Shown by", zh: "完成标志" }, 8],
      [{ en: "Why this year", zh: "任务来源" }, 4],
    ],
    points.map(
      (point, at): PaperRow => ({
        id: point.workItem,
        cells: [
          cell(String(at + 1)),
          cell(point.name, [point.path]),
          unitsCell(point.leads),
          unitsCell(point.cooperating),
          cell(dueText(point), point.because),
          point.shownBy.length === 0
            ? cell("")
            : cell(
                joinTexts(
                  point.shownBy.map(({ text }) => text),
                  { en: "; ", zh: "；" },
                ),
                point.shownBy.map(({ path }) => path),
              ),
          cell(originWords[point.origin]),
        ],
      }),
    ),
  );
}

function dueText({ due, quarter, recurs }: WorkPoint): PaperText {
  if (due !== undefined) {
    const { en, zh } = showDue(due);
    return quarter === undefined || /-3[3-6]$/u.test(due)
      ? { en, zh }
      : { en: `${en} (Q${quarter})`, zh: `${zh}（第${"一二三四"[quarter - 1]}季度）` };
  }
  if (recurs === undefined) return "";
  const { labels } = codeLists.frequency;
  return Object.hasOwn(labels, recurs) ? labels[recurs as keyof typeof labels] : recurs;
}
