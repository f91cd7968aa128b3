import { isFinalReport, type Plan, reportsInTime, stringifyJson } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
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
    publishedDate: day.time ?? unknownTime,
    version: "0.9",
    publisher: { name: publisher ?? say(issuer?.name) ?? plan.issuers?.[0] ?? say(plan.title) ?? plan.id },
    projects: (plan.projects ?? []).filter(isOwn).map((project) => projectOf(project, around)),
  };
  return { content: `${stringifyJson(pack, "  ")}\n`, losses: lostWithProjects(around).filter(({ path }) => path !== day.path) };
}

/** A package must say when it was published: this says that nobody told. */
const unknownTime = "0001-01-01T00:00:00Z";

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
