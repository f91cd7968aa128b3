import type { Finding, Item, ItemKind, LinkKind, Plan } from "@regional-plan/model";
import type { CodeTables } from "../codes/code-tables.ts";
import type { Placed, Visited } from "./visited.ts";

/** A source text that was handed in. */
export interface SourceText {
  /** The text as decoded: what offsets count in. */
  readonly text: string;
  /** The SHA-256 of the file's bytes, where it was worked out. */
  readonly sha256?: string;
}

/** A source text that was looked for and could not be read. */
export interface UnreadText {
  /**
   * Why: nothing is there; it lies where nothing may be read for this plan; it is in another encoding than UTF-8; or the
   * system refuses it.
   */
  readonly unread: "missing" | "outside" | "encoding" | "refused";
  /** What the encoding looks like, as `guessEncoding` says. */
  readonly encoding?: string;
  /** The SHA-256 of the file's bytes, where it was worked out. */
  readonly sha256?: string;
}

/**
 * What a rule may need from its caller: `documents` that can be read, or `documentFiles`, read or not; `whole` for a rule that
 * judges what is absent: where a part could not be read, nothing can be said of it; `links` for one that judges what nothing
 * links to: nor can it where a link has the wrong shape; `ids` for
 * one that judges where links lead: those to a kind of which an id could not be read are passed over.
 */
export type GivenNeed = "documents" | "documentFiles" | "previous" | "upper" | "asOf" | "codes" | "whole" | "links" | "ids";

/** What a rule may need from the plan: an optional field, without which there is nothing to check. */
export type PlanNeed = Exclude<keyof Plan, "specVersion" | "id" | "title" | "documents">;

/** Without what a rule cannot check anything: it is then reported as not checked. */
export type Need = GivenNeed | PlanNeed;

/** Where a finding points: an item, the plan, or a value that the walk handed over. */
export type Subject = Item | Plan | Visited<unknown>;

/** A place within a subject; `key` is a JSON Pointer without its leading slash. */
export interface Place {
  readonly subject: Subject;
  readonly key: string;
}

/** A step that mends what was found; `key` is relative to the subject, and the finding's own where absent. */
export type Mend = { op: "add" | "replace"; key?: string; value: unknown } | { op: "remove"; key?: string };

/** What a finding may carry beside its parameters. */
export interface FindingExtras {
  /** The name of the wording to use, among the rule's `variants`. */
  readonly variant?: string;
  /** Steps that mend it without a doubt. */
  readonly fix?: readonly Mend[];
  /** Other places that it has to do with: subjects, or values within them. */
  readonly related?: readonly (Subject | Place)[];
}

/**
 * Tells of something found. `key` is a JSON Pointer without its leading slash, relative to the subject: `due`,
 * `responsible/0/agency`, or the empty string for the subject itself.
 */
export type ReportFinding = (subject: Subject, key: string, params?: Finding["params"], extras?: FindingExtras) => void;

/** Whether the links of a field are meant, of a kind of item or of the plan itself: `(kind, field) => field === "section"`. */
export type LinkFilter = (kind: LinkKind, field: string) => boolean;

/** What a rule is given. What its `needs` name is there for certain. */
export interface RuleContext<N extends Need = never> {
  /**
   * What can be used of the plan: everything in it has the shape that the model describes. Of a broken one, what it must have
   * itself and has not is empty, as is a title or statement of an item that could not be used.
   */
  readonly plan: Plan & { readonly [K in N & PlanNeed]-?: NonNullable<Plan[K]> };
  /** The item that has an id; the plan for its own. */
  readonly find: (id: string) => Placed | undefined;
  /** Whether an item has that id, or may have it, being too broken to be looked at. */
  readonly has: (id: string) => boolean;
  /**
   * Whether anything links to an id but the item that has it: by any field, or by those of which the filter says yes. To ask this
   * is far less than to see every link. A filter is remembered by its identity: make it once, beside the rule.
   */
  readonly isLinked: (id: string, filter?: LinkFilter) => boolean;
  /** Every id of the plan, in its order. */
  readonly ids: () => Iterable<string>;
  /** The items whose id another has already, in the order of the plan. */
  readonly duplicates: readonly Item[];
  /** The kinds of which some item is too broken to be looked at: nobody knows what its id was meant to be. */
  readonly lostKinds: ReadonlySet<ItemKind>;
  /** The source texts handed in, by the ids of their documents. */
  readonly documents: ReadonlyMap<string, SourceText>;
  /** The source texts that could not be read, and why. */
  readonly unread: ReadonlyMap<string, UnreadText>;
  /** The previous version of the plan. */
  readonly previous: "previous" extends N ? Plan : Plan | undefined;
  /** A plan that stands above this one. */
  readonly upper: "upper" extends N ? Plan : Plan | undefined;
  /** The day on which the plan is looked at, `YYYY-MM-DD`. */
  readonly asOf: "asOf" extends N ? string : string | undefined;
  /** The tables of outside codes. */
  readonly codes: "codes" extends N ? CodeTables : CodeTables | undefined;
  /** What several rules want to know of the plan: worked out once. */
  readonly shared: <T>(compute: (plan: Plan, find: (id: string) => Placed | undefined) => T) => T;
  readonly report: ReportFinding;
}
