/** The vocabularies that a plan is told in, by the prefix that each has here. `rp` is our own. */
export const prefixes = {
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  locn: "http://www.w3.org/ns/locn#",
  oa: "http://www.w3.org/ns/oa#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  rp: "https://unpkg.com/@regional-plan/convert/linked-data/ontology.ttl#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/**
 * The property of each field that a vocabulary of others has one for, by the field or, where one kind of item or part means
 * something else by it, by `Owner.field`. Every other field is a property of our own, under its name.
 */
export const properties: Readonly<Record<string, string>> = {
  title: "dcterms:title",
  name: "skos:prefLabel",
  aliases: "skos:altLabel",
  label: "skos:notation",
  statement: "dcterms:description",
  definition: "skos:definition",
  note: "skos:editorialNote",
  kind: "dcterms:type",
  source: "prov:hadPrimarySource",
  sameAs: "schema:sameAs",
  replaces: "dcterms:replaces",
  url: "schema:url",
  version: "schema:version",
  period: "schema:temporalCoverage",
  date: "dcterms:date",
  places: "dcterms:spatial",
  jurisdiction: "dcterms:spatial",
  domain: "dcterms:subject",
  domains: "dcterms:subject",
  parent: "dcterms:isPartOf",
  identifiers: "schema:identifier",
  value: "schema:value",
  unit: "schema:unitText",
  unitCode: "schema:unitCode",

  "Funding.source": "rp:fundingSource",
  "Plan.$schema": "dcterms:conformsTo",
  "Plan.issuers": "dcterms:publisher",
  "Plan.issued": "dcterms:issued",
  "Plan.inForce": "dcterms:valid",
  "PlanVersion.id": "dcterms:identifier",
  "Document.mediaType": "schema:encodingFormat",
  "Document.language": "schema:inLanguage",
  "Document.sha256": "schema:sha256",
  "Domain.parent": "skos:broader",
  "Agency.parent": "org:subOrganizationOf",
  "Agency.jurisdiction": "schema:areaServed",
  "Place.within": "schema:containedInPlace",
  "Place.geometry": "locn:geometry",
  "Identifier.scheme": "schema:propertyID",
  "Quantity.min": "schema:minValue",
  "Quantity.max": "schema:maxValue",
  "Money.amount": "schema:value",
  "Money.currency": "schema:currency",
  "Responsibility.agency": "prov:agent",
  "Responsibility.role": "prov:hadRole",
  "Score.value": "schema:ratingValue",
  "Report.by": "prov:wasAttributedTo",
  "Report.findings": "dcterms:abstract",
  "Erratum.source": "oa:hasTarget",
  "SourceSpan.document": "oa:hasSource",
  "TextQuoteSelector.quote": "oa:exact",
  "TextQuoteSelector.prefix": "oa:prefix",
  "TextPositionSelector.start": "oa:start",
  "TextPositionSelector.end": "oa:end",
};

/** The class that a vocabulary of others has for a kind of item, which has its own beside it. */
export const itemClasses: Readonly<Record<string, string>> = {
  Plan: "prov:Plan",
  Document: "schema:DigitalDocument",
  Domain: "skos:Concept",
  Project: "schema:Project",
  Agency: "org:Organization",
  Place: "dcterms:Location",
  Report: "schema:Report",
  Erratum: "oa:Annotation",
  Term: "skos:Concept",
};

/** The class of an agency that is a person. */
export const personClass = "schema:Person";

/** The class that a vocabulary of others has for a part of an item. */
export const partClasses: Readonly<Record<string, string>> = {
  SourceSpan: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  Quantity: "schema:QuantitativeValue",
  Money: "schema:MonetaryAmount",
  Identifier: "schema:PropertyValue",
  Responsibility: "prov:Association",
  Score: "schema:Rating",
};

/** What a plan has of its lists but the outline, whose order says something. */
export const hasPart = "dcterms:hasPart";

/** The property from a span to each of its selectors. */
export const hasSelector = "oa:hasSelector";

/** The lists whose order says something, as RDF lists: the first language is the authoritative one, corrections come likeliest first. */
export const ordered: ReadonlySet<string> = new Set(["Plan.languages", "Plan.outline", "Erratum.corrections"]);

/** The texts that are addresses, where they are well-formed. */
export const addresses: ReadonlySet<string> = new Set(["$schema", "url", "sameAs"]);

/** The keys of fields that have another one in JSON-LD: `id` is the node's own there, and `$schema` would have editors check it. */
export const keys: Readonly<Record<string, string>> = { $schema: "conformsTo", "PlanVersion.id": "identifier" };

/** The full IRI of one that is written with a prefix. */
export function expandIri(compact: string): string {
  const [prefix = "", name = ""] = compact.split(":", 2);
  return `${prefixes[prefix as keyof typeof prefixes]}${name}`;
}
