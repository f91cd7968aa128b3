import * as z from "zod";
import { codeLists } from "../../plan/parts/code-lists.ts";
import { type LinkKind, links } from "../../plan/parts/id.ts";
import { responsibilitySchema } from "../../plan/parts/responsibility.ts";
import { codesNamed } from "../../words/codes-named.ts";
import { fieldsNamed } from "../../words/fields-named.ts";
import { namedFields } from "../../words/named-field.ts";
import { schemaAt } from "../schema-at.ts";
import { asWritten, lineAsWritten, shown } from "./as-written.ts";
import { fieldsOffered } from "./fields-offered.ts";
import { fits, type Problem, pathIn } from "./shape-problem.ts";
import type { StrayKey } from "./stray-key.ts";

/** A unit's id or name as a key before its role, in a list of who answers for something: `- agency-1: lead`. */
export function explainUnitKey({ parent, key, known, owner, context }: StrayKey): Problem | undefined {
  const value = owner[key];
  if (schemaAt(context.schema, parent, context.value) !== responsibilitySchema || typeof value !== "string") return undefined;
  const [role, another] = Object.hasOwn(codeLists.role.labels, value) ? [value] : codesNamed("role", value);
  const agency = context.items.kindOf(key) !== undefined ? key : (context.items.named(key, ["agency"]).ids[0] ?? key);
  if (role === undefined || another !== undefined || !fits(context, [...parent, "agency"], agency)) return undefined;
  if (agency === key && known.some((field) => fieldsNamed(key, [field]).length > 0)) return undefined;
  const isKnown = context.items.kindOf(agency) !== undefined;
  if (!isKnown && !/\d/u.test(key)) return undefined;
  const { [key]: _, ...rest } = owner;
  const unit = { agency, role, ...rest };
  const [sure = false] = agency === key ? [isKnown] : [context.items.named(key, ["agency"]).isSure];
  const problem: Problem = {
    variant: "idAsKey",
    params: { key: shown(key), mended: `${typeof parent.at(-1) === "number" ? "- " : ""}${asWritten(unit)}` },
    stands: ["agency", "role"],
  };
  const isFree = !Object.hasOwn(owner, "agency") && !Object.hasOwn(owner, "role");
  return sure && isFree && fits(context, parent, unit)
    ? { ...problem, fix: [{ op: "replace", path: pathIn(context, parent), value: unit }] }
    : problem;
}

/** An id is no field that is spelt wrong: it belongs behind one. */
export function explainIdKey({ parent, key, known, owner, context }: StrayKey): Problem {
  const kind = context.items.kindOf(key);
  const fieldPath = (field: string) => [...parent, field];
  for (const field of kind === undefined ? [] : known) {
    const schema = schemaAt(context.schema, fieldPath(field), context.value);
    const element = schema instanceof z.ZodArray ? schema.element : schema;
    if (!(element instanceof z.ZodType) || links.get(element)?.kinds.includes(kind as LinkKind) !== true || Object.hasOwn(owner, field))
      continue;
    const mended = lineAsWritten(field, schema === element ? key : [key]);
    return { variant: "idAsKey", params: { key: shown(key), mended }, stands: [field] };
  }
  const { variant, fields } = fieldsOffered(known, owner);
  return { variant, params: { key: shown(key), fields: namedFields(fields) } };
}
