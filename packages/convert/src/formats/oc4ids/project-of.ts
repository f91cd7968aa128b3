import { codeLists, type Project, type Responsibility, wordsLanguage } from "@regional-plan/model";
import { codeIri, isPublished } from "../../linked/iris.ts";
import type { AroundProjects } from "./around-projects.ts";
import { periodOf } from "./date-time.ts";
import { milestonesOf } from "./milestones-of.ts";

/** A project as OC4IDS has it; a key without a value is left out when it is written. */
export function projectOf(project: Project, around: AroundProjects): object {
  const { plan, language, say } = around;
  const { id, name, kind, stage, period, responsible = [] } = project;
  const authority = responsible.find(({ role }) => role === "lead") ?? responsible.find(({ role }) => role === "responsible");
  const isKnown = kind !== undefined && isPublished("project-kind", kind);
  return {
    id: `${plan.id}-${id}`,
    language,
    title: say(name) ?? id,
    status: statuses.get(stage ?? ""),
    sector: sectors.get(kind ?? ""),
    ...(kind !== undefined && {
      additionalClassifications: [
        {
          scheme: "regional-plan",
          id: kind,
          ...(isKnown && { description: labelOf("project-kind", kind, language), uri: codeIri("project-kind", kind, "") }),
        },
      ],
    }),
    period: periodOf(period),
    locations: listOf(project.places?.map((place) => locationOf(place, around))),
    publicAuthority: authority && reference(authority.agency, around),
    parties: listOf(partiesOf(project, around)),
    budget: budgetOf(project, around),
    milestones: listOf(milestonesOf(project, around)),
    policyAlignment: { description: say(plan.title) },
  };
}

const listOf = <T>(list: readonly T[] | undefined) => (list === undefined || list.length === 0 ? undefined : list);

/** Statuses of OC4IDS by the stages of the model; the others have none. */
const statuses: ReadonlyMap<string, string> = new Map([
  ["proposed", "identification"],
  ["preparatory", "preparation"],
  ["under-construction", "implementation"],
  ["upgrading", "implementation"],
  ["operating", "completion"],
  ["cancelled", "cancelled"],
]);

/** Sectors of OC4IDS, each with the one that it is a part of, by kinds of project. */
const sectors: ReadonlyMap<string, readonly string[]> = new Map([
  ["railway", ["transport", "transport.rail"]],
  ["road", ["transport", "transport.road"]],
  ["port", ["transport", "transport.water"]],
  ["airport", ["transport", "transport.air"]],
  ["energy", ["energy"]],
  ["water", ["waterAndWaste"]],
  ["hospital", ["health"]],
  ["campus", ["education"]],
  ["data-platform", ["communications"]],
  ["information-system", ["communications"]],
  ["network", ["communications"]],
  ["industrial-park", ["economy"]],
  ["culture", ["cultureSportsAndRecreation"]],
  ["sports", ["cultureSportsAndRecreation"]],
  ["tourism", ["cultureSportsAndRecreation"]],
]);

function labelOf(list: "project-kind" | "funding-source", code: string, language: string): string {
  const labels: Readonly<Record<string, { en: string; zh: string }>> = codeLists[list].labels;
  return Object.hasOwn(labels, code) ? (labels[code]?.[wordsLanguage(language)] ?? code) : code;
}

function locationOf(id: string, { places, say }: AroundProjects): object {
  const place = places.get(id);
  return { id, description: say(place?.name), geometry: place?.geometry };
}

function reference(id: string, { agencies, say }: AroundProjects): object {
  return { name: say(agencies.get(id)?.name), id };
}

/** Who takes part, each once with all its roles. */
function partiesOf({ responsible = [], funding = [] }: Project, around: AroundProjects): object[] {
  const roles = new Map<string, Set<string>>();
  const add = (agency: string, role: string) => roles.set(agency, (roles.get(agency) ?? new Set()).add(role));
  for (const { agency, role } of responsible) add(agency, partyRoles.get(role) ?? "interestedParty");
  for (const { agency } of funding) if (agency !== undefined) add(agency, "funder");
  return [...roles].map(([id, all]) => ({ ...reference(id, around), roles: [...all] }));
}

const partyRoles: ReadonlyMap<Responsibility["role"], string> = new Map([
  ["lead", "publicAuthority"],
  ["responsible", "publicAuthority"],
  ["cooperate", "administrativeEntity"],
  ["supervise", "reviewBody"],
]);

function budgetOf({ funding = [] }: Project, around: AroundProjects): object | undefined {
  const { language, say } = around;
  const parts = funding.flatMap(({ source, agency, amount, period, statement }, place) => {
    const description = say(statement) ?? (source === undefined ? undefined : labelOf("funding-source", source, language));
    const part = { description, amount, period: periodOf(period), sourceParty: agency && reference(agency, around) };
    return Object.values(part).every((value) => value === undefined) ? [] : [{ id: String(place + 1), ...part }];
  });
  return parts.length === 0 ? undefined : { budgetBreakdowns: [{ id: "funding", budgetBreakdown: parts }] };
}
