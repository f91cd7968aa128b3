import {
  type Catalogue,
  type CatalogueField,
  catalogue,
  codeListIds,
  codeLists,
  fieldLabels,
  itemKinds,
  links,
  listOfKind,
  planSchema,
  planShape,
  type Shape,
} from "@regional-plan/model";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { shapeOf } from "../scripts/shape-of.ts";

describe("the catalogue and the schemas agree", () => {
  it("on every field, whether it is required, its links and its code list", () => {
    const fromShapes = [...fieldsOfShape(planShape, "")];
    expect(fromShapes.length).toBeGreaterThan(500);
    expect(fromShapes).toEqual([...fieldsOfSchema(planSchema, "")]);
  });

  it("on the plan's lists and their order", () => {
    expect(catalogue().lists.map(({ kind, list }) => [kind, list])).toEqual(Object.entries(listOfKind));
    const { fields, lists } = catalogue();
    expect([...fields.map(({ name }) => name), ...lists.map(({ list }) => list)]).toEqual(Object.keys(planSchema.shape));
  });
});

describe("the catalogue", () => {
  const all = [...fieldsOfCatalogue(catalogue())];

  it("has a label for every field, in both languages, as it is called where it stands", () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ label }) => !label?.en || !label.zh)).toEqual([]);
    const label = (kind: string, ...path: string[]) => fieldAt(catalogue(), kind, path)?.label;
    expect(label("measure", "title")).toBe(fieldLabels["measure.title"]);
    expect(label("measure", "funding", "source")).toBe(fieldLabels["funding.source"]);
    expect(label("measure", "source")).toBe(fieldLabels.source);
    expect(label("report", "entries", "status")).toBe(fieldLabels["entries.status"]);
  });

  it("has the words of every closed list, and labels for all of them", () => {
    const coded = all.filter(({ codes }) => codes !== undefined);
    expect(new Set(coded.map(({ shape }) => shape.codes))).toEqual(new Set(Object.keys(codeLists)));
    for (const { shape, codes } of coded) {
      expect(shape.is === "word").toBe(!codes?.open);
      if (shape.is === "word") expect([...shape.words].sort()).toEqual(Object.keys(codes?.labels ?? {}).sort());
    }
  });

  it("names the interface of every item and part", () => {
    expect(catalogue().lists.map(({ name }) => name.toLowerCase())).toEqual(itemKinds);
    expect(all.filter(({ shape }) => shape.is === "object" && shape.name === undefined)).toEqual([]);
  });
});

type Told = readonly [path: string, required: boolean, links: readonly string[] | undefined, codes: string | undefined];

function* fieldsOfShape(shape: Shape, path: string): Generator<Told> {
  if (shape.is === "list") yield* fieldsOfShape(shape.of, `${path}[]`);
  if (shape.is === "variants") for (const [word, variant] of shape.variants) yield* fieldsOfShape(variant, `${path}(${String(word)})`);
  if (shape.is !== "object") return;
  for (const [key, value] of Object.entries(shape.keys)) {
    const { link, codes } = leafOf(value);
    yield [`${path}.${key}`, shape.required.includes(key), link, codes];
    yield* fieldsOfShape(value, `${path}.${key}`);
  }
}

const leafOf = (shape: Shape): Shape => (shape.is === "list" ? leafOf(shape.of) : shape);

/** What the schemas say, read without the generator of the catalogue. */
function* fieldsOfSchema(schema: unknown, path: string): Generator<Told> {
  if (schema instanceof z.ZodExactOptional) yield* fieldsOfSchema(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) yield* fieldsOfSchema(schema.element, `${path}[]`);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    for (const option of schema.options as z.ZodObject[]) {
      const [word] = (option.shape[schema.def.discriminator] as z.ZodLiteral).values;
      yield* fieldsOfSchema(option, `${path}(${String(word)})`);
    }
  }
  if (!(schema instanceof z.ZodObject)) return;
  for (const [key, value] of Object.entries(schema.shape)) {
    const leaf = leafOfSchema(value);
    yield [`${path}.${key}`, !(value instanceof z.ZodExactOptional), links.get(leaf)?.kinds, codeListIds.get(leaf)?.list];
    yield* fieldsOfSchema(value, `${path}.${key}`);
  }
}

function leafOfSchema(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodExactOptional) return leafOfSchema(schema.unwrap());
  return schema instanceof z.ZodArray ? leafOfSchema(schema.element) : (schema as z.ZodType);
}

function* fieldsOfCatalogue({ fields, lists }: Catalogue): Generator<CatalogueField> {
  yield* fieldsWithin(fields);
  for (const list of lists) yield* fieldsWithin(list.fields);
}

function* fieldsWithin(fields: readonly CatalogueField[]): Generator<CatalogueField> {
  for (const field of fields) {
    yield field;
    yield* fieldsWithin(field.fields ?? []);
  }
}

function fieldAt({ lists }: Catalogue, kind: string, path: readonly string[]): CatalogueField | undefined {
  let fields = lists.find((list) => list.kind === kind)?.fields;
  let found: CatalogueField | undefined;
  for (const key of path) {
    found = fields?.find(({ name }) => name === key);
    fields = found?.fields;
  }
  return found;
}

describe("the catalogue holds what it knows", () => {
  it.each([
    ["a transform", z.string().transform(Number)],
    ["a refinement", z.string().refine((text) => text !== "")],
    ["a loose object", z.looseObject({})],
    ["an optional key", z.strictObject({ a: z.string().optional() })],
    ["an exclusive bound", z.number().gt(0)],
    ["a form without a pattern of its own", z.string().lowercase().startsWith("a")],
    ["numbers of 32 bits", z.int32()],
    ["two patterns", z.string().regex(/a/u).regex(/b/u)],
    ["a date", z.date()],
    ["a union", z.union([z.string(), z.number()])],
  ])("and refuses %s", (_, schema) => {
    expect(() => shapeOf(schema, new Map())).toThrow(TypeError);
  });
});
