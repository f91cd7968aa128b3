import type { LocalizedText, Plan, Section } from "@regional-plan/model";
import type { AnnotatedHeading } from "./annotation.ts";
import { bare } from "./pair.ts";

/** The headings of a plan, ready to be compared. */
export interface PlanHeadings {
  readonly titleOf: (section: Section | undefined) => string;
  readonly depthOf: (section: Section) => number;
  /** A heading without a title is told by its place, since many have the same one; any other by its title. */
  readonly isSame: (section: Section | undefined, heading: AnnotatedHeading | undefined) => boolean;
}

/** Makes the headings of a plan ready to be compared. */
export function planHeadings(plan: Plan): PlanHeadings {
  const sections = new Map((plan.outline ?? []).map((section) => [section.id, section]));
  const titles = new Map<string, LocalizedText | undefined>(
    [
      ...(plan.domains ?? []),
      ...(plan.measures ?? []),
      ...(plan.arrangements ?? []),
      ...(plan.principles ?? []),
      ...(plan.goals ?? []),
    ].map(({ id, title }) => [id, title]),
  );
  const titleOf = (section: Section | undefined) => bare((section?.title ?? titles.get(section?.heads ?? ""))?.zh);
  const depthOf = (section: Section): number => {
    const parent = section.parent === undefined ? undefined : sections.get(section.parent);
    return parent === undefined ? 1 : 1 + depthOf(parent);
  };
  const isSame = (section: Section | undefined, heading: AnnotatedHeading | undefined) => {
    if (heading === undefined) return false;
    const wanted = [heading.title, heading.alt_title].flatMap((title) => (title === undefined ? [] : [bare(title)]));
    const title = titleOf(section);
    if (heading.untitled !== true) return wanted.includes(title);
    const end = Math.max(heading.end, heading.alt_end ?? 0);
    const overlaps = (section?.source ?? []).some(({ start, end: last }) => (start ?? 0) < end && heading.start < (last ?? 0));
    return overlaps || (title !== "" && wanted.includes(title));
  };
  return { titleOf, depthOf, isSame };
}
