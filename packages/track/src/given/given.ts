import type { Finding } from "@regional-plan/model";

/** What was read of a file that says how a document is made: nothing where anything is wrong with it. */
export interface Given<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** What the value of a field is to be. */
export type Shape = { readonly isOptional?: true } & (
  | { readonly kind: "text" | "word" | "money" }
  | { readonly kind: "number"; readonly least?: number; readonly most?: number; readonly isWhole?: true }
  | { readonly kind: "code"; readonly codes: readonly string[] }
  | { readonly kind: "codes"; readonly codes: readonly string[] }
  | { readonly kind: "words" }
  | { readonly kind: "list"; readonly fields: Fields }
  | { readonly kind: "fields"; readonly fields: Fields }
);

/** The fields of an object, by name. */
export type Fields = Readonly<Record<string, Shape>>;
