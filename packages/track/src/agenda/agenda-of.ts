import { dayAfter, daysBetween, type ItemState, type Plan, type PlanState, type StateOptions, stateOf } from "@regional-plan/model";
import { about } from "../parts/about.ts";
import { figureOf } from "../parts/figure-of.ts";
import { itemLine } from "../parts/item-line.ts";
import { eachOnce, namedAt } from "../parts/named-at.ts";
import { type Agenda, type AgendaMatter, type AgendaSession, type MatterNeed, type MatterReason, matterReasons } from "./agenda.ts";

/** As of when an agenda is made, and how far it looks ahead. */
export interface AgendaOptions extends StateOptions {
  /** How many days ahead something is soon due. */
  readonly within: number;
}

/**
 * What is to be talked about: what is overdue, what needs others, what nobody has reported on though its date has gone by, and what
 * is soon due; grouped by who must sit at the table. What has no date of its own comes with what it belongs to.
 *
 * @example
 * ```ts
 * import { agendaOf } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "行动计划" },
 *   languages: ["zh"],
 *   measures: [
 *     { id: "measure-1", title: { zh: "建设铁路" }, due: "2024-03", responsible: [{ agency: "agency-1", role: "lead" }] },
 *     { id: "measure-2", title: { zh: "打通断头路" }, due: "2024-05-15" },
 *   ],
 *   agencies: [{ id: "agency-1", name: { zh: "市交通局" } }],
 *   reports: [{ id: "report-1", asOf: "2024-03-31", entries: [{ for: "measure-1", status: "in-progress" }] }],
 * };
 * const { sessions } = agendaOf(plan, { asOf: "2024-04-10", within: 60 });
 * sessions.map(({ leads }) => leads.map(({ id }) => id)); //=> [["agency-1"], []]
 * sessions.map(({ matters }) => matters.map(({ reasons, daysLate, daysLeft }) => [...reasons, daysLate ?? daysLeft])); //=> [[["overdue", 10]], [["due-soon", 35]]]
 * ```
 */
export function agendaOf(plan: Plan, { within, ...options }: AgendaOptions): Agenda {
  const state = stateOf(plan, options);
  const until = dayAfter(options.asOf, within);
  const items = [...state.items.values()];
  const matters = items.flatMap((item) => matterOf(state, item, until)).sort(byUrgency);
  return {
    document: "agenda",
    ...about(state),
    asOf: state.asOf,
    within,
    until,
    reasons: Object.fromEntries(
      matterReasons.map((reason) => [reason, figureOf(matters.filter(({ reasons }) => reasons.includes(reason)))]),
    ) as Agenda["reasons"],
    matters: figureOf(matters),
    sessions: sessionsOf(matters),
    unassigned: figureOf(matters.filter(({ leads }) => leads.length === 0)),
    dated: figureOf(items.filter(hasOwnDate).map(({ placed }) => placed)),
  };
}

/** What comes with the date of what it belongs to is talked about there. */
const hasOwnDate = ({ due, placed }: ItemState): boolean => due?.path.startsWith(`${placed.path}/`) === true;

function matterOf({ index, asOf }: PlanState, item: ItemState, until: string): AgendaMatter[] {
  const { placed, status, due, daysLate, progress, expected, entry, because } = item;
  if (status === "completed" || status === "cancelled") return [];
  const needs = (entry?.entry.needs ?? []).map((need, at): MatterNeed => {
    const path = `${entry?.path}/needs/${at}`;
    return { statement: need.statement, with: namedAt(index, need.with, `${path}/with`), path };
  });
  const daysLeft = due !== undefined && hasOwnDate(item) && due.day >= asOf && due.day <= until ? daysBetween(asOf, due.day) : undefined;
  const isPast = daysLate !== undefined && daysLate > 0 && hasOwnDate(item);
  const reasons: MatterReason[] = [
    ...(isPast && status !== "unreported" ? (["overdue"] as const) : []),
    ...(needs.length > 0 ? (["blocked"] as const) : []),
    ...(isPast && status === "unreported" ? (["no-report"] as const) : []),
    ...(daysLeft === undefined ? [] : (["due-soon"] as const)),
  ];
  if (reasons.length === 0) return [];
  const partners = "partners" in placed.item ? placed.item.partners : undefined;
  const paths = [...because, ...(isPast || daysLeft !== undefined ? [due?.path ?? ""] : []), ...needs.map(({ path }) => path)];
  return [
    {
      ...itemLine(index, item),
      reasons,
      status,
      ...(due && { due: due.date }),
      ...(isPast && { daysLate }),
      ...(daysLeft !== undefined && { daysLeft }),
      ...(progress !== undefined && { progress }),
      ...(expected && { expected: expected.share }),
      needs,
      partners: namedAt(index, partners, `${placed.path}/partners`),
      because: [...new Set(paths)],
    },
  ];
}

/** By the first reason; then what is latest, and what is due first; else as in the plan. */
function byUrgency(a: AgendaMatter, b: AgendaMatter): number {
  const rank = ({ reasons }: AgendaMatter) => matterReasons.indexOf(reasons[0] ?? "due-soon");
  return (
    rank(a) - rank(b) || (b.daysLate ?? 0) - (a.daysLate ?? 0) || (a.daysLeft ?? Number.MAX_VALUE) - (b.daysLeft ?? Number.MAX_VALUE) || 0
  );
}

/** A table for each lead, or each set of them, in the order in which their most urgent matter comes; what nobody leads last. */
function sessionsOf(matters: readonly AgendaMatter[]): readonly AgendaSession[] {
  const byLeads = new Map<string, AgendaMatter[]>();
  for (const matter of matters) {
    const key = matter.leads
      .map(({ id }) => id)
      .sort()
      .join(" ");
    const own = byLeads.get(key);
    if (own === undefined) byLeads.set(key, [matter]);
    else own.push(matter);
  }
  const nobody = byLeads.get("");
  byLeads.delete("");
  return [...byLeads.values(), ...(nobody ? [nobody] : [])].map(sessionOf);
}

function sessionOf(matters: readonly AgendaMatter[]): AgendaSession {
  const leads = eachOnce(matters.flatMap((matter) => matter.leads));
  const isLead = new Set(leads.map(({ id }) => id));
  const partners = eachOnce(matters.flatMap((matter) => matter.partners)).filter(({ id }) => !isLead.has(id));
  const known = new Set([...isLead, ...partners.map(({ id }) => id)]);
  const others = matters.flatMap(({ cooperating, needs }) => [...cooperating, ...needs.flatMap((need) => need.with)]);
  return { leads, others: eachOnce(others).filter(({ id }) => !known.has(id)), partners, matters };
}
