import type { Measure } from "../plan/measure.ts";
import type { Id } from "../plan/parts/id.ts";
import type { LocalizedText } from "../plan/parts/localized-text.ts";
import type { Responsibility, Role } from "../plan/parts/responsibility.ts";
import type { Plan } from "../plan/plan.ts";
import type { Project, ProjectRelation } from "../plan/project.ts";
import type { Section } from "../plan/section.ts";
import type { PlanIndex } from "./index-plan.ts";
import { type PlacedItem, walkItems } from "./walk-items.ts";

/**
 * The sections right under a section, in reading order; without an id, those at the top.
 *
 * @example
 * ```ts
 * import { childSections, indexPlan, type Plan, sectionTitle } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.2",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   outline: [{ id: "section-1", title: { en: "Main tasks" } }, { id: "section-1-1", parent: "section-1", heads: "domain-1" }],
 *   domains: [{ id: "domain-1", title: { en: "Transport" } }],
 * };
 * const index = indexPlan(plan);
 * childSections(plan).map(({ id }) => id); //=> ["section-1"]
 * childSections(plan, "section-1").map((section) => sectionTitle(index, section)?.en); //=> ["Transport"]
 * ```
 */
export function childSections(plan: Plan, parent?: Id<"section">): Section[] {
  return (plan.outline ?? []).filter((section) => section.parent === parent);
}

/** The title of a section: its own, or that of the item it heads. */
export function sectionTitle(index: PlanIndex, section: Section): LocalizedText | undefined {
  if (section.title !== undefined || section.heads === undefined) return section.title;
  const placed = index.byId.get(section.heads);
  return placed === undefined ? undefined : itemTitle(placed);
}

/** What an item is called: its title or name, else its statement. */
export function itemTitle({ item }: Pick<PlacedItem, "item">): LocalizedText | undefined {
  if ("title" in item && item.title !== undefined) return item.title;
  if ("name" in item) return item.name;
  return "statement" in item ? item.statement : undefined;
}

/**
 * The measures of a domain, in the order of the plan.
 *
 * @example
 * ```ts
 * import { measuresOfDomain, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.2",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   domains: [{ id: "domain-1", title: { en: "Transport" } }],
 *   measures: [{ id: "measure-1", domain: "domain-1" }, { id: "measure-2" }],
 * };
 * measuresOfDomain(plan, "domain-1").map(({ id }) => id); //=> ["measure-1"]
 * ```
 */
export function measuresOfDomain(plan: Plan, domain: Id<"domain">): Measure[] {
  return (plan.measures ?? []).filter((measure) => measure.domain === domain);
}

/** How a project stands to its plan; one that does not say is the plan's own. */
export function relationOf({ relation = "own" }: Pick<Project, "relation">): ProjectRelation {
  return relation;
}

/**
 * The plan's own projects, in the order of the plan; or those that it takes part in, or merely names. To count projects,
 * count these: `plan.projects` lists everything that is named.
 *
 * @example
 * ```ts
 * import { type Plan, projectsOf } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   projects: [
 *     { id: "project-bridge", name: { en: "Bridge" } },
 *     { id: "project-expo", name: { en: "Expo of the neighbouring city" }, kind: "event", relation: "joined" },
 *   ],
 * };
 * projectsOf(plan).map(({ id }) => id); //=> ["project-bridge"]
 * projectsOf(plan, "joined").map(({ id }) => id); //=> ["project-expo"]
 * ```
 */
export function projectsOf(plan: Plan, relation: ProjectRelation = "own"): Project[] {
  return (plan.projects ?? []).filter((project) => relationOf(project) === relation);
}

/** Something that an agency answers for, and as what. */
export type Duty = PlacedItem & {
  /** What the agency does for it. */
  readonly role: Role;
};

/**
 * Everything that an agency answers for, in the order of the model: each item once for each role. Units below it and
 * units that it takes the place of are not counted in.
 *
 * @example
 * ```ts
 * import { dutiesOf, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.2",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   measures: [{ id: "measure-1", responsible: [{ agency: "agency-roads", role: "lead" }] }],
 *   agencies: [{ id: "agency-roads", name: { en: "Roads" } }],
 * };
 * dutiesOf(plan, "agency-roads").map(({ item, role, path }) => `${role} ${item.id} ${path}`); //=> ["lead measure-1 /measures/0"]
 * ```
 */
export function dutiesOf(plan: Plan, agency: Id<"agency">): Duty[] {
  const duties: Duty[] = [];
  for (const placed of walkItems(plan)) {
    const roles = new Set(responsibilitiesOf(placed).flatMap((duty) => (duty.agency === agency ? [duty.role] : [])));
    for (const role of roles) duties.push({ ...placed, role });
  }
  return duties;
}

/** Who answers for an item; empty where its kind has no such field or nobody is named. */
export function responsibilitiesOf({ item }: Pick<PlacedItem, "item">): readonly Responsibility[] {
  return "responsible" in item ? (item.responsible ?? []) : [];
}
