import * as z from "zod";
import { edtfSchema } from "./edtf.ts";
import { fundingSchema } from "./funding.ts";
import { links, ownIds } from "./id.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { moneySchema } from "./money.ts";
import { quantitySchema } from "./quantity.ts";

/** A value that a place may have, for an example. */
export function sampleOf(schema: unknown, key: string): unknown {
  if (schema === localizedTextSchema) return { zh: "……" };
  if (schema === quantitySchema) return { value: 10, unit: "个" };
  if (schema === moneySchema) return { amount: 150000000, currency: "CNY" };
  if (schema === fundingSchema) return { source: "municipal", amount: { amount: 150000000, currency: "CNY" } };
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element, key)];
  if (schema instanceof z.ZodString) return sampleText(schema, key);
  if (schema instanceof z.ZodNumber) return key === "progress" ? 0.5 : 10;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.shape).filter(([, field]) => !(field instanceof z.ZodExactOptional));
    return Object.fromEntries(required.map(([name, field]) => [name, sampleOf(field, name)]));
  }
  return "……";
}

function sampleText(schema: z.ZodString, key: string): string {
  const kind = links.get(schema)?.kinds[0];
  if (kind !== undefined) return `${kind}-1`;
  const own = ownIds.get(schema)?.kind;
  if (own !== undefined) return own === "plan" ? "my-city" : `${own}-1`;
  if ((schema as z.ZodType) === edtfSchema) return key === "period" ? "2026/2030" : "2026-12";
  if (key === "languages" || key === "language") return "zh";
  return "……";
}
