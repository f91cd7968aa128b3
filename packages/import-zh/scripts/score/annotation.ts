/** A document as a person read it; what is not asked for is left out. */
export interface Annotation {
  /** The name of the text, beside the annotation or in `corpus`. */
  readonly file: string;
  readonly outline?: readonly AnnotatedHeading[];
  readonly responsibilities?: readonly AnnotatedDuty[];
  readonly targets?: readonly AnnotatedTarget[];
}

/** A place in the text. */
interface Placed {
  readonly start: number;
  readonly end: number;
  /** Another reading can be defended: neither asked for nor held against. */
  readonly doubtful?: boolean;
}

/** A heading. One without a title introduces its text by its number alone. */
export interface AnnotatedHeading extends Placed {
  readonly level: number;
  readonly label?: string;
  readonly title: string;
  readonly alt_title?: string;
  readonly alt_end?: number;
  readonly untitled?: boolean;
}

/** Who has what role under a heading, which is told by its place in the outline. */
interface AnnotatedDuty {
  readonly under: number;
  readonly kind?: string;
  readonly doubtful?: boolean;
  readonly lead?: readonly string[];
  readonly cooperate?: readonly string[];
  readonly responsible?: readonly string[];
  readonly implied?: readonly string[];
  readonly expanded?: Readonly<Record<string, string>>;
}

/** A number that the document commits itself to. */
export interface AnnotatedTarget extends Placed {
  readonly value: number;
  readonly unit: string;
  readonly due?: string | null;
  readonly quote?: string;
  /** No number is printed. */
  readonly implicit?: boolean;
}
