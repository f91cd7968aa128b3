import { isFinalReport, type Plan, reportsInTime, stringifyJson } from "@regional-plan/model";
import type { Loss, Written } from "../../contract/define-format.ts";
import { baseOf } from "../../linked/iris.ts";
import { datedSpan } from "../../text/dated-span.ts";
import { aroundProjects, isOwn } from "./around-projects.ts";
import { dateTime } from "./date-time.ts";
import { lostWithProjects } from "./lost-with-projects.ts";
import { projectOf } from "./project-of.ts";

/** What may be chosen of a package. */
export interface PackageOptions {
  readonly base?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Writes the projects of a plan as a package. */
export function writeOc4ids(plan: Plan, { base, language = plan.languages[0] ?? "en", published, publisher }: PackageOptions): Written {
  const around = aroundProjects(plan, language);
  const { say } = around;
  const issuer = around.agencies.get(plan.issuers?.[0] ?? "");
  const day = published === undefined ? lastDay(plan) : { time: published };
  const pack = {
    // A URI, unlike an IRI, has no letters but those of ASCII.
    uri: baseOf(plan.id, base).replace(/[^\x21-\x7e]+/gu, encodeURIComponent),
    publishedDate: day.time,
    version: "0.9",
    publisher: { name: publisher ?? say(issuer?.name) ?? plan.issuers?.[0] ?? say(plan.title) ?? plan.id },
    projects: (plan.projects ?? []).filter(isOwn).map((project) => projectOf(project, around)),
  };
  const losses = lostWithProjects(around).filter(({ path }) => path !== day.path);
  return { content: `${stringifyJson(pack, "  ")}\n`, losses: day.time === undefined ? [undated, ...losses] : losses };
}

/** A package must say when it was published, and nobody makes up a day for it. */
const undated: Loss = {
  path: "/issued",
  value: undefined,
  reason: {
    en: "A package must say when it was published, and the plan names no day; without the option “published” the package is not valid.",
    zh: "数据包须写明发布时间，而规划中没有日期；不用选项 published 给出，数据包就不合规范。",
  },
};

/** The latest day of which the plan tells what was the case, and the path where it does. */
function lastDay(plan: Plan): { time?: string | undefined; path?: string } {
  const report = reportsInTime(plan).filter(isFinalReport).at(-1);
  const dates: [string, string | undefined][] = [
    [`/reports/${report === undefined ? "" : plan.reports?.indexOf(report)}/asOf`, report?.asOf],
    ["/issued", plan.issued],
    ["/inForce", plan.inForce],
    ["/period", plan.period],
  ];
  const [path, date] = dates.find(([, each]) => datedSpan(each) !== undefined) ?? [];
  return path === undefined ? {} : { path, time: dateTime(datedSpan(date)?.first) };
}
