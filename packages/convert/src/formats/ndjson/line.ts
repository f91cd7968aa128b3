/** A line that was read. */
export interface Line {
  /** Its number, from 1. */
  readonly number: number;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}
