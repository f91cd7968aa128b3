import * as z from "zod";

/**
 * The schema of the value at a path: through optional keys, lists, records and the variant of a union that `value` is.
 * `undefined` where the schema knows no such place.
 */
export function schemaAt(schema: unknown, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
  const type = concrete(schema, value);
  const [step, ...rest] = path;
  if (step === undefined || type === undefined) return type;
  const inner = typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return schemaAt(schemaOfKey(type, step), rest, inner);
}

/** The schema of one key of a value, or `undefined`. */
function schemaOfKey(type: z.ZodType, key: PropertyKey): unknown {
  if (type instanceof z.ZodObject) return Object.hasOwn(type.shape, key) ? type.shape[key as string] : undefined;
  if (type instanceof z.ZodArray) return type.element;
  return type instanceof z.ZodRecord ? type.valueType : undefined;
}

/** A schema without the wrapper of an optional key, and a union as the variant that the value says it is, if it says so. */
function concrete(schema: unknown, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodExactOptional) return concrete(schema.unwrap(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) return variantOf(schema, value) ?? schema;
  return schema instanceof z.ZodType ? schema : undefined;
}

function variantOf(union: z.ZodDiscriminatedUnion, value: unknown): z.ZodType | undefined {
  const { discriminator } = union.def;
  const mark = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[discriminator] : undefined;
  return union.options.find((option): option is z.ZodObject => {
    const literal = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return literal instanceof z.ZodLiteral && literal.values.has(mark as string);
  });
}
