import type { Plan, Responsibility, Section } from "@regional-plan/model";
import type { AnnotatedHeading, Annotation } from "./annotation.ts";
import { bare, pair } from "./pair.ts";
import { planHeadings } from "./plan-headings.ts";
import { type Score, scoreOf } from "./score-targets.ts";

const roles = ["lead", "cooperate", "responsible"] as const;
type ScoredRole = (typeof roles)[number];

interface FoundDuty {
  readonly section: Section | undefined;
  readonly names: readonly string[];
  readonly role: ScoredRole;
}

interface WantedDuty {
  readonly under: number;
  readonly heading: AnnotatedHeading | undefined;
  readonly names: readonly string[];
  readonly role: ScoredRole;
  /** Duties told in prose, doubtful ones, and those that a rule of the document adds are neither asked for nor held against. */
  isOptional: boolean;
}

/** A duty counts where the heading that it stands under, the body and the role agree. */
export function scoreDuties(plan: Plan, annotation: Annotation, miss: (what: string) => void): Score {
  const { titleOf, isSame } = planHeadings(plan);
  const wanted = wantedDuties(annotation);
  const { pairs, extra, missed } = pair(
    foundDuties(plan),
    wanted,
    (found, one) => found.role === one.role && isSame(found.section, one.heading) && one.names.some((name) => found.names.includes(name)),
  );
  const hits = pairs.filter(([, { isOptional }]) => !isOptional).length;
  for (const { heading, names, role, isOptional } of missed)
    if (!isOptional) miss(`duty missed\t${heading?.label ?? ""}${heading?.title ?? ""} | ${names[0]} | ${role}`);
  for (const { section, names, role } of extra) miss(`duty extra\t${titleOf(section)} | ${names[0]} | ${role}`);
  return scoreOf(hits, hits + extra.length, wanted.filter(({ isOptional }) => !isOptional).length);
}

function foundDuties(plan: Plan): FoundDuty[] {
  const sections = new Map((plan.outline ?? []).map((section) => [section.id, section]));
  const agencies = new Map((plan.agencies ?? []).map((agency) => [agency.id, agency]));
  const found = new Map<string, FoundDuty>();
  const items: readonly { readonly section?: string; readonly responsible?: readonly Responsibility[] }[] = [
    ...(plan.measures ?? []),
    ...(plan.arrangements ?? []),
    ...(plan.goals ?? []),
    ...(plan.targets ?? []),
    ...(plan.actions ?? []),
    ...(plan.projects ?? []),
  ];
  for (const item of items) {
    for (const { agency: id, role } of item.responsible ?? []) {
      const agency = agencies.get(id);
      const scored = role === "lead" || role === "cooperate" ? role : "responsible";
      const names = [agency?.name, ...(agency?.aliases ?? [])].map((name) => bare(name?.zh));
      found.set(`${item.section}|${id}|${scored}`, { section: sections.get(item.section ?? ""), names, role: scored });
    }
  }
  return [...found.values()];
}

function wantedDuties({ outline = [], responsibilities = [] }: Annotation): WantedDuty[] {
  const wanted: WantedDuty[] = [];
  for (const duty of responsibilities) {
    for (const role of roles) {
      for (const name of duty[role] ?? []) {
        const full = duty.expanded?.[name];
        const names = [name, ...(full === undefined ? [] : [full])].map(bare);
        const isOptional = duty.kind === "prose" || duty.doubtful === true;
        const twin = wanted.find((other) => other.role === role && other.under === duty.under && other.names[0] === names[0]);
        if (twin !== undefined) twin.isOptional &&= isOptional;
        else wanted.push({ under: duty.under, heading: outline[duty.under], names, role, isOptional });
      }
    }
  }
  for (const { under, implied = [] } of responsibilities) {
    for (const name of implied)
      for (const role of roles) wanted.push({ under, heading: outline[under], names: [bare(name)], role, isOptional: true });
  }
  return wanted;
}
