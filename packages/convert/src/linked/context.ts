import { allNodes, type NodeTerms, type Term } from "./node-terms.ts";
import { expandIri, prefixes } from "./vocabulary.ts";

/** Where the context is published. */
export const contextUrl = "https://unpkg.com/@regional-plan/convert/linked-data/context.jsonld";

/** A JSON-LD context, or what one says of a term. */
export type ContextEntry = string | null | boolean | number | readonly ContextEntry[] | { readonly [key: string]: ContextEntry };

/**
 * The JSON-LD context of plans, made from the catalogue of the model. A key that means the same wherever it stands is defined
 * once; one that does not, in the class of each object that has it.
 */
export function makeContext(): Readonly<Record<string, ContextEntry>> {
  const nodes = allNodes();
  const shared = sharedTerms(nodes);
  const byName = (entries: readonly (readonly [string, ContextEntry])[]) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const inner = nodes.flatMap((node) => node.inner.map(({ key, property }) => [key, { "@id": property }] as const));
  return {
    "@version": 1.1,
    ...prefixes,
    id: "@id",
    type: "@type",
    aliases: "@nest",
    hasSource: { "@id": "oa:hasSource", "@type": "@id" },
    ...byName([
      ...[...shared]
        .map(([, term]) => [term.key, definition(term)] as const)
        .map(([key, of]) => [key === "aliases" ? "alias" : key, of] as const),
      ...inner,
    ]),
    ...byName(
      nodes.map((node) => {
        const own = node.terms.filter(({ key }) => !shared.has(key)).map((term) => [term.key, definition(term)] as const);
        return [node.name, own.length === 0 ? node.ownClass : { "@id": node.ownClass, "@context": byName(own) }] as const;
      }),
    ),
  };
}

/** The terms whose key is defined alike wherever it stands, by their keys. */
function sharedTerms(nodes: readonly NodeTerms[]): Map<string, Term> {
  const shared = new Map<string, Term>();
  const differing = new Set<string>();
  for (const term of nodes.flatMap((node) => node.terms)) {
    const known = shared.get(term.key);
    if (known !== undefined && JSON.stringify(definition(known)) !== JSON.stringify(definition(term))) differing.add(term.key);
    shared.set(term.key, known ?? term);
  }
  for (const key of differing) shared.delete(key);
  return shared;
}

/** What the context says of a key. */
function definition({ key, property, holds, many, isOrdered, shape }: Term): ContextEntry {
  const type = typeOf[holds];
  // A code may be spelt as a term is: the context of its value starts from nothing, and knows the key alone.
  const coded = { "@vocab": expandIri(`rp:${shape.codes}.`), [key]: { "@id": expandIri(property), "@type": "@vocab" } };
  const scope = holds === "code" && { "@context": [null, coded] };
  const container = holds === "localized" ? "@language" : isOrdered ? "@list" : many ? "@set" : undefined;
  if (type === undefined && container === undefined) return property;
  return {
    "@id": property,
    ...(type !== undefined && { "@type": type }),
    ...(container !== undefined && { "@container": container }),
    ...scope,
  };
}

const typeOf: Readonly<Partial<Record<Term["holds"], string>>> = {
  decimal: "xsd:decimal",
  whole: "xsd:nonNegativeInteger",
  truth: "xsd:boolean",
  code: "@vocab",
  link: "@id",
  address: "@id",
  json: "@json",
};
