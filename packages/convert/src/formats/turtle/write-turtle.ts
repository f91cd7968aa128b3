import { escapeSteering, type LocalizedText, type Plan } from "@regional-plan/model";
import { addressOf, baseOf, codeIri, isPublished } from "../../linked/iris.ts";
import { canonicalJson, dateType, decimalText, languagesOf } from "../../linked/literals.ts";
import { classesOf, type NodeTerms, planTerms, type Term } from "../../linked/node-terms.ts";
import { literal, prefixLines } from "../../linked/turtle-text.ts";

/** Writes a plan as Turtle: the plan and each of its items with a name of its own, their parts within them. */
export function writeTurtle(plan: Plan, givenBase?: string): string {
  const base = baseOf(plan.id, givenBase);
  const first = plan.documents?.[0]?.id;
  const graph: Graph = { base, languages: plan.languages, ...(first !== undefined && { firstDocument: first }), subjects: [] };
  writeItem(plan, planTerms(), graph);
  return escapeSteering(`@prefix : <${base}#> .\n${prefixLines()}\n${graph.subjects.join("\n")}`);
}

interface Graph {
  readonly base: string;
  readonly languages: readonly string[];
  /** The document that is quoted where a span names none. */
  readonly firstDocument?: string;
  /** What is written, a text for each subject. */
  readonly subjects: string[];
}

/** The plan or an item, as a subject of its own. The plan comes before what it has. */
function writeItem(value: object, node: NodeTerms, graph: Graph): void {
  const place = graph.subjects.push("") - 1;
  graph.subjects[place] = `:${(value as { id: string }).id} ${statements(value, node, graph, "  ").join(" ;\n  ")} .\n`;
}

/** What is said of a node: its classes, its fields, and the nodes in between. */
function statements(value: object, node: NodeTerms, graph: Graph, indent: string): string[] {
  const said = [`a ${classesOf(node, value).join(", ")}`, ...fieldStatements(value, node, graph, indent)];
  if (node.name === "SourceSpan" && !("document" in value) && graph.firstDocument !== undefined)
    said.push(`oa:hasSource :${graph.firstDocument}`);
  for (const { property, node: inner } of node.inner) {
    const within = fieldStatements(value, inner, graph, `${indent}  `);
    if (within.length > 0) said.push(`${property} ${nested([`a ${inner.ownClass}`, ...within], indent)}`);
  }
  return said;
}

function fieldStatements(value: object, { terms }: NodeTerms, graph: Graph, indent: string): string[] {
  const said: string[] = [];
  for (const term of terms) {
    const inner = (value as Record<string, unknown>)[term.field];
    if (inner === undefined) continue;
    const objects: string[] = [];
    if (term.many) for (const each of inner as unknown[]) addObjects(each, term, graph, indent, objects);
    else addObjects(inner, term, graph, indent, objects);
    if (term.isOrdered) said.push(`${term.property} (${objects.map((object) => ` ${object}`).join("")} )`);
    else if (objects.length > 0) said.push(`${term.property} ${objects.join(", ")}`);
  }
  return said;
}

function addObjects(value: unknown, term: Term, graph: Graph, indent: string, objects: string[]): void {
  if (term.holds !== "localized") objects.push(objectOf(value, term, graph, indent));
  else {
    const text = value as LocalizedText;
    for (const language of languagesOf(text, graph.languages)) objects.push(`${literal(text[language] ?? "")}@${language}`);
  }
}

function objectOf(value: unknown, { holds, shape, node }: Term, graph: Graph, indent: string): string {
  switch (holds) {
    case "decimal":
      return `"${decimalText(value as number)}"^^xsd:decimal`;
    case "whole":
      return `"${String(value)}"^^xsd:nonNegativeInteger`;
    case "truth":
      return String(value);
    case "date":
      return `"${value as string}"^^${dateType(value as string)}`;
    case "code": {
      const [list, code] = [shape.codes ?? "", value as string];
      return isPublished(list, code) ? `rp:${list}.${code}` : `<${codeIri(list, code, graph.base)}>`;
    }
    case "link":
      return `:${value as string}`;
    case "address": {
      const address = addressOf(value as string);
      return "id" in address ? `:${address.id}` : "iri" in address ? `<${address.iri}>` : literal(address.text);
    }
    case "json":
      return `${literal(canonicalJson(value))}^^rdf:JSON`;
    case "node":
      if (node === undefined) return "[]";
      if (!node.isItem) return nested(statements(value as object, node, graph, `${indent}  `), indent);
      writeItem(value as object, node, graph);
      return `:${(value as { id: string }).id}`;
    default:
      return literal(String(value));
  }
}

const nested = (said: readonly string[], indent: string) => `[ ${said.join(` ;\n${indent}  `)} ]`;
