import * as z from "zod";
import type { SchemaRegistry } from "../../shape/schema-registry.ts";
import { plainText } from "./plain-text.ts";

/** A code of an open list: one of `Known`, or one's own with the prefix `x-`. */
export type OpenCode<Known extends string> = Known | (string & {});

const codeListRegistry = z.registry<{ list: string }>();

/** The code list that each code in the schemas is taken from, by the list's id in `codeLists`. */
export const codeListIds: SchemaRegistry<{ list: string }> = codeListRegistry;

/** The schema of a code from a closed list: an enumeration. */
export function closedCode<Code extends string>(list: string, codes: readonly Code[]): z.ZodType<Code, Code> {
  const schema = z.enum(codes);
  codeListRegistry.add(schema, { list });
  return schema as unknown as z.ZodType<Code, Code>;
}

/** The schema of a code from an open list: any string; the rule `codelist/unknown-kind` looks at what it is. */
export function openCode<Code extends string>(list: string): z.ZodType<OpenCode<Code>, OpenCode<Code>> {
  const schema = plainText();
  codeListRegistry.add(schema, { list });
  return schema as unknown as z.ZodType<OpenCode<Code>, OpenCode<Code>>;
}
