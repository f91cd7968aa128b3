import type { Step } from "../worker/jobs.ts";
import type { OwnState } from "../worker/own-state.ts";

/** Why there is nothing to show of a file. */
type OwnFailure = "failed" | "tooLarge";

/** A file of the visitor's: how far it is, what was found in it, and what can be done with it. */
export interface OwnFile {
  /** What it is called; absent where none was chosen. */
  readonly name?: string;
  /** What is being done with it. */
  readonly step?: Step | "mend";
  readonly failure?: OwnFailure;
  readonly state?: OwnState;
  /** Whether the pages show it, and not the reference plan. */
  readonly isShown: boolean;
  readonly open: (file: File | { readonly name: string; readonly content: string }) => void;
  readonly cancel: () => void;
  /** Mends one finding, or all that can be. */
  readonly mend: (only?: { readonly rule: string; readonly path: string }) => void;
  readonly undo: () => void;
  readonly show: (isShown: boolean) => void;
  readonly close: () => void;
}
