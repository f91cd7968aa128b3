import { isFinalReport, type MessageTemplate, type Plan, pointerSteps, textIn } from "@regional-plan/model";
import type { Loss } from "../../contract/define-format.ts";
import { isOfLanguage, lossesBeyond } from "../../contract/losses-beyond.ts";
import { type AroundProjects, isOwn } from "./around-projects.ts";
import { oc4idsMapping } from "./mapping.ts";

/** What of a plan is not in the package of its projects: what OC4IDS has no field for, and what is no part of a project of the plan's own. */
export function lostWithProjects(around: AroundProjects): Loss[] {
  const { plan, language } = around;
  const whole = itemsBeside(around);
  const gone = new Set(whole.map(({ path }) => path));
  const isGone = (path: string) => {
    const ends = [2, 4].map((count) => endOf(path, count));
    return ends.some((end) => end !== undefined && gone.has(path.slice(0, end)));
  };
  return [
    ...whole,
    ...lossesBeyond(plan, oc4idsMapping, [language]).filter(
      (loss) => !isGone(loss.path) && !(isOfLanguage(loss) && standsIn(plan, loss, language)),
    ),
  ];
}

/** Where so many steps of a path end; nothing where it has fewer. */
function endOf(path: string, steps: number): number | undefined {
  let at = 0;
  for (let step = 0; step < steps; step++) {
    if (at >= path.length) return undefined;
    const next = path.indexOf("/", at + 1);
    at = next < 0 ? path.length : next;
  }
  return at;
}

/** Items that no project of the plan's own has to do with. */
function itemsBeside({ plan, milestones }: AroundProjects): Loss[] {
  const own = (plan.projects ?? []).filter(isOwn);
  const named = new Set<string>([...(plan.issuers ?? []).slice(0, 1), ...own.map(({ id }) => id)]);
  for (const { id, places = [], responsible = [], funding = [] } of own) {
    for (const each of [...places, ...[...responsible, ...funding].flatMap(({ agency }) => agency ?? [])]) named.add(each);
    for (const milestone of milestones.get(id) ?? []) named.add(milestone.id);
  }
  const lost: Loss[] = [];
  for (const list of ["projects", "places", "agencies", "milestones"] as const) {
    for (const [at, item] of (plan[list] ?? []).entries()) if (!named.has(item.id)) lost.push(beside(`/${list}/${at}`, item));
  }
  for (const [at, report] of (plan.reports ?? []).entries()) {
    if (!isFinalReport(report)) lost.push(beside(`/reports/${at}`, report));
    else
      for (const [nth, entry] of (report.entries ?? []).entries())
        if (!named.has(entry.for)) lost.push(beside(`/reports/${at}/entries/${nth}`, entry));
  }
  return lost;
}

const beside = (path: string, value: unknown): Loss => ({ path, value, reason: notOfProject });

/** Whether words stand in for those of the chosen language, which there are not. */
function standsIn(plan: Plan, { path }: Loss, language: string): boolean {
  const steps = pointerSteps(path);
  const tag = steps.pop();
  const text = steps.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], plan) as Record<string, string>;
  return Object.keys(text)[0] === tag && textIn(text, language) === undefined;
}

const notOfProject: MessageTemplate = {
  en: "OC4IDS holds projects; this is no part of one of the plan's own.",
  zh: "OC4IDS 仅保存项目数据，此项不属于本规划的任何项目。",
};
