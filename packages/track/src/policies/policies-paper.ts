import {
  joinTexts,
  type LocalizedText,
  type MessageTemplate,
  type Paper,
  type PaperBlock,
  type PaperText,
  showDate,
  showDue,
  showMoney,
} from "@regional-plan/model";
import { codeLabel } from "../parts/code-label.ts";
import { insideMarks } from "../parts/inside-marks.ts";
import { eachOnce } from "../parts/named-at.ts";
import { type Chapter, cell, numberedChapters, paragraph, statusWords, table, unitsCell } from "../parts/paper-parts.ts";
import { type Policies, type PolicyDomain, type PolicyLine, type PolicyStanding, policyStandings } from "./policies.ts";

/** What each standing is called. */
const standingWords: Readonly<Record<PolicyStanding, MessageTemplate>> = {
  "in-force": { en: "In force", zh: "已施行" },
  replicated: { en: "Taken over from elsewhere", zh: "复制推广" },
  "to-be-drafted": { en: "To be drafted", zh: "拟制定" },
  "to-be-established": { en: "To be set up", zh: "拟建立" },
  sought: { en: "Sought", zh: "争取中" },
  expired: { en: "Expired", zh: "已到期" },
  unknown: { en: "Not told", zh: "未注明" },
};

/**
 * The policies of a plan as a document 政策体系清单, in Chinese and English.
 *
 * @example
 * ```ts
 * import { policiesOf, policiesPaper } from "@regional-plan/track";
 * import { wordingsOf } from "@regional-plan/model";
 *
 * const policies = policiesOf({ specVersion: "0.3", id: "p", title: { zh: "某市行动计划" }, languages: ["zh"] }, { asOf: "2024-06-30" });
 * wordingsOf(policiesPaper(policies).title, ["zh"])[0]?.runs.map((run) => run.text).join(""); //=> "《某市行动计划》政策体系清单"
 * ```
 */
export function policiesPaper(view: Policies): Paper {
  const { plan, asOf, domains, policies } = view;
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return {
    title: [{ text: { en: "Policies of “", zh: "《" } }, { text: insideMarks(plan.title) }, { text: { en: "”", zh: "》政策体系清单" } }],
    date: asOf,
    body: numberedChapters([overview(view), ahead(view), funds(view)]),
    ...(policies.length > 0 && {
      annexes: [
        {
          title: { en: "The policies by domain", zh: "分领域政策体系清单" },
          isWide: true,
          blocks: domains.flatMap((domain) => domainTable(domain, byId)),
        },
      ],
    }),
  };
}

function overview({ asOf, policies, standings, domains, without, leftOut, reports }: Policies): Chapter {
  const day = showDate(asOf);
  const shown = policyStandings.filter((standing) => standings[standing].count > 0);
  if (policies.length === 0)
    return {
      title: { en: "Overview", zh: "总体情况" },
      blocks: [paragraph({ en: `By ${day.en} the plan names no policy.`, zh: `截至${day.zh}，规划未列出政策。` })],
    };
  const counts = (language: "en" | "zh", between: string, of: (word: string, count: number) => string) =>
    shown.map((standing) => of(standingWords[standing][language], standings[standing].count)).join(between);
  const remarks: readonly (readonly [boolean, PaperText])[] = [
    [
      reports.length === 0,
      { en: "No report has been made: how each stands is what the plan says.", zh: "尚无进展报告，各项政策的现状以规划表述为准。" },
    ],
    [
      without.count > 0,
      [
        { text: { en: "No policy is tied to: ", zh: "以下领域尚无对应政策：" } },
        ...joinTexts(
          domains.flatMap(({ of, policies: own, name }) => (of !== undefined && own.length === 0 ? [name] : [])),
          { en: "; ", zh: "；" },
        ),
        { text: { en: ".", zh: "。" } },
      ],
    ],
    [
      leftOut.count > 0,
      {
        en: `Slogans, doctrines and events (${leftOut.count}) are not listed.`,
        zh: `重要论述、品牌和活动共${leftOut.count}项不列入政策体系清单。`,
      },
    ],
  ];
  return {
    title: { en: "Overview", zh: "总体情况" },
    blocks: [
      paragraph({
        en: `By ${day.en} the plan works by ${policies.length} policies: ${counts("en", ", ", (word, count) => `${count} ${word.toLowerCase()}`)}.`,
        zh: `截至${day.zh}，政策体系清单共列政策${policies.length}项，其中${counts("zh", "，", (word, count) => `${word}${count}项`)}。`,
      }),
      ...remarks.filter(([isSo]) => isSo).map(([, text]) => paragraph(text)),
      table(
        { en: "Policies by domain", zh: "各领域政策情况" },
        [
          [{ en: "Domain", zh: "领域" }, 8],
          [{ en: "All", zh: "总数" }, 2],
          ...shown.map((standing) => [standingWords[standing], 2] as const),
        ],
        domains.map(({ name, policies: own, standings: counts }) => ({
          cells: [
            { text: name, isHeader: true },
            cell(
              String(own.length),
              policyStandings.flatMap((standing) => counts[standing].because),
            ),
            ...shown.map((standing) => cell(String(counts[standing].count), counts[standing].because)),
          ],
        })),
      ),
    ],
  };
}

/** What is still to be done, with who does it. */
function ahead({ policies, unassigned }: Policies): Chapter {
  const open = policies.filter(({ standing }) => standing === "to-be-drafted" || standing === "to-be-established" || standing === "sought");
  return {
    title: { en: "To be drafted, set up or sought", zh: "待制定、建立和争取的政策" },
    blocks:
      open.length === 0
        ? []
        : [
            ...(unassigned.count > 0
              ? [
                  paragraph({
                    en: `The plan names nobody who drafts or sets up ${unassigned.count} of them.`,
                    zh: `其中${unassigned.count}项规划未明确由哪个单位制定或建立，需另行明确。`,
                  }),
                ]
              : []),
            table(
              { en: "What is to be drafted, set up or sought", zh: "待制定、建立和争取的政策" },
              [
                [{ en: "Policy", zh: "政策名称" }, 9],
                [{ en: "Standing", zh: "现状" }, 3],
                [{ en: "By whom", zh: "牵头（责任）单位" }, 6],
                [{ en: "Due", zh: "完成时限" }, 4],
                [{ en: "Progress of the clauses", zh: "相关举措进展" }, 6],
              ],
              open.map((policy) => ({
                cells: [
                  cell(policy.name, policy.because),
                  cell(standingWords[policy.standing]),
                  unitsCell(eachOnce(policy.work.flatMap(({ leads }) => leads))),
                  cell(dueOf(policy)),
                  cell(progressOf(policy)),
                ],
              })),
            ),
          ],
  };
}

function dueOf({ work }: PolicyLine): PaperText {
  const dates = [...new Set(work.flatMap(({ due }) => due ?? []))];
  return dates.length === 0 ? "" : joinTexts(dates.map(showDue), { en: "; ", zh: "；" });
}

function progressOf({ work }: PolicyLine): PaperText {
  const statuses = [...new Set(work.map(({ status }) => status))];
  return statuses.length === 0 ? "" : joinTexts(statuses.map((status) => statusWords[status]));
}

function domainTable({ name, policies }: PolicyDomain, byId: ReadonlyMap<string, PolicyLine>): PaperBlock[] {
  if (policies.length === 0) return [];
  return [
    table(
      name,
      [
        [{ en: "Policy", zh: "政策名称" }, 9],
        [{ en: "Kind", zh: "类型" }, 3],
        [{ en: "Relation", zh: "与规划的关系" }, 4],
        [{ en: "Standing", zh: "现状" }, 4],
        [{ en: "Measures that rest on it", zh: "依托该政策的任务" }, 9],
      ],
      policies.flatMap((id) => {
        const policy = byId.get(id);
        if (policy === undefined) return [];
        const { kind, relation, standing, since, measures, because } = policy;
        return [
          {
            cells: [
              cell(policy.name, because),
              cell(kind === undefined ? "" : codeLabel("instrument-kind", kind)),
              cell(relation === undefined ? "" : codeLabel("instrument-relation", relation)),
              cell(standingText(standing, since)),
              unitsCell(measures),
            ],
          },
        ];
      }),
    ),
  ];
}

function standingText(standing: PolicyStanding, since: string | undefined): PaperText {
  const { en, zh } = standingWords[standing];
  if (since === undefined) return { en, zh };
  const day = showDate(since);
  return { en: `${en} (reported by ${day.en})`, zh: `${zh}（${day.zh}报送）` };
}

function funds({ funds: pools }: Policies): Chapter {
  return {
    title: { en: "Funds and their pools", zh: "基金及基金项目库" },
    blocks: pools.flatMap(({ name, standing, projects, investment }) => {
      const about: LocalizedText =
        standing === undefined
          ? { en: "", zh: "" }
          : { en: ` (${standingWords[standing].en.toLowerCase()})`, zh: `（${standingWords[standing].zh}）` };
      if (projects.length === 0)
        return [
          paragraph([
            { text: name },
            { text: about },
            { text: { en: ": no project is in its pool or applies to it.", zh: "：尚无项目列入或申报其项目库。" } },
          ]),
        ];
      return [
        paragraph([
          { text: name },
          { text: about },
          {
            text: {
              en: `: ${projects.length} project(s) in its pool or applying to it`,
              zh: `：列入或申报其项目库的项目${projects.length}个`,
            },
          },
          ...(investment.length === 0
            ? []
            : [{ text: { en: ", investment in all ", zh: "，投资规模合计" } }, ...joinTexts(investment.map(showMoney))]),
          { text: { en: ".", zh: "。" } },
        ]),
        table(
          [{ text: { en: "Pool of ", zh: "" } }, { text: name }, { text: { en: "", zh: "项目库" } }],
          [
            [{ en: "Project", zh: "项目名称" }, 10],
            [{ en: "Stage", zh: "阶段" }, 4],
            [{ en: "Unit", zh: "牵头（责任）单位" }, 6],
            [{ en: "Investment", zh: "投资规模" }, 5],
          ],
          projects.map((project) => ({
            cells: [
              cell(project.name, [project.path]),
              cell(project.stage === undefined ? "" : codeLabel("stage", project.stage)),
              unitsCell(project.leads),
              cell(project.investment.length === 0 ? "" : joinTexts(project.investment.map(showMoney))),
            ],
          })),
        ),
      ];
    }),
  };
}
