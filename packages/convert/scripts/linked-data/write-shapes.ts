import { codeLists, inkPattern, itemShapes, type LinkKind } from "@regional-plan/model";
import { allNodes, type NodeTerms, type Term } from "../../src/linked/node-terms.ts";
import { literal, prefixLines } from "../../src/linked/turtle-text.ts";
import { hasPart } from "../../src/linked/vocabulary.ts";
import { inBoth, labelOf } from "./model-words.ts";

/** What the graph of a plan must look like, as SHACL shapes made from the catalogue of the model. */
export function writeShapes(): string {
  return [`@prefix sh: <http://www.w3.org/ns/shacl#> .\n${prefixLines()}`, known, ...allNodes().map(shapeText)].join("\n");
}

/** A part is looked at where an item holds it, and nowhere else: its class is often one of others. */
function shapeText(node: NodeTerms): string {
  const fields = node.terms.flatMap((term) => (term.property === hasPart ? [] : propertyShapes(term, node)));
  const inner = node.inner.map(({ property, node: part }, index) => {
    const qualified = `sh:qualifiedValueShape ${shapeName(part)} ; ${index === 0 ? "sh:qualifiedMinCount 1 ; " : ""}sh:qualifiedMaxCount 1`;
    return `sh:property [ sh:path ${property} ; ${qualified} ]`;
  });
  const parts = node.name === "Plan" ? [`sh:property [ sh:path ${hasPart} ; sh:nodeKind sh:IRI ; sh:node rp:KnownShape ]`] : [];
  const target = node.isItem ? [`sh:targetClass ${node.ownClass}`, "sh:nodeKind sh:IRI"] : [`sh:class ${node.ownClass}`];
  return `${shapeName(node)} ${["a sh:NodeShape", ...target, ...fields, ...inner, ...parts].join(" ;\n  ")} .\n`;
}

const shapeName = ({ name }: NodeTerms) => `rp:${name}Shape`;

/** Something that the graph says what it is. */
const known = "rp:KnownShape a sh:NodeShape ;\n  sh:property [ sh:path rdf:type ; sh:minCount 1 ] .\n";

function propertyShapes(term: Term, node: NodeTerms): string[] {
  const { property, many, isOrdered, required, holds, field } = term;
  const isMany = (many && !isOrdered) || holds === "localized";
  const counts = [...(required ? ["sh:minCount 1"] : []), ...(isMany ? [] : ["sh:maxCount 1"])];
  const name = `sh:name ${inBoth(labelOf(field, `${node.name.charAt(0).toLowerCase()}${node.name.slice(1)}`))}`;
  const values = valueConstraints(term);
  if (!isOrdered) return [said([`sh:path ${property}`, name, ...counts, ...values])];
  const members = `sh:path ( ${property} [ sh:zeroOrMorePath rdf:rest ] rdf:first )`;
  return [said([`sh:path ${property}`, name, ...counts]), said([members, ...values])];
}

const said = (parts: readonly string[]) => `sh:property [ ${parts.join(" ; ")} ]`;

function valueConstraints({ holds, shape, node, many }: Term): string[] {
  switch (holds) {
    case "text":
      return ["sh:datatype xsd:string", ...patternOf(shape)];
    case "localized":
      return ["sh:datatype rdf:langString", ...(many ? [] : ["sh:uniqueLang true"])];
    case "decimal":
    case "whole": {
      const { least, most } = shape as { least?: number; most?: number };
      const bounds = [
        ...(least === undefined ? [] : [`sh:minInclusive ${least}`]),
        ...(most === undefined ? [] : [`sh:maxInclusive ${most}`]),
      ];
      return [`sh:datatype ${holds === "decimal" ? "xsd:decimal" : "xsd:nonNegativeInteger"}`, ...bounds];
    }
    case "truth":
      return ["sh:datatype xsd:boolean"];
    case "date": {
      const plain = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"].map((type) => `[ sh:datatype ${type} ]`);
      return [`sh:or ( ${[...plain, `[ ${["sh:datatype edtf:EDTF", ...patternOf(shape)].join(" ; ")} ]`].join(" ")} )`];
    }
    case "code": {
      const { open, labels } = codeLists[shape.codes as keyof typeof codeLists];
      return open
        ? ["sh:nodeKind sh:IRI"]
        : [
            `sh:in ( ${Object.keys(labels)
              .map((code) => `rp:${shape.codes}.${code}`)
              .join(" ")} )`,
          ];
    }
    case "link":
      return ["sh:nodeKind sh:IRI", linkConstraint(shape.link ?? [])];
    case "address":
      return ["sh:nodeKind sh:IRIOrLiteral"];
    case "json":
      return ["sh:datatype rdf:JSON"];
    case "node":
      if (node === undefined) return [];
      return node.isItem ? [`sh:class ${node.ownClass}`] : [`sh:node ${shapeName(node)}`];
  }
}

/** What a link leads to must be of a kind that it may lead to; one that may lead to nearly anything, to something. */
function linkConstraint(kinds: readonly LinkKind[]): string {
  const classes = kinds.map((kind) => `sh:class rp:${kind === "plan" ? "Plan" : itemShapes[kind].name}`);
  if (classes.length === 1) return classes[0] ?? "";
  return classes.length > 10 ? "sh:node rp:KnownShape" : `sh:or ( ${classes.map((each) => `[ ${each} ]`).join(" ")} )`;
}

/** A form of the model, in what regular expressions of SHACL know: no groups that capture nothing. */
function patternOf(shape: Term["shape"]): string[] {
  if (shape.is !== "text" || shape.pattern === undefined || String(shape.pattern) === String(inkPattern)) return [];
  return [`sh:pattern ${literal(shape.pattern.source.replaceAll("(?:", "(").replaceAll("\\/", "/"))}`];
}
