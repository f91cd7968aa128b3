import { atPointer, isFinalReport, type LocalizedText, type MessageTemplate, type Plan, pointerSteps, textIn } from "@regional-plan/model";
import type { Loss } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { oc4idsMapping } from "./mapping.ts";
import { isOwn } from "./project-of.ts";

/** What of a plan is not in the package of its projects: what OC4IDS has no field for, and what is no part of a project of its own. */
export function lostWithProjects(plan: Plan, language: string): Loss[] {
  const projects = plan.projects ?? [];
  const own = projects.filter(isOwn);
  const places = new Set(own.flatMap((project) => (project.places ?? []) as readonly string[]));
  const agencies = new Set<string>([
    ...(plan.issuers ?? []).slice(0, 1),
    ...own.flatMap(({ responsible = [], funding = [] }) => [...responsible, ...funding].flatMap(({ agency }) => agency ?? [])),
  ]);
  const milestones = (plan.milestones ?? [])
    .filter((milestone) => own.some(({ id }) => id === milestone.for))
    .map(({ id }) => id as string);
  const isNamed: Readonly<Record<string, (item: { id: string }, at: number) => boolean>> = {
    projects: (_, at) => isOwn(projects[at] as (typeof projects)[number]),
    places: ({ id }) => places.has(id),
    agencies: ({ id }) => agencies.has(id),
    milestones: ({ id }) => milestones.includes(id),
    reports: (_, at) => isFinalReport(plan.reports?.[at] ?? {}),
  };
  const whole = Object.entries(isNamed).flatMap(([list, is]) =>
    ((plan as unknown as Record<string, { id: string }[] | undefined>)[list] ?? []).flatMap((item, at) =>
      is(item, at) ? [] : [{ path: `/${list}/${at}`, value: item, reason: notOfProject }],
    ),
  );
  const entries = (plan.reports ?? []).flatMap(({ entries: all = [] }, report) =>
    all.flatMap((entry, at) =>
      milestones.includes(entry.for) ? [] : [{ path: `/reports/${report}/entries/${at}`, value: entry, reason: notOfProject }],
    ),
  );
  const lost = [...whole, ...entries];
  const gone = new Set(lost.map(({ path }) => path));
  const isGone = (path: string) => {
    const steps = pointerSteps(path);
    return [2, 4].some((count) => steps.length > count && gone.has(`/${steps.slice(0, count).join("/")}`)) || gone.has(path);
  };
  const beyond = lossesBeyond(plan, oc4idsMapping, [language]).filter(({ path }) => !isGone(path) && !isSaid(path));
  return [...lost.filter(({ path }) => !path.includes("/entries/") || !isGone(path.slice(0, path.indexOf("/entries/")))), ...beyond];

  /** A text that stands in for one that is not there in the language. */
  function isSaid(path: string): boolean {
    const text = atPointer(plan, path.slice(0, path.lastIndexOf("/")));
    if (typeof text !== "object" || text === null || Array.isArray(text)) return false;
    const [first] = Object.keys(text);
    return (
      path.endsWith(`/${first}`) &&
      typeof Object.values(text)[0] === "string" &&
      first !== undefined &&
      isTag(first) &&
      textIn(text as LocalizedText, language) === undefined
    );
  }
}

const isTag = (key: string) => /^[a-z]{2,3}(?:-|$)/iu.test(key);

const notOfProject: MessageTemplate = {
  en: "OC4IDS holds projects; this is no part of one of the plan's own.",
  zh: "OC4IDS 仅保存项目数据，此项不属于本规划的任何项目。",
};
