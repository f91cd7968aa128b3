import { joinTexts, type MessageTemplate, type Paper, type PaperBlock, type PaperText, showDate, showDue } from "@regional-plan/model";
import { insideMarks } from "../parts/inside-marks.ts";
import { type Chapter, cell, numberedChapters, paragraph, percent, statusWords, table, unitsCell } from "../parts/paper-parts.ts";
import type { UnitName } from "../parts/view-parts.ts";
import { type Agenda, type AgendaMatter, type AgendaSession, type MatterReason, matterReasons } from "./agenda.ts";

/** What each reason is called. */
const reasonWords: Readonly<Record<MatterReason, MessageTemplate>> = {
  overdue: { en: "overdue", zh: "逾期未完成" },
  blocked: { en: "to be coordinated", zh: "提请协调" },
  "no-report": { en: "past its date and not reported", zh: "逾期未报送" },
  "due-soon": { en: "soon due", zh: "即将到期" },
};

/**
 * An agenda as a document 会商议题, in Chinese and English.
 *
 * @example
 * ```ts
 * import { agendaOf, agendaPaper } from "@regional-plan/track";
 * import { wordingsOf } from "@regional-plan/model";
 *
 * const agenda = agendaOf({ specVersion: "0.3", id: "p", title: { zh: "某市行动计划" }, languages: ["zh"] }, { asOf: "2024-06-30", within: 60 });
 * wordingsOf(agendaPaper(agenda).title, ["zh"])[0]?.runs.map((run) => run.text).join(""); //=> "《某市行动计划》会商议题"
 * ```
 */
export function agendaPaper(agenda: Agenda): Paper {
  const { plan, asOf, sessions } = agenda;
  return {
    title: [{ text: { en: "Agenda for “", zh: "《" } }, { text: insideMarks(plan.title) }, { text: { en: "”", zh: "》会商议题" } }],
    date: asOf,
    body: numberedChapters([overview(agenda), ...sessions.map(session)]),
  };
}

function overview({ asOf, until, within, matters, reasons, unassigned, dated, reports }: Agenda): Chapter {
  const [day, last] = [showDate(asOf), showDate(until)];
  const shown = matterReasons.filter((reason) => reasons[reason].count > 0);
  const words: PaperText =
    matters.count === 0
      ? {
          en: `By ${day.en} nothing is overdue or to be coordinated, and nothing falls due by ${last.en}.`,
          zh: `截至${day.zh}，没有逾期、提请协调的事项；${last.zh}前没有到期事项。`,
        }
      : {
          en: `By ${day.en}, looking ahead ${within} day(s) to ${last.en}, ${matters.count} matter(s) are to be talked about: ${shown.map((reason) => `${reasons[reason].count} ${reasonWords[reason].en}`).join(", ")}.`,
          zh: `截至${day.zh}，共梳理需会商事项${matters.count}项（含${last.zh}前到期的事项），其中${shown.map((reason) => `${reasonWords[reason].zh}${reasons[reason].count}项`).join("，")}。`,
        };
  const isTwice = shown.reduce((sum, reason) => sum + reasons[reason].count, 0) > matters.count;
  const remarks: readonly (readonly [isSo: boolean, text: MessageTemplate])[] = [
    [isTwice, { en: "A matter that has two reasons is counted for both.", zh: "同时符合多种情形的事项分别计数。" }],
    [
      unassigned.count > 0,
      {
        en: `The plan names nobody who leads ${unassigned.count} of them.`,
        zh: `其中${unassigned.count}项规划未明确牵头（责任）单位，需先行明确。`,
      },
    ],
    [
      reports.length === 0,
      { en: "No report has been made: what is done already is not known.", zh: "尚无进展报告，各事项是否已完成不明。" },
    ],
    [
      dated.count === 0,
      {
        en: "The plan sets no date for any of its items: nothing can be told to fall due.",
        zh: "规划未写明各事项的完成时限，无法判断是否到期或逾期。",
      },
    ],
    [
      dated.count > 0,
      {
        en: `The plan sets a date for ${dated.count} item(s); of the others nothing can be told to fall due.`,
        zh: `规划写明完成时限的事项共${dated.count}项；未写明时限的，无法判断是否到期或逾期。`,
      },
    ],
  ];
  return {
    title: { en: "Overview", zh: "总体情况" },
    blocks: [paragraph(words), ...remarks.filter(([isSo]) => isSo).map(([, text]) => paragraph(text))],
  };
}

function session({ leads, others, partners, matters }: AgendaSession): Chapter {
  const led = joinTexts(leads.map(({ name }) => name));
  return {
    title:
      leads.length === 0
        ? { en: "Matters that nobody leads", zh: "未明确牵头（责任）单位的事项" }
        : [{ text: { en: "Led by ", zh: "" } }, ...led, { text: { en: "", zh: "牵头（负责）的事项" } }],
    blocks: [
      ...attending({ en: "With", zh: "参加单位" }, others),
      ...attending({ en: "Partners", zh: "合作方" }, partners),
      table(
        { en: "Matters", zh: "会商事项" },
        [
          [{ en: "Matter", zh: "事项" }, 9],
          [{ en: "Why", zh: "会商事由" }, 4],
          [{ en: "Due", zh: "完成时限" }, 4],
          [{ en: "Status", zh: "目前进展" }, 5],
          [{ en: "What is needed", zh: "需协调的内容" }, 9],
          [{ en: "With", zh: "参加单位" }, 6],
        ],
        matters.map((matter) => ({
          cells: [
            cell(matter.name, matter.because),
            cell(joinTexts(matter.reasons.map((reason) => reasonWords[reason]))),
            cell(dueText(matter)),
            cell(standText(matter)),
            cell(
              joinTexts(
                matter.needs.map(({ statement }) => statement),
                { en: "; ", zh: "；" },
              ),
              matter.needs.map(({ path }) => path),
            ),
            unitsCell(atTable(matter)),
          ],
        })),
      ),
    ],
  };
}

const attending = (name: MessageTemplate, units: readonly UnitName[]): PaperBlock[] =>
  units.length === 0
    ? []
    : [
        paragraph([
          { text: { en: `${name.en}: `, zh: `${name.zh}：` } },
          ...joinTexts(units.map((unit) => unit.name)),
          { text: { en: ".", zh: "。" } },
        ]),
      ];

/** Who must be there for a matter, beside who leads it. */
function atTable({ cooperating, needs, partners }: AgendaMatter): readonly UnitName[] {
  const all = [...cooperating, ...needs.flatMap((need) => need.with), ...partners];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

function dueText({ due, daysLate, daysLeft }: AgendaMatter): PaperText {
  if (due === undefined) return "";
  const { en, zh } = showDue(due);
  if (daysLate !== undefined) return { en: `${en} (${daysLate} days ago)`, zh: `${zh}（已过${daysLate}天）` };
  return daysLeft === undefined ? { en, zh } : { en: `${en} (in ${daysLeft} days)`, zh: `${zh}（还有${daysLeft}天）` };
}

function standText({ status, progress, expected }: AgendaMatter): PaperText {
  const { en, zh } = statusWords[status];
  if (progress === undefined) return { en, zh };
  const [is, due] = [percent(progress), expected === undefined ? undefined : percent(expected)];
  return due === undefined
    ? { en: `${en}, ${is}`, zh: `${zh}，${is}` }
    : { en: `${en}, ${is} (expected ${due})`, zh: `${zh}，${is}（序时进度${due}）` };
}
