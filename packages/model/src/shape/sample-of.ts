import * as z from "zod";
import { edtfSchema } from "../plan/parts/edtf.ts";
import { fundingSchema } from "../plan/parts/funding.ts";
import { geometrySchema } from "../plan/parts/geometry.ts";
import { links, ownIds } from "../plan/parts/id.ts";
import { localizedTextSchema } from "../plan/parts/localized-text.ts";
import { moneySchema } from "../plan/parts/money.ts";
import { quantitySchema } from "../plan/parts/quantity.ts";
import { specVersion } from "./spec-version.ts";

/** A value that a place may have, for an example. */
export function sampleOf(schema: unknown, key: string): unknown {
  if (schema === localizedTextSchema) return { zh: "……" };
  if (schema === quantitySchema) return { value: 10, unit: "个" };
  if (schema === moneySchema) return { amount: 150000000, currency: "CNY" };
  if (schema === fundingSchema) return { source: "municipal", amount: { amount: 150000000, currency: "CNY" } };
  if (schema === geometrySchema) return { type: "Point", coordinates: point };
  if (key === "coordinates") return coordinatesSample(schema);
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element, key)];
  if (schema instanceof z.ZodString) return sampleText(schema, key);
  if (schema instanceof z.ZodNumber) return key === "progress" ? 0.5 : 10;
  if (schema instanceof z.ZodBoolean) return true;
  if (key === "specVersion") return specVersion;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.shape).filter(([, field]) => !(field instanceof z.ZodExactOptional));
    return Object.fromEntries(required.map(([name, field]) => [name, sampleOf(field, name)]));
  }
  return "……";
}

/** A point, a line, a polygon or a list of polygons. */
function coordinatesSample(schema: unknown): unknown {
  if (!(schema instanceof z.ZodArray)) return point[0];
  if (!(schema.element instanceof z.ZodArray)) return point;
  if (!(schema.element.element instanceof z.ZodArray)) return [point, [121.6, 29.9]];
  return schema.element.element.element instanceof z.ZodArray ? [[ring]] : [ring];
}

const point = [121.55, 29.87];

const ring = [
  [121.5, 29.8],
  [121.6, 29.8],
  [121.6, 29.9],
  [121.5, 29.8],
];

function sampleText(schema: z.ZodString, key: string): string {
  const kind = links.get(schema)?.kinds[0];
  if (kind !== undefined) return `${kind}-1`;
  const own = ownIds.get(schema)?.kind;
  if (own !== undefined) return own === "plan" ? "my-city" : `${own}-1`;
  if ((schema as z.ZodType) === edtfSchema) return key === "period" ? "2026/2030" : "2026-12";
  if (key === "languages" || key === "language") return "zh";
  return "……";
}
