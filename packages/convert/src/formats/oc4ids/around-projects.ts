import {
  type Agency,
  isFinalReport,
  type LocalizedText,
  type Milestone,
  type Place,
  type Plan,
  type Project,
  type ReportEntry,
  reportsInTime,
  textIn,
} from "@regional-plan/model";

/** What is written with the projects of a plan. */
export interface AroundProjects {
  readonly plan: Plan;
  readonly language: string;
  /** What a text says in the language that was chosen, or in its first where it says nothing in that. */
  readonly say: (text: LocalizedText | undefined) => string | undefined;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly places: ReadonlyMap<string, Place>;
  /** The milestones of each project. */
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>;
  /** What the latest final report says of when each milestone was met. */
  readonly met: ReadonlyMap<string, ReportEntry>;
}

/** Whether a project is the plan's, and not only named in it. */
export const isOwn = ({ relation }: Project): boolean => relation !== "cited";

/** Looks up, once for all projects, what is written with them. */
export function aroundProjects(plan: Plan, language: string): AroundProjects {
  const milestones = new Map<string, Milestone[]>();
  for (const milestone of plan.milestones ?? []) {
    if (milestone.for !== undefined) milestones.set(milestone.for, [...(milestones.get(milestone.for) ?? []), milestone]);
  }
  const entries = reportsInTime(plan)
    .filter(isFinalReport)
    .flatMap((report) => report.entries ?? []);
  return {
    plan,
    language,
    say: (text) => text && (textIn(text, language) ?? Object.values(text)[0]),
    agencies: new Map((plan.agencies ?? []).map((agency) => [agency.id, agency])),
    places: new Map((plan.places ?? []).map((place) => [place.id, place])),
    milestones,
    met: new Map(entries.filter(({ dateMet }) => dateMet !== undefined).map((entry) => [entry.for, entry])),
  };
}
