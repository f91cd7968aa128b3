import { indexPlan, type PlanIndex } from "../facts/index-plan.ts";
import { itemTitle } from "../facts/plan-views.ts";
import { replacements } from "../facts/replacements.ts";
import { itemsOf } from "../facts/walk-items.ts";
import type { Action } from "../plan/action.ts";
import type { Arrangement } from "../plan/arrangement.ts";
import type { Measure } from "../plan/measure.ts";
import { codeLists } from "../plan/parts/code-lists.ts";
import type { Responsibility } from "../plan/parts/responsibility.ts";
import type { Plan } from "../plan/plan.ts";
import { showDue } from "../words/show-date.ts";
import { labelled } from "./labelled.ts";
import type { PaperCell, PaperRow, PaperRun, PaperTable, PaperText } from "./paper.ts";
import { joinTexts } from "./wordings-of.ts";

/** What the columns of the table are called, from left to right. */
export const taskColumns = {
  number: { en: "No.", zh: "序号" },
  task: { en: "Task", zh: "重点任务" },
  action: { en: "Action", zh: "具体举措" },
  lead: { en: "Lead", zh: "牵头单位" },
  cooperate: { en: "Cooperating", zh: "配合单位" },
  due: { en: "Due", zh: "完成时限" },
} as const;

/**
 * Who does what by when (任务分解表): a row for each action of a measure or arrangement, in the order of the plan, under the
 * domain that it belongs to. What several rows share stands in one cell. What an action does not say itself is its measure's, and
 * what nobody says is empty.
 *
 * @example
 * ```ts
 * import { type Plan, taskTable } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   measures: [{ id: "measure-1", title: { en: "Rail" }, responsible: [{ agency: "agency-1", role: "lead" }], due: "2025" }],
 *   actions: [{ id: "action-1", for: "measure-1", statement: { en: "Build the line" } }],
 *   agencies: [{ id: "agency-1", name: { en: "Transport Bureau" } }],
 * };
 * const [row] = taskTable(plan).rows;
 * row?.id; //=> "action-1"
 * row?.cells.map((cell) => cell.because?.join(" ")); //=> ["/measures/0", "/measures/0", "/actions/0", "/measures/0/responsible/0", undefined, "/measures/0/due"]
 * ```
 */
export function taskTable(plan: Plan): PaperTable {
  const table = new TaskRows(plan);
  const { number, task, action, lead, cooperate, due } = taskColumns;
  return {
    kind: "table",
    caption: { en: "Tasks and who has them", zh: "任务分解表" },
    widths: [2, 7, 16, 6, 7, 4],
    head: [{ cells: [number, task, action, table.hasLead ? lead : responsible, cooperate, due].map((text) => ({ text })) }],
    rows: table.rows(),
  };
}

/** Where nobody leads, nothing tells the units apart. */
const responsible = { en: "Responsible", zh: "责任单位" };

/** A measure or arrangement, with its place in the plan. */
type Task = { readonly item: Measure | Arrangement; readonly path: string };

/** A row before cells that are alike are made one. */
type Line = readonly PaperCell[];

/** A plan is indexed once for all rows: hence a class. */
class TaskRows {
  readonly #plan: Plan;
  readonly #index: PlanIndex;
  readonly #actions = new Map<string, { action: Action; path: string }[]>();
  /** Whether some unit leads, or none answers for anything: then the usual heading stands. */
  readonly hasLead: boolean;
  #count = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#index = indexPlan(plan);
    const { measures = [], arrangements = [], actions = [] } = plan;
    const roles = new Set([measures, arrangements, actions].flat().flatMap((item) => item.responsible?.map(({ role }) => role) ?? []));
    this.hasLead = roles.has("lead") || !roles.has("responsible");
    for (const [at, action] of itemsOf(plan, "action").entries()) {
      // What is said of why, of what comes of it and of how is no task.
      if (action.for === undefined || (action.kind ?? "action") !== "action") continue;
      const others = this.#actions.get(action.for);
      const placed = { action, path: `/actions/${at}` };
      if (others === undefined) this.#actions.set(action.for, [placed]);
      else others.push(placed);
    }
  }

  rows(): PaperRow[] {
    const replaced = replacements(this.#plan);
    const placed = <T extends { id: string }>(items: readonly T[], list: string) =>
      items.map((item, at) => ({ item, path: `/${list}/${at}` })).filter(({ item }) => !replaced.has(item.id));
    const measures = placed(itemsOf(this.#plan, "measure"), "measures");
    const domains = placed(itemsOf(this.#plan, "domain"), "domains");
    const known = new Set(domains.map(({ item }) => item.id));
    const byDomain = new Map<string, Task[]>();
    for (const task of measures) {
      const domain = task.item.domain !== undefined && known.has(task.item.domain) ? task.item.domain : "";
      byDomain.set(domain, [...(byDomain.get(domain) ?? []), task]);
    }
    return [
      ...domains.flatMap(({ item, path }) => this.#group(labelled(item.label, item.title), path, byDomain.get(item.id) ?? [])),
      ...this.#group(known.size === 0 ? undefined : { en: "Other tasks", zh: "其他任务" }, undefined, byDomain.get("") ?? []),
      ...this.#group({ en: "Arrangements", zh: "保障措施" }, undefined, placed(itemsOf(this.#plan, "arrangement"), "arrangements")),
    ];
  }

  #group(title: PaperText | undefined, path: string | undefined, tasks: readonly Task[]): PaperRow[] {
    if (tasks.length === 0) return [];
    const rows = tasks.flatMap((task) => this.#task(task));
    if (title === undefined) return rows;
    return [{ cells: [{ text: title, columnSpan: 6, isHeader: true, ...(path !== undefined && { because: [path] }) }] }, ...rows];
  }

  #task({ item, path }: Task): PaperRow[] {
    const actions = this.#actions.get(item.id) ?? [];
    const title = item.title ?? item.statement ?? item.id;
    const number: PaperCell = { text: String(++this.#count), because: [path] };
    const task: PaperCell = { text: title, because: [path] };
    const ids = actions.length === 0 ? [item.id] : actions.map(({ action }) => action.id);
    // What an action does not say is its task's: the same cells, which are then known to be alike without a look at their words.
    const inherited = this.#duties(item, path, item, path);
    const lines: Line[] =
      actions.length === 0
        ? [[number, task, ownText(item, path), ...inherited]]
        : actions.map(({ action, path: at }) => [
            number,
            task,
            { text: action.statement, because: [at] },
            ...(action.responsible === undefined && action.due === undefined ? inherited : this.#duties(action, at, item, path)),
          ]);
    return lines.map((line, row) => ({
      id: ids[row] ?? item.id,
      cells: line.flatMap((cell, column) => spanned(lines, cell, row, column)),
    }));
  }

  #duties(item: Action | Measure | Arrangement, path: string, task: Measure | Arrangement, taskPath: string): PaperCell[] {
    const [duties = [], dutyPath] = item.responsible === undefined ? [task.responsible, taskPath] : [item.responsible, path];
    const placed = duties.map((duty, at) => ({ duty, path: `${dutyPath}/responsible/${at}` }));
    const leads = placed.filter(({ duty }) => duty.role === "lead" || duty.role === "responsible");
    const others = placed.filter(({ duty }) => duty.role !== "lead" && duty.role !== "responsible");
    const [due, duePath] = dueOf(item) === undefined ? [dueOf(task), taskPath] : [dueOf(item), path];
    return [
      this.#units(leads, (role) => this.hasLead && role === "responsible"),
      this.#units(others, (role) => role !== "cooperate"),
      due === undefined ? { text: "" } : { text: showDue(due), because: [`${duePath}/due`] },
    ];
  }

  /** Names of units; a role that the heading does not tell stands behind the name. */
  #units(duties: readonly { duty: Responsibility; path: string }[], isTold: (role: Responsibility["role"]) => boolean): PaperCell {
    const names = duties.map(({ duty }): readonly PaperRun[] => {
      const placed = this.#index.byId.get(duty.agency);
      const name: PaperRun = { text: (placed && itemTitle(placed)) ?? duty.agency, href: `#${duty.agency}` };
      const { en, zh } = codeLists.role.labels[duty.role];
      return isTold(duty.role) ? [name, { text: { en: ` (${en.toLowerCase()})`, zh: `（${zh}）` } }] : [name];
    });
    return names.length === 0 ? { text: "" } : { text: joinTexts(names), because: duties.map(({ path }) => path) };
  }
}

/** When an item falls due; an arrangement never says. */
const dueOf = (item: Action | Measure | Arrangement) => ("due" in item ? item.due : undefined);

/** What a task without actions says itself, beside its title. */
function ownText({ title, statement }: Measure | Arrangement, path: string): PaperCell {
  return title === undefined || statement === undefined ? { text: "" } : { text: statement, because: [path] };
}

/**
 * A cell that spans the rows below it which have the same words; none where one above spans this row. What a row
 * does is its own, and a place where nothing is said can be filled in for one row alone. */
function spanned(lines: readonly Line[], cell: PaperCell, row: number, column: number): PaperCell[] {
  if (column === actionColumn) return [cell];
  if (cell.text === "") return [cell];
  const isAlike = (at: number) => hasSameWords(lines[at]?.[column]?.text, cell.text);
  if (row > 0 && isAlike(row - 1)) return [];
  let end = row + 1;
  while (end < lines.length && isAlike(end)) end++;
  if (end === row + 1) return [cell];
  const because = [...new Set(lines.slice(row, end).flatMap((line) => line[column]?.because ?? []))];
  return [{ ...cell, rowSpan: end - row, ...(because.length > 0 && { because }) }];
}

const hasSameWords = (one: PaperText | undefined, other: PaperText) => one === other || JSON.stringify(one) === JSON.stringify(other);

const actionColumn: number = /* @__PURE__ */ Object.keys(taskColumns).indexOf("action");
