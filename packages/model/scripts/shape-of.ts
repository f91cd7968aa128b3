import * as z from "zod";
import { codeListIds } from "../src/plan/parts/code.ts";
import { links } from "../src/plan/parts/id.ts";
import type { Bounds, Marks, ObjectShape, Shape } from "../src/shape/shape.ts";

/**
 * A schema as data, the same object each time for the same schema; `names` says which schemas
 * have a name. It knows the constructs that the model allows itself; any other throws here, when the project is built, and not on somebody's plan.
 */
export function shapeOf(type: unknown, names: ReadonlyMap<unknown, string>): Shape {
  const schema = type instanceof z.ZodExactOptional ? type.unwrap() : type;
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape: Shape = { ...plainShapeOf(schema, names), ...marksOf(schema, names) };
  shapes.set(schema, shape);
  return shape;
}

const shapes = new Map<unknown, Shape>();

function plainShapeOf(schema: unknown, names: ReadonlyMap<unknown, string>): Shape {
  const of = (type: unknown) => shapeOf(type, names);
  if (schema instanceof z.ZodObject) return objectShapeOf(schema, of);
  if (schema instanceof z.ZodArray) return { is: "list", ...boundsOf(schema, ["min_length", "max_length"]), of: of(schema.element) };
  if (schema instanceof z.ZodRecord) return { is: "record", key: of(schema.keyType), value: of(schema.valueType) };
  if (schema instanceof z.ZodDiscriminatedUnion) return variantsOf(schema, of);
  if (schema instanceof z.ZodEnum) return { is: "word", words: schema.options };
  if (schema instanceof z.ZodLiteral) return { is: "word", words: [...schema.values] };
  if (schema instanceof z.ZodString) return textShapeOf(schema);
  if (schema instanceof z.ZodNumber) return numberShapeOf(schema);
  if (schema instanceof z.ZodBoolean) return { is: "truth" };
  if (schema instanceof z.ZodUnknown) return { is: "anything" };
  throw unknownConstruct(schema);
}

function marksOf(schema: unknown, names: ReadonlyMap<unknown, string>): Marks {
  if (!(schema instanceof z.ZodType)) return {};
  const name = names.get(schema);
  const link = links.get(schema)?.kinds;
  const codes = codeListIds.get(schema)?.list;
  return { ...(name && { name }), ...(link && { link }), ...(codes && { codes }) };
}

type ShapeOf = (type: unknown) => Shape;

function objectShapeOf(schema: z.ZodObject, of: ShapeOf): ObjectShape {
  if (!(schema.def.catchall instanceof z.ZodNever)) throw unknownConstruct(schema);
  const keys = Object.entries(schema.shape);
  return {
    is: "object",
    required: keys.filter(([, type]) => !(type instanceof z.ZodExactOptional)).map(([key]) => key),
    keys: Object.fromEntries(keys.map(([key, type]) => [key, of(type)])),
  };
}

function variantsOf(schema: z.ZodDiscriminatedUnion, of: ShapeOf): Shape {
  const { discriminator } = schema.def;
  const variants = schema.options.flatMap((option) => {
    const mark = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(mark instanceof z.ZodLiteral)) throw unknownConstruct(schema);
    return [...mark.values].map((word) => [word, of(option)] as const);
  });
  return { is: "variants", by: discriminator, variants };
}

function textShapeOf(schema: z.ZodString): Shape {
  const [format, ...more] = checksOf(schema).filter((def) => def.check === "string_format");
  const pattern = format?.pattern;
  if (more.length > 0 || (format !== undefined && !(pattern instanceof RegExp && !pattern.global))) throw unknownConstruct(schema);
  return { is: "text", ...boundsOf(schema, ["min_length", "max_length", "string_format"]), ...(pattern instanceof RegExp && { pattern }) };
}

function numberShapeOf(schema: z.ZodNumber): Shape {
  const formats = [schema.def, ...checksOf(schema)].flatMap((def) => ("format" in def ? [def.format] : []));
  if (formats.some((format) => format !== "safeint")) throw unknownConstruct(schema);
  const whole = formats.length > 0;
  return { is: "number", ...(whole && { whole }), ...boundsOf(schema, ["number_format", "greater_than", "less_than"]) };
}

/** The bounds of a length or a number; throws where something else than `expected` is checked. */
function boundsOf(schema: z.ZodType, expected: readonly string[]): Bounds {
  const bounds: { least?: number; most?: number } = {};
  for (const def of checksOf(schema)) {
    if (!expected.includes(def.check) || def.inclusive === false) throw unknownConstruct(schema);
    if (def.check === "min_length") bounds.least = Number(def.minimum);
    if (def.check === "max_length") bounds.most = Number(def.maximum);
    if (def.check === "greater_than") bounds.least = Number(def.value);
    if (def.check === "less_than") bounds.most = Number(def.value);
  }
  return bounds;
}

interface CheckDef {
  readonly check: string;
  readonly [key: string]: unknown;
}

function checksOf(schema: z.ZodType): CheckDef[] {
  return (schema.def.checks ?? []).map((check) => check._zod.def as unknown as CheckDef);
}

function unknownConstruct(schema: unknown): TypeError {
  const name = schema instanceof z.ZodType ? schema.def.type : typeof schema;
  return new TypeError(`The model's schemas use a construct that the checker does not know: ${name}.`);
}
