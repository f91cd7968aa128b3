import * as z from "zod";
import type { SchemaRegistry } from "../../shape/schema-registry.ts";
import { type ItemKind, itemKinds } from "./item-kind.ts";
import { idPattern } from "./patterns.ts";

/** Marks an id type with its kind; it exists for the compiler alone. */
export declare const idKind: unique symbol;

/** What a link may point to: an item, or the plan itself. */
export type LinkKind = ItemKind | "plan";

/**
 * The id of an item of kind `K`: lower-case letters, digits and single hyphens, beginning with a letter, so that it is
 * also an XML id. Unique in the whole plan, and the same in every version of it; the number that the document prints
 * is `label`.
 *
 * Any string fits, so authors of plain JSON never notice; an id of another kind does not.
 *
 * @example
 * ```ts
 * import type { Id } from "@regional-plan/model";
 *
 * const measure: Id<"measure"> = "measure-2-1";
 * // @ts-expect-error a measure is not an agency
 * const agency: Id<"agency"> = measure;
 * ```
 */
export type Id<K extends LinkKind = LinkKind> = string & { readonly [idKind]?: K };

/** What the schema of a link points to. */
export interface LinkMeta {
  /** The kinds of item that the id may name. */
  kinds: readonly LinkKind[];
}

const linkRegistry = z.registry<LinkMeta>();

const ownIdRegistry = z.registry<{ kind: LinkKind }>();

/** The kinds that each link in the schemas points to: the one record that rules, tables and linked data read. */
export const links: SchemaRegistry<LinkMeta> = linkRegistry;

/** The kind of item whose own id each id schema is. */
export const ownIds: SchemaRegistry<{ kind: LinkKind }> = ownIdRegistry;

const idSchema = z.string().max(200).regex(idPattern);

/** The schema of an item's own id. */
export function ownId<K extends LinkKind>(kind: K): z.ZodType<Id<K>, Id<K>> {
  const schema = idSchema.clone();
  ownIdRegistry.add(schema, { kind });
  return schema as unknown as z.ZodType<Id<K>, Id<K>>;
}

/** The schemas of links made so far, by what they may point to: a schema takes longer to make than a plan's check can spare. */
const linkSchemas = new Map<string, z.ZodString>();

/** The schema of a link to an item of one of the kinds named. */
export function linkTo<K extends LinkKind>(...kinds: readonly K[]): z.ZodType<Id<K>, Id<K>> {
  const schema = linkSchemas.get(kinds.join()) ?? idSchema.clone();
  linkSchemas.set(kinds.join(), schema);
  linkRegistry.add(schema, { kinds });
  return schema as unknown as z.ZodType<Id<K>, Id<K>>;
}

/** The schema of a link to an item of any kind. */
export const linkToItem = (): z.ZodType<Id<ItemKind>, Id<ItemKind>> => linkTo(...itemKinds);

/** The schema of a link to an item of any kind, or to the plan. */
export const linkToAnything = (): z.ZodType<Id, Id> => linkTo<LinkKind>(...itemKinds, "plan");
