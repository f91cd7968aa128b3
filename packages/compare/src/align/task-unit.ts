import type { LocalizedText } from "@regional-plan/model";
import type { TextSpan } from "./text-span.ts";

/** The smallest part of a plan that carries tasks and stands under a heading or number of its own. */
export interface TaskUnit {
  /** The id of the measure, arrangement, domain or clause that it is. */
  readonly id: string;
  readonly kind: "measure" | "arrangement" | "domain" | "action";
  /** What it is called; empty where it has no heading. */
  readonly title: LocalizedText;
  /** Its text without the heading, and without who answers for it. */
  readonly text: LocalizedText;
  /** The headings above it, the nearest first. */
  readonly above: readonly LocalizedText[];
  /** Whether the document numbers it: a lead without a number is understood from the heading above. */
  readonly isNumbered: boolean;
  /** Whether it sees to the plan being carried out. */
  readonly isClosing: boolean;
  /** Where all of it stands in the document, where that is known. */
  readonly span?: TextSpan;
  /** The clauses, projects and targets inside it. */
  readonly parts: readonly UnitPart[];
}

/** A clause, a project or a target inside a unit. */
export interface UnitPart {
  readonly id: string;
  readonly kind: "action" | "project" | "target";
  readonly text: LocalizedText;
  readonly span?: TextSpan;
}
