import * as model from "@regional-plan/model";
import { expect, it } from "vitest";
import * as z from "zod";

const schemas = Object.entries(model as Record<string, unknown>).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);

it("goes through the schemas of all items and parts", () => {
  expect(schemas.length).toBeGreaterThan(35);
});

it.each(schemas)("%s says what it is, to zod and in a JSON Schema", (name, schema) => {
  const title = schema.meta()?.title ?? "";
  expect(`${title.replaceAll(" ", "")}Schema`.toLowerCase()).toBe(name.toLowerCase());
  expect(schema.description).toMatch(/^[A-Z].*\w.*/u);
  const written = z.toJSONSchema(schema, { io: "input" });
  expect(written).toMatchObject({ title, description: schema.description });
});

it("says the first sentence of the type's comment", () => {
  expect(model.measureSchema.meta()).toEqual({ title: "Measure", description: "A task 任务、举措 that a plan sets within a domain." });
  expect(model.reportEntrySchema.meta()?.title).toBe("Report entry");
});

it("gives no schema an id, which would have it written apart in the JSON Schemas of others", () => {
  expect(schemas.filter(([, schema]) => schema.meta()?.id !== undefined)).toEqual([]);
  const { properties } = z.toJSONSchema(z.object({ ours: model.moneySchema }));
  expect(properties?.ours).toMatchObject({ title: "Money", type: "object" });
});
