import { codeLists } from "@regional-plan/model";
import { allNodes, type NodeTerms, type Term } from "../../src/linked/node-terms.ts";
import { literal, prefixLines } from "../../src/linked/turtle-text.ts";
import { prefixes } from "../../src/linked/vocabulary.ts";
import { commentOf, inBoth, labelOf, nameOfClass } from "./model-words.ts";

/** Our own classes, properties and codes as an ontology, with labels in both languages. What others have a word for is theirs. */
export function writeOntology(): string {
  const nodes = allNodes();
  return [
    `@prefix owl: <http://www.w3.org/2002/07/owl#> .\n${prefixLines()}`,
    ontology,
    ...nodes.filter(({ ownClass }) => ownClass.startsWith("rp:")).map(classText),
    ...propertyTexts(nodes),
    ...Object.entries(codeLists).map(([list, codes]) => codesText(list, codes)),
  ].join("\n");
}

const name = `<${prefixes.rp.slice(0, -1)}>`;

const ontology = said(name, [
  "a owl:Ontology",
  `dcterms:title ${inBoth({ en: "Regional plans", zh: "区域规划" })}`,
  `dcterms:description ${inBoth({
    en: "What plans of governments say that no other vocabulary has a word for: goals, targets, measures, actions, reports and the codes that they use.",
    zh: "政府规划中尚无通用词汇可表达的内容：目标、目标值、任务、举措、进展报告及其所用代码。",
  })}`,
  "dcterms:license <https://opensource.org/license/mit>",
]);

function classText(node: NodeTerms): string {
  const comment = commentOf(node.name);
  return said(node.ownClass, [
    "a owl:Class",
    `rdfs:label ${inBoth(nameOfClass(node))}`,
    ...(comment ? [`rdfs:comment ${inBoth(comment)}`] : []),
    // An agency may be a person, so that it is not an organisation by being one.
    ...(node.otherClass !== undefined && node.name !== "Agency" ? [`rdfs:subClassOf ${node.otherClass}`] : []),
    `rdfs:isDefinedBy ${name}`,
  ]);
}

function propertyTexts(nodes: readonly NodeTerms[]): string[] {
  const uses = new Map<string, { node: NodeTerms; term: Term }[]>();
  const between = new Set(nodes.flatMap(({ inner }) => inner.map(({ node }) => node)));
  for (const node of nodes) {
    if (between.has(node)) continue;
    for (const term of [node, ...node.inner.map((inner) => inner.node)].flatMap(({ terms }) => terms)) {
      if (term.property.startsWith("rp:")) uses.set(term.property, [...(uses.get(term.property) ?? []), { node, term }]);
    }
  }
  return [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([property, used]) => {
      const [first] = used as [{ node: NodeTerms; term: Term }];
      const comments = new Map(
        used.flatMap(({ node, term }) => [commentOf(node.name, term.field)]).flatMap((of) => (of ? [[of.en, of]] : [])),
      );
      const [comment] = comments.values();
      return said(property, [
        "a rdf:Property",
        `rdfs:label ${inBoth(labelOf(first.term.field, used.length === 1 ? ownerOf(first.node) : ""))}`,
        // Where it says one thing of all that have it, it is told; else the schema of each tells.
        ...(comment && comments.size === 1 ? [`rdfs:comment ${inBoth(comment)}`] : []),
        `schema:domainIncludes ${[...new Set(used.map(({ node }) => node.ownClass))].join(", ")}`,
        `rdfs:isDefinedBy ${name}`,
      ]);
    });
}

const ownerOf = ({ name: owner }: NodeTerms) => `${owner.charAt(0).toLowerCase()}${owner.slice(1)}`;

function codesText(list: string, { title, labels }: (typeof codeLists)[keyof typeof codeLists]): string {
  const concepts = Object.entries(labels).map(([code, label]) =>
    said(`rp:${list}.${code}`, [
      "a skos:Concept",
      `skos:prefLabel ${inBoth(label)}`,
      `skos:notation ${literal(code)}`,
      `skos:topConceptOf rp:${list}`,
      `skos:inScheme rp:${list}`,
    ]),
  );
  return [said(`rp:${list}`, ["a skos:ConceptScheme", `dcterms:title ${inBoth(title)}`, `rdfs:isDefinedBy ${name}`]), ...concepts].join(
    "\n",
  );
}

function said(subject: string, statements: readonly string[]): string {
  return `${subject} ${statements.join(" ;\n  ")} .\n`;
}
