import {
  isFinalReport,
  type MessageTemplate,
  type Plan,
  planShape,
  pointerSteps,
  textIn,
  toPointer,
  walkValues,
} from "@regional-plan/model";
import type { Loss } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { type AroundProjects, isOwn } from "./around-projects.ts";
import { oc4idsMapping } from "./mapping.ts";

/** What of a plan is not in the package of its projects: what OC4IDS has no field for, and what is no part of a project of the plan's own. */
export function lostWithProjects(around: AroundProjects): Loss[] {
  const { plan, language } = around;
  const whole = itemsBeside(around);
  const gone = new Set(whole.map(({ path }) => path));
  const isGone = (path: string) => {
    const steps = pointerSteps(path);
    return [2, 4].some((count) => steps.length >= count && gone.has(`/${steps.slice(0, count).join("/")}`));
  };
  const stand = standIns(plan, language);
  return [...whole, ...lossesBeyond(plan, oc4idsMapping, [language]).filter(({ path }) => !isGone(path) && !stand.has(path))];
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

/** The paths of words that stand in for those of the chosen language. */
function standIns(plan: Plan, language: string): ReadonlySet<string> {
  const paths = new Set<string>();
  walkValues(plan, planShape, (value, { name }, path) => {
    if (name !== "LocalizedText") return true;
    const text = value as Record<string, string>;
    const [first] = Object.keys(text);
    if (first !== undefined && textIn(text, language) === undefined) paths.add(toPointer([...path, first]));
    return false;
  });
  return paths;
}

const notOfProject: MessageTemplate = {
  en: "OC4IDS holds projects; this is no part of one of the plan's own.",
  zh: "OC4IDS 仅保存项目数据，此项不属于本规划的任何项目。",
};
