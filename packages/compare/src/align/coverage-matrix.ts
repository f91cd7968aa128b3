import type { LocalizedText, MessageTemplate, Paper, PaperCell, PaperRow, PaperTable, PaperText, Plan } from "@regional-plan/model";
import type { PlanAlignment, UnitRef } from "./align-plans.ts";
import { isCarriedOut } from "./settled-links.ts";
import { taskUnits } from "./task-units.ts";

/** A plan and what it carries out of the upper one. */
export interface AlignedLower {
  readonly plan: Plan;
  readonly alignment: PlanAlignment;
}

/** What the paper says beside what the plans say. */
const words = {
  title: { en: "Which plan carries out which task", zh: "上位规划任务承接情况表" },
  upper: { en: "Upper plan", zh: "上位规划" },
  lower: { en: "Plans compared", zh: "对照规划" },
  number: { en: "No.", zh: "序号" },
  task: { en: "Task of the upper plan", zh: "上位规划任务" },
  proposed: { en: " (proposed)", zh: "（待确认）" },
  matrix: { en: "Tasks of the upper plan, and what carries them out", zh: "上位规划任务与承接任务对照表" },
  open: { en: "Nobody takes up", zh: "尚无承接的任务" },
  beyond: { en: "Beyond the upper plan", zh: "超出上位规划的任务" },
  none: { en: "None.", zh: "无。" },
  note: {
    en: "What is marked as proposed follows from a comparison of the words; somebody has to confirm or reject it.",
    zh: "标注“待确认”的对应关系由文字比对得出，须经人工确认。",
  },
} as const satisfies Record<string, MessageTemplate>;

/**
 * The coverage matrix 承接情况表: the tasks of an upper plan by the plans below it, what nobody takes up, and what goes beyond it. What a
 * person has confirmed stands there as it is, what is proposed is marked; what was rejected does not stand there.
 *
 * @example
 * ```ts
 * import { alignPlans, coverageMatrix } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const head = { specVersion: "0.3", languages: ["zh"] } as const;
 * const upper: Plan = { ...head, id: "u", title: { zh: "省方案" }, measures: [{ id: "m-1", title: { zh: "建设城际铁路" } }] };
 * const plan: Plan = { ...head, id: "p", title: { zh: "市计划" }, measures: [{ id: "m-9", title: { zh: "推进城际铁路建设" } }] };
 *
 * const { body } = coverageMatrix(upper, [{ plan, alignment: alignPlans(plan, upper) }]);
 * const table = body.find((block) => block.kind === "table");
 * table?.rows[0]?.cells.map(({ text }) => text); //=> ["1", { zh: "建设城际铁路" }, [{ text: { zh: "推进城际铁路建设" } }, { text: { en: " (proposed)", zh: "（待确认）" } }]]
 * ```
 */
export function coverageMatrix(upper: Plan, lowers: readonly AlignedLower[]): Paper {
  const titled = (text: PaperText, at: number) => ({ kind: "heading", level: 1, label: numerals[at] ?? "", text }) as const;
  return {
    title: words.title,
    facts: [
      { name: words.upper, text: textOf(upper.title) },
      ...lowers.map(({ plan }) => ({ name: words.lower, text: textOf(plan.title) })),
    ],
    body: [
      { kind: "paragraph", text: words.note },
      titled(words.matrix, 0),
      matrix(upper, lowers),
      titled(words.open, 1),
      listOf(openIn(upper, lowers)),
      ...lowers.flatMap(({ plan, alignment }, at) => [
        titled(lowers.length === 1 ? words.beyond : [{ text: words.beyond }, { text: "：" }, { text: textOf(plan.title) }], 2 + at),
        listOf(alignment.beyond),
      ]),
    ],
  };
}

const numerals = ["一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、"];

function matrix(upper: Plan, lowers: readonly AlignedLower[]): PaperTable {
  const columns = lowers.map(({ plan, alignment }) => ({ plan, ...carriersOf(alignment), paths: pathsOf(plan) }));
  const paths = pathsOf(upper);
  const rows = taskUnits(upper).map((task, at): PaperRow => {
    const path = paths.get(task.id);
    return {
      id: task.id,
      cells: [
        { text: String(at + 1) },
        { text: titleOf(task), isHeader: true, ...(path && { because: [path] }) },
        ...columns.map((column): PaperCell => {
          const units = column.carriers.get(task.id) ?? [];
          const because = units.flatMap(({ unit }) => column.paths.get(unit.id) ?? []);
          return { text: cellText(units), ...(because.length > 0 && { because }) };
        }),
      ],
    };
  });
  return {
    kind: "table",
    caption: words.matrix,
    widths: [1, 5, ...lowers.map(() => 6)],
    head: [{ cells: [words.number, words.task, ...lowers.map(({ plan }) => textOf(plan.title))].map((text) => ({ text })) }],
    rows,
  };
}

interface Carrier {
  readonly unit: UnitRef;
  readonly isProposed: boolean;
}

/** For each task of the upper plan, what carries it out. */
function carriersOf({ links, settled }: PlanAlignment): { readonly carriers: ReadonlyMap<string, readonly Carrier[]> } {
  const carriers = new Map<string, Carrier[]>();
  const put = (task: string, carrier: Carrier) => {
    const before = carriers.get(task) ?? [];
    if (!before.some(({ unit }) => unit.id === carrier.unit.id)) carriers.set(task, [...before, carrier]);
  };
  for (const link of settled) if (isCarriedOut(link)) put(link.upper.id, { unit: link.lower, isProposed: false });
  for (const { lower, upper, status } of links)
    if (upper !== null && status === "proposed") put(upper.id, { unit: lower, isProposed: true });
  return { carriers };
}

const cellText = (units: readonly Carrier[]): PaperText =>
  units.flatMap(({ unit, isProposed }, at) => [
    ...(at === 0 ? [] : [{ text: { en: "; ", zh: "；" } }]),
    { text: titleOf(unit) },
    ...(isProposed ? [{ text: words.proposed }] : []),
  ]);

/** What none of the plans takes up. */
function openIn(upper: Plan, lowers: readonly AlignedLower[]): readonly UnitRef[] {
  const open = lowers.map(({ alignment }) => new Set(alignment.notTakenUp.map(({ id }) => id)));
  return taskUnits(upper).filter(({ id }) => open.every((ids) => ids.has(id)));
}

const listOf = (units: readonly UnitRef[]) =>
  units.length === 0
    ? ({ kind: "paragraph", text: words.none } as const)
    : ({ kind: "list", items: units.map((unit): PaperText => titleOf(unit)) } as const);

const titleOf = ({ id, title }: UnitRef): LocalizedText | string => (Object.keys(title).length === 0 ? id : title);
const textOf = (title: LocalizedText): LocalizedText => title;

/** Where the items stand in their plan. */
function pathsOf(plan: Plan): Map<string, string> {
  const paths = new Map<string, string>();
  for (const list of ["actions", "domains", "measures", "arrangements"] as const)
    for (const [at, { id }] of (plan[list] ?? []).entries()) paths.set(id, `/${list}/${at}`);
  return paths;
}
