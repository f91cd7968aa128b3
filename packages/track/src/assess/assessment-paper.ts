import { joinTexts, type MessageTemplate, type Paper, type PaperBlock, showDate } from "@regional-plan/model";
import { courseFigure } from "../parts/course-figure.ts";
import { insideMarks } from "../parts/inside-marks.ts";
import { type Chapter, cell, numberedChapters, paragraph, table } from "../parts/paper-parts.ts";
import { type Assessment, type UnscoredReason, unscoredReasons } from "./assessment.ts";
import { domainsChapter, lostTables, unitsChapter } from "./points-tables.ts";
import type { ScoredBy } from "./scheme.ts";

/** How each way of scoring is put in a table. */
const wayWords: Readonly<Record<ScoredBy, MessageTemplate>> = {
  completion: { en: "what is done of what was to be done by the day", zh: "实际进度与序时进度之比，已完成的得满分" },
  timeliness: { en: "full on time or ahead, none where late", zh: "按期或超前的得满分，滞后的不得分" },
  attainment: { en: "what is reached of what was to be reached by the day", zh: "目标值实际完成率与序时进度之比，已达到的得满分" },
  evidence: { en: "full where the report names what it rests on, else none", zh: "进展报告列有依据的得满分，未列的不得分" },
  mark: { en: "the latest mark given by a person", zh: "采用最近一次人工评分" },
};

/** Why something was not scored. */
const reasonWords: Readonly<Record<UnscoredReason, MessageTemplate>> = {
  unreported: { en: "not reported", zh: "未报送" },
  cancelled: { en: "cancelled", zh: "已取消" },
  unknown: { en: "how far it is, is unknown", zh: "进展不明" },
  "not-yet-due": { en: "nothing was to be done yet", zh: "尚未到应有进展的时间" },
  "no-share": { en: "no share is reported", zh: "未报送完成比例" },
  "no-schedule": { en: "no date to be held against", zh: "无时限或进度可供比较" },
  "no-entry": { en: "known by its parts alone", zh: "本项未单独报送" },
  "no-value": { en: "no value that can be compared", zh: "无可比较的实际值" },
  "no-mark": { en: "no mark was given", zh: "未评分" },
};

/**
 * An assessment as a document 考核评价, in Chinese and English.
 *
 * @example
 * ```ts
 * import { assessmentPaper, assessPlan } from "@regional-plan/track";
 * import { wordingsOf } from "@regional-plan/model";
 *
 * const assessment = assessPlan({ specVersion: "0.3", id: "p", title: { zh: "某市行动计划" }, languages: ["zh"] }, { asOf: "2024-12-31" });
 * wordingsOf(assessmentPaper(assessment).title, ["zh"])[0]?.runs.map((run) => run.text).join(""); //=> "《某市行动计划》考核评价结果"
 * ```
 */
export function assessmentPaper(assessment: Assessment): Paper {
  const { plan, asOf } = assessment;
  const lost = lostTables(assessment);
  return {
    title: [{ text: { en: "Assessment of “", zh: "《" } }, { text: insideMarks(plan.title) }, { text: { en: "”", zh: "》考核评价结果" } }],
    date: asOf,
    body: numberedChapters([
      overview(assessment),
      scheme(assessment),
      unitsChapter(assessment),
      domainsChapter(assessment),
      shifts(assessment),
      unscored(assessment),
    ]),
    ...(lost.length > 0 && { annexes: [{ title: { en: "Points lost", zh: "失分明细" }, isWide: true, blocks: lost }] }),
  };
}

function overview({ asOf, whole, units: all, unassigned, reports, course }: Assessment): Chapter {
  const day = showDate(asOf);
  const scored = all.filter(({ score }) => score !== undefined);
  const blocks: PaperBlock[] =
    whole.score === undefined
      ? [
          paragraph(
            reports.length === 0
              ? { en: `By ${day.en} no report has been made; nothing can be scored.`, zh: `截至${day.zh}，尚无进展报告，无法评分。` }
              : { en: `By ${day.en} nothing could be scored.`, zh: `截至${day.zh}，没有可以评分的事项。` },
          ),
        ]
      : [
          paragraph([
            {
              text: {
                en: `By ${day.en} the plan as a whole has ${whole.score} points of 100`,
                zh: `截至${day.zh}，规划整体得分${whole.score}分`,
              },
            },
            ...(whole.grade ? [{ text: { en: ", ", zh: "，等次为" } }, { text: whole.grade }] : []),
            { text: { en: `; ${scored.length} unit(s) are scored.`, zh: `；共对${scored.length}个单位计分。` } },
          ]),
          ...(whole.scoredWeight < 100
            ? [
                paragraph({
                  en: `Criteria of a weight of ${whole.scoredWeight} could be scored; they stand for the whole.`,
                  zh: `可评分的评分项权重合计${whole.scoredWeight}分，得分按此折算为百分制。`,
                }),
              ]
            : []),
        ];
  return {
    title: { en: "Overview", zh: "总体情况" },
    blocks: [
      ...blocks,
      ...(all.length === 0
        ? [paragraph({ en: "The plan names no unit; none can be scored.", zh: "规划未明确各项任务的单位，无法对单位计分。" })]
        : []),
      ...(unassigned.count > 0
        ? [
            paragraph({
              en: `Nobody leads or answers for ${unassigned.count} of the items that are scored: they count for no unit.`,
              zh: `计分事项中有${unassigned.count}项未明确牵头（责任）单位，不计入任何单位的得分。`,
            }),
          ]
        : []),
      ...courseFigure(course),
    ],
  };
}

function scheme({ scheme: { title, criteria, shares = { lead: 1, cooperate: 0.5 }, bonuses = [], vetoes = [] } }: Assessment): Chapter {
  return {
    title: { en: "How it is scored", zh: "评分办法" },
    blocks: [
      table(
        title,
        [
          [{ en: "Criterion", zh: "评分项" }, 6],
          [{ en: "Weight", zh: "权重" }, 2],
          [{ en: "How it is scored", zh: "计分方式" }, 12],
        ],
        criteria.flatMap(({ title: name, weight, by }) =>
          weight > 0 ? [{ cells: [cell(name), cell(String(weight)), cell(wayWords[by])] }] : [],
        ),
      ),
      paragraph({
        en: `An item counts ${shares.lead} for who leads it and ${shares.cooperate} for who cooperates. What could not be scored is left out, and not counted as nothing.`,
        zh: `单位牵头（负责）的事项按${shares.lead}计，配合的事项按${shares.cooperate}计。无法评分的事项不计入，不作零分处理。`,
      }),
      ...bonuses.map(({ title: name, points, atMost }) =>
        paragraph([
          { text: { en: "Bonus: ", zh: "加分项：" } },
          { text: name },
          { text: { en: `, ${points} each, at most ${atMost}.`, zh: `，每项加${points}分，最多加${atMost}分。` } },
        ]),
      ),
      ...vetoes.map(({ title: name, atMost }) =>
        paragraph([
          { text: { en: "Veto: ", zh: "否决项：" } },
          { text: name },
          { text: { en: `; at most ${atMost} points then.`, zh: `，得分不超过${atMost}分。` } },
        ]),
      ),
    ],
  };
}

function shifts({ shifts: all, scheme: { criteria }, units: ranked }: Assessment): Chapter {
  const nameOf = (id: string) => ranked.find(({ of }) => of === id)?.name ?? { und: id };
  const isRanked = ranked.filter(({ rank }) => rank !== undefined).length > 1;
  const blocks: PaperBlock[] =
    all.length === 0
      ? [
          paragraph({
            en: "No unit changes its place when any one weight changes by a tenth.",
            zh: "任一评分项权重增减十分之一，各单位排名均不变。",
          }),
        ]
      : [
          table(
            { en: "How places move when one weight changes by a tenth", zh: "权重增减十分之一时的排名变化" },
            [
              [{ en: "Criterion", zh: "评分项" }, 6],
              [{ en: "Weight", zh: "权重调整为" }, 3],
              [{ en: "Moves", zh: "排名变化" }, 12],
            ],
            all.map(({ criterion, weight, moves }) => ({
              cells: [
                cell(criteria.find(({ id }) => id === criterion)?.title ?? criterion),
                cell(String(weight)),
                cell(
                  joinTexts(
                    moves.map(({ unit, from, to }) => [
                      { text: nameOf(unit) },
                      { text: { en: ` ${from} → ${to}`, zh: `由第${from}位变为第${to}位` } },
                    ]),
                    { en: "; ", zh: "；" },
                  ),
                ),
              ],
            })),
          ),
        ];
  return { title: { en: "How much hangs on the weights", zh: "权重敏感性" }, blocks: isRanked ? blocks : [] };
}

/** How many items each criterion could not score, and why. */
function unscored({ unscored: all, scheme: { criteria } }: Assessment): Chapter {
  const shown = unscoredReasons.filter((reason) => all.some(({ why }) => why === reason));
  return {
    title: { en: "Not scored", zh: "未能评分的事项" },
    blocks:
      all.length === 0
        ? []
        : [
            table(
              { en: "Items that could not be scored", zh: "未能评分的事项数量及原因" },
              [[{ en: "Criterion", zh: "评分项" }, 6], ...shown.map((reason) => [reasonWords[reason], 3] as const)],
              criteria.flatMap(({ id, title, weight }) => {
                const own = all.filter(({ criterion }) => criterion === id);
                if (weight === 0 || own.length === 0) return [];
                return [
                  {
                    cells: [
                      { text: title, isHeader: true },
                      ...shown.map((reason) => {
                        const items = own.filter(({ why }) => why === reason);
                        return cell(
                          String(items.length),
                          items.map(({ path }) => path),
                        );
                      }),
                    ],
                  },
                ];
              }),
            ),
          ],
  };
}
