/** Lines that one thread works on at a time. */
export interface LineTask {
  /** The place of the input among those that were named. */
  readonly input: number;
  /** The number of the first of the lines, from 1. */
  readonly first: number;
  /** The bytes of each, without the line's end; nothing of one that is too long to be read. */
  readonly lines: readonly (Uint8Array | undefined)[];
}

/** What became of lines. */
export interface LinesDone {
  /** What is written for them: a line for each, with its end. */
  readonly text: string;
  /** The numbers of those that are no plan, or one with errors. */
  readonly failed: readonly number[];
  /** How many fields of plans found no place in what was written. */
  readonly losses: number;
}

/** What is written for one line. */
export interface LineDone {
  readonly text: string;
  readonly isFailed: boolean;
  readonly losses?: number;
}

/** The longest line that is read. */
export const maxLineBytes = 100 * 1024 * 1024;
