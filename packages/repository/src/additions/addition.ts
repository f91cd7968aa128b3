/** Something that somebody adds to the kit, as they would by hand. */
export interface Addition {
  /** What the table in CONTRIBUTING.md calls it: “a list”. */
  readonly what: string;
  /** What is written by hand: whole files, and lines in files that are there. */
  readonly edits: readonly Edit[];
  /** What must come out of `npm run generate`: a file, and words in it. */
  readonly follows: Readonly<Record<string, string>>;
}

/** A new file, or an insertion into one that is there, before words that stand there once. */
export type Edit =
  | { readonly file: string; readonly content: string }
  | { readonly file: string; readonly insertions: readonly (readonly [before: string, text: string])[] };
