import type { LocalizedText } from "@regional-plan/model";
import type { Said } from "./own-state.ts";

/** Which tasks of an upper plan the tasks of a plan may carry out, in words. */
export interface ToldAlignment {
  readonly tasks: readonly ToldTask[];
  /** The upper tasks that nothing carries out. */
  readonly notTakenUp: readonly { readonly id: string; readonly title: LocalizedText }[];
}

/** A task of the lower plan, and what it may carry out, the likeliest first. */
export interface ToldTask {
  readonly id: string;
  readonly title: LocalizedText;
  readonly uppers: readonly ToldUpper[];
}

/** A task of the upper plan that may be carried out. */
export interface ToldUpper {
  readonly id: string;
  readonly title: LocalizedText;
  readonly status: "confirmed" | "rejected" | "proposed" | "ranked";
  readonly reasons: readonly Said[];
}

/** What a person has decided, by the ids of the lower and the upper task with a blank between them. */
export type Decisions = Readonly<Record<string, "confirmed" | "rejected">>;
