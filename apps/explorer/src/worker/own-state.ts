import type { Plan, Severity } from "@regional-plan/model";

/** Words in both languages of the page. */
export interface Said {
  readonly en: string;
  readonly zh: string;
}

/** What was found in a file of the visitor's, with all that the page shows of it. */
export interface OwnFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The place in the plan, as a JSON Pointer. */
  readonly path: string;
  readonly message: Said;
  readonly why: Said;
  readonly suggestion: Said;
  /** The item that it is about. */
  readonly item?: string;
  /** Where in the text of the document it is. */
  readonly at?: number;
  /** Where in the file it is: file, line, sheet, cell. */
  readonly place: { readonly file?: string; readonly line?: number; readonly sheet?: string; readonly cell?: string };
  /** Whether it can be mended on a click. */
  readonly canMend: boolean;
}

/** A file of the visitor's as it stands: the plan in it, as far as there is one, and what was found. */
export interface OwnState {
  readonly name: string;
  /** The id of the format that it was read in; absent where it is no plan, but a document that was read as one. */
  readonly format?: string;
  /** The plan, or what can be used of it; absent where there is none. */
  readonly plan?: Plan;
  /** Whether everything that the file holds is in the plan. */
  readonly isWhole: boolean;
  /** The text of its document, where that came with it. */
  readonly text: string;
  readonly summary: Readonly<Record<Severity, number>>;
  /** The most serious first. */
  readonly findings: readonly OwnFinding[];
  /** How many findings were counted and are not among them. */
  readonly omitted: number;
  /** How often something was mended and can be taken back. */
  readonly steps: number;
  /** How many findings the last click has mended; absent before one. */
  readonly mended?: number;
}
