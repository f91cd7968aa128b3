import type { FormatOption, GivenOptions } from "@regional-plan/convert";
import type { Drawn } from "@regional-plan/convert/html";
import type { ImportStep } from "@regional-plan/import-zh";
import type { Paper, PaperFigure, PaperTable, Plan } from "@regional-plan/model";
import type { Moment, RunDocumentId } from "../run/run-documents.ts";
import type { OwnState, Said } from "./own-state.ts";
import type { Decisions, ToldAlignment } from "./told-alignment.ts";
import type { ToldChanges } from "./told-changes.ts";

/** A file of the visitor's: what it is called and what it holds. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What is done with a file, one after the other. */
export type Step = "open" | "check" | ImportStep;

/** A file that is ready to be saved. */
export interface ReadyFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** A part of a plan that a format has no place for, in words. */
interface ToldLoss {
  readonly path: string;
  readonly reason: Said;
}

/** A format that can be written, and what may be chosen about it. */
export interface ToldFormat {
  readonly id: string;
  readonly title: Said;
  readonly options: readonly ToldOption[];
}

/** Something that may be chosen about a format. */
export interface ToldOption {
  readonly name: string;
  readonly title: Said;
  readonly kind: FormatOption["kind"];
  readonly choices?: readonly string[];
  readonly preset?: string;
}

/** A plan in a format, with what found no place there. */
export interface WrittenFile extends ReadyFile {
  readonly losses: readonly ToldLoss[];
  /** How many parts of the plan were lost, whether they are told or not. */
  readonly lost: number;
}

/** Everything that the worker does: what it is asked, and what it answers. */
export interface Jobs {
  /** Reads a file, as a plan or as a document that becomes one, and checks it. It stays open for what follows. */
  open: { ask: GivenFile; answer: OwnState };
  /** Mends one finding of the file that is open, or all that can be. */
  mend: { ask: { readonly only?: { readonly rule: string; readonly path: string } }; answer: OwnState };
  /** Takes back what was mended last. */
  undo: { ask: Record<never, never>; answer: OwnState };
  /** The file that is open, as it is now. */
  save: { ask: Record<never, never>; answer: ReadyFile };
  /** Reads a file as a plan and leaves what is open alone. */
  read: { ask: GivenFile; answer: { readonly plan?: Plan; readonly text: string; readonly why?: Said } };
  /** The formats that a plan can be written in. */
  formats: { ask: Record<never, never>; answer: readonly ToldFormat[] };
  /** Writes a plan in a format. */
  write: {
    ask: { readonly plan: Plan; readonly format: string; readonly options: GivenOptions; readonly text?: string };
    answer: WrittenFile | { readonly refused: Said };
  };
  /** What has changed from one edition of a plan to another. */
  compare: { ask: { readonly before: Plan; readonly after: Plan }; answer: ToldChanges };
  /** Which task of an upper plan each task of a plan may carry out. */
  align: { ask: { readonly plan: Plan; readonly upper: Plan }; answer: ToldAlignment };
  /** The plan with what a person has decided about that. */
  decide: { ask: { readonly plan: Plan; readonly upper: Plan; readonly decisions: Decisions }; answer: ReadyFile };
  /** Makes a document of carrying a plan out. */
  document: { ask: { readonly plan: Plan; readonly document: RunDocumentId; readonly moment: Moment }; answer: Paper };
  /** Draws a figure of a paper; without a drawing where none of its values has a place. */
  draw: {
    ask: { readonly figure: PaperFigure; readonly language: string; readonly id: string };
    answer: { readonly drawn?: Drawn; readonly table: PaperTable };
  };
  /** Writes a paper in a format. */
  paper: {
    ask: { readonly paper: Paper; readonly format: string; readonly languages: readonly string[]; readonly name: string };
    answer: ReadyFile;
  };
}

/** A question as it is sent: a job with what it is asked. */
export interface Question<J extends keyof Jobs = keyof Jobs> {
  readonly number: number;
  readonly job: J;
  readonly ask: Jobs[J]["ask"];
}

/** What comes back: how far it is, the answer, or that there is none. */
export type Reply =
  | { readonly number: number; readonly step: Step }
  | { readonly number: number; readonly answer: Jobs[keyof Jobs]["answer"] }
  | { readonly number: number; readonly failed: string };

/** What each job is done by. */
export type Workers = { readonly [J in keyof Jobs]: (ask: Jobs[J]["ask"], onStep: (step: Step) => void) => Promise<Jobs[J]["answer"]> };
