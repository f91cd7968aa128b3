import type * as z from "zod";
import type { ItemFinder } from "../../facts/item-finder.ts";
import type { Finding, FixOperation } from "../../finding/finding.ts";
import { atPointer, type PathStep, toPointer } from "../../finding/json-pointer.ts";
import { schemaAt } from "../schema-at.ts";
import { asWritten, lineAsWritten } from "./as-written.ts";
import type { schemaFinding } from "./shape-findings.ts";

/** What is looked at, and what is known of it. */
export interface ShapeContext {
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** Where the value stands in the whole input. */
  readonly at: string;
  readonly languages: readonly string[];
  readonly sourceOf: (path: string) => string | undefined;
  /** The items of the plan that the value stands in. */
  readonly items: ItemFinder;
  /** What would be wrong with a value at a place, told as if it stood alone. */
  readonly explain: (path: readonly PropertyKey[], value: unknown) => readonly Finding[];
}

/** Which wording of `schemaFinding` fits, what it speaks of, and what mends it without a doubt. */
export interface Problem {
  readonly variant: keyof (typeof schemaFinding)["variants"];
  readonly params: NonNullable<Finding["params"]>;
  readonly fix?: readonly FixOperation[];
  /** The fields of the same object that the key was meant to be: they are not missing. */
  readonly stands?: readonly string[];
  /** The places that are told of herewith. */
  readonly covers?: readonly (readonly PropertyKey[])[];
}

/** A problem and its place in the value. */
export type ShapeProblem = Problem & { readonly path: readonly PropertyKey[] };

/** The path of a place in the whole input. */
export const pathIn = ({ at }: ShapeContext, path: readonly PropertyKey[]): string => at + toPointer(path as PathStep[]);

/** The value at a place. */
export const valueAt = ({ value }: ShapeContext, path: readonly PropertyKey[]): unknown => atPointer(value, toPointer(path as PathStep[]));

/** Whether a value would have the right shape at a place. */
export function fits({ schema, value }: ShapeContext, path: readonly PropertyKey[], candidate: unknown): boolean {
  return schemaAt(schema, path, value)?.safeParse(candidate).success ?? false;
}

/** A problem that one value mends: told with that value, which is also the fix where it has the right shape. */
export function replaced(context: ShapeContext, path: readonly PropertyKey[], candidate: unknown, problem: Omit<Problem, "fix">): Problem {
  const isRight = fits(context, path, candidate);
  return { ...problem, ...(isRight && { fix: [{ op: "replace", path: pathIn(context, path), value: candidate }] }) };
}

/** The last name on the way to a place: the key before an index too. */
export function keyOf(path: readonly PropertyKey[], { at }: ShapeContext): string {
  const steps = [...at.split("/").slice(1), ...path.map(String)];
  return steps.findLast((step) => !/^\d+$/u.test(step)) ?? "";
}

/** A value as the line in which it would stand: in a list and as a whole file without a field, an entry with its hyphen. */
export function lineAt(path: readonly PropertyKey[], context: ShapeContext, value: unknown): string {
  const step = path.length > 0 ? path.at(-1) : context.at.split("/").at(-1);
  if (step === "") return asWritten(value);
  if (!/^\d+$/u.test(String(step))) return lineAsWritten(keyOf(path, context), value);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? `- ${asWritten(value)}` : asWritten(value);
}
