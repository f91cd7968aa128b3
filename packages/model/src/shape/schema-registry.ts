import type * as z from "zod";

/** Facts that stand beside the schemas, by the schema that they are about. */
export interface SchemaRegistry<Meta> {
  /** What is known of a schema; `undefined` where nothing is. */
  get(schema: z.ZodType): Meta | undefined;
  /** Whether anything is known of a schema. */
  has(schema: z.ZodType): boolean;
}
