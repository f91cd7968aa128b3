/** The kind of an item: what sort of thing an id points to. */
export type ItemKind =
  | "document"
  | "section"
  | "principle"
  | "goal"
  | "indicator"
  | "target"
  | "domain"
  | "measure"
  | "action"
  | "project"
  | "agency"
  | "place"
  | "instrument"
  | "arrangement"
  | "milestone"
  | "report"
  | "erratum"
  | "term";

/** The name of a plan's list. */
export type ListName =
  | "documents"
  | "outline"
  | "principles"
  | "goals"
  | "indicators"
  | "targets"
  | "domains"
  | "measures"
  | "actions"
  | "projects"
  | "agencies"
  | "places"
  | "instruments"
  | "arrangements"
  | "milestones"
  | "reports"
  | "errata"
  | "glossary";

/**
 * The list that holds the items of each kind, in the order in which a plan is written.
 *
 * @example
 * ```ts
 * import { listOfKind } from "@regional-plan/model";
 *
 * listOfKind.section; //=> "outline"
 * ```
 */
export const listOfKind = {
  document: "documents",
  section: "outline",
  principle: "principles",
  goal: "goals",
  indicator: "indicators",
  target: "targets",
  domain: "domains",
  measure: "measures",
  action: "actions",
  project: "projects",
  agency: "agencies",
  place: "places",
  instrument: "instruments",
  arrangement: "arrangements",
  milestone: "milestones",
  report: "reports",
  erratum: "errata",
  term: "glossary",
} as const satisfies Record<ItemKind, ListName>;

/** Every kind of item, in the order in which a plan lists them. */
export const itemKinds = Object.keys(listOfKind) as readonly ItemKind[];
