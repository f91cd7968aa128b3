import { type LocalizedText, type Plan, stringifyJson } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { contextUrl, makeContext } from "../../linked/context.ts";
import { addressOf, baseOf, codeIri, isPublished } from "../../linked/iris.ts";
import { dateType, decimalText, languagesOf, sortedJson } from "../../linked/literals.ts";
import { classesOf, type NodeTerms, planTerms, type Term } from "../../linked/node-terms.ts";

/** The context written into the file, or named by its address. */
export type ContextPlace = "embedded" | "linked";

/** Writes a plan as JSON-LD: its own keys, ids as IRIs, and what lets others understand them. */
export function writeJsonld(plan: Plan, givenBase: string | undefined, place: ContextPlace): Written {
  const base = baseOf(plan.id, givenBase);
  const first = plan.documents?.[0]?.id;
  const context = place === "linked" ? [contextUrl, { "@base": base }] : { "@base": base, ...makeContext() };
  const node = writeNode(plan, planTerms(), { base, languages: plan.languages, ...(first !== undefined && { firstDocument: first }) });
  return { content: `${stringifyJson({ "@context": context, ...node }, "  ")}\n`, losses: [] };
}

interface Around {
  readonly base: string;
  readonly languages: readonly string[];
  /** The document that is quoted where a span names none. */
  readonly firstDocument?: string;
}

type Json = Record<string, unknown>;

function writeNode(value: object, node: NodeTerms, around: Around): Json {
  const fields = value as Json;
  const [own = "", ...others] = classesOf(node, value);
  const result: Json = {
    ...(node.isItem && { id: `#${String(fields.id)}` }),
    type: others.length === 0 ? node.name : [node.name, ...others],
  };
  writeFields(fields, node, result, around);
  if (own === "oa:SpecificResource" && fields.document === undefined && around.firstDocument !== undefined)
    result.hasSource = `#${around.firstDocument}`;
  for (const { key, node: inner } of node.inner) {
    const within: Json = { type: inner.name };
    if (writeFields(fields, inner, within, around)) result[key] = within;
  }
  return result;
}

/** Writes the fields of a node that a value has; whether it has any. */
function writeFields(value: Json, { terms }: NodeTerms, into: Json, around: Around): boolean {
  let isAny = false;
  for (const term of terms) {
    const inner = value[term.field];
    if (inner === undefined) continue;
    isAny = true;
    into[term.key] = term.many ? (inner as unknown[]).map((each) => writeEntry(each, term, around)) : writeValue(inner, term, around);
  }
  return isAny;
}

/** An entry of a list. A list of localized texts keeps apart in JSON what in the graph is one property. */
const writeEntry = (value: unknown, term: Term, around: Around) =>
  term.holds === "localized" ? { alias: writeValue(value, term, around) } : writeValue(value, term, around);

function writeValue(value: unknown, { holds, shape, node }: Term, around: Around): unknown {
  switch (holds) {
    case "localized": {
      const text = value as LocalizedText;
      const languages = languagesOf(text, around.languages);
      const isInOrder = Object.keys(text).every((language, at) => language === languages[at]);
      return isInOrder ? text : Object.fromEntries(languages.map((language) => [language, text[language]]));
    }
    case "json":
      return sortedJson(value);
    case "decimal":
      return decimalText(value as number);
    case "date":
      return { "@type": dateType(value as string), "@value": value };
    case "code":
      return isPublished(shape.codes ?? "", value as string) ? value : codeIri(shape.codes ?? "", value as string, around.base);
    case "link":
      return `#${value as string}`;
    case "address": {
      const address = addressOf(value as string);
      return "id" in address ? `#${address.id}` : "iri" in address ? address.iri : { "@value": address.text };
    }
    case "node":
      return node === undefined ? value : writeNode(value as object, node, around);
    default:
      return value;
  }
}
