import type * as z from "zod";
import type { PathStep } from "../finding/json-pointer.ts";
import { concrete, schemaOfKey } from "./schema-at.ts";

/** What is done at a value; `false` passes over what lies below it. The path is reused: copy it to keep it. */
export type VisitValue = (value: unknown, schema: z.ZodType, path: readonly PathStep[]) => boolean | undefined;

/** Visits a value and everything below it that its schema knows, each with the schema it has there. */
export function walkValues(value: unknown, schema: z.ZodType, visit: VisitValue): void {
  const path: PathStep[] = [];
  const go = (at: unknown, type: z.ZodType | undefined): void => {
    if (type === undefined || visit(at, type, path) === false || typeof at !== "object" || at === null) return;
    for (const [key, inner] of Array.isArray(at) ? at.entries() : Object.entries(at)) {
      path.push(key);
      go(inner, concrete(schemaOfKey(type, key), inner));
      path.pop();
    }
  };
  go(value, concrete(schema, value));
}
