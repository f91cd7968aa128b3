import { idPattern } from "@regional-plan/model";
import { decimalText } from "../../linked/literals.ts";
import { type NodeTerms, planTerms, type Term } from "../../linked/node-terms.ts";
import { prefixes } from "../../linked/vocabulary.ts";

/** Reads the value of a plan out of JSON-LD as it is written here; what is not known of it stays, for the check to tell. */
export function readNode(value: unknown, node: NodeTerms = planTerms(), base = baseIn(value)): unknown {
  if (!isObject(value)) return value;
  const entries: [string, unknown][] = [];
  const read = (key: string, inner: unknown): void => {
    if (told.has(key)) return;
    const term = termsByKey(node).get(key);
    if (term !== undefined) entries.push([term.field, readField(inner, term, base)]);
    else if (node.isItem && (key === "id" || key === "@id")) entries.push(["id", toId(inner, base)]);
    else if (isObject(inner) && node.inner.some((within) => within.key === key)) for (const [k, v] of Object.entries(inner)) read(k, v);
    else entries.push([key, inner]);
  };
  for (const [key, inner] of Object.entries(node.name === "Plan" ? inOwnLists(value, node) : value)) read(key, inner);
  return Object.fromEntries(entries);
}

/**
 * A plan with each item in the list of its class. To the graph all lists are parts of the plan: a processor that makes JSON of it
 * puts all items under the name of one.
 */
function inOwnLists(plan: Record<string, unknown>, { terms }: NodeTerms): Record<string, unknown> {
  const lists = terms.filter(({ node, many }) => many && node?.isItem);
  const listOf = new Map(lists.map((term) => [term.node?.name, term]));
  const ownList = (item: unknown, list: Term) => {
    const classes = isObject(item) ? [item.type ?? item["@type"]].flat() : [];
    const name = classes.find((each) => listOf.has(String(each)));
    return name === undefined ? list : (listOf.get(String(name)) ?? list);
  };
  const strays = lists.flatMap((list) => [plan[list.key]].flat().filter((item) => item !== undefined && ownList(item, list) !== list));
  if (strays.length === 0) return plan;
  const sorted = { ...plan };
  for (const list of lists) {
    const items = lists.flatMap((from) => [plan[from.key]].flat().filter((item) => item !== undefined && ownList(item, from) === list));
    if (items.length > 0) sorted[list.key] = items;
    else delete sorted[list.key];
  }
  return sorted;
}

/** The base that a document names in its context. */
function baseIn(value: unknown): string {
  const contexts = isObject(value) ? [value["@context"]].flat() : [];
  const bases = contexts.map((context) => (isObject(context) ? context["@base"] : undefined));
  return bases.findLast((base) => typeof base === "string") ?? "";
}

/** What is written besides the fields: the context, classes, and what follows from other fields. */
const told: ReadonlySet<string> = new Set(["@context", "type", "@type", "hasSource"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of an object by their keys in JSON-LD, those of the nodes in between included. */
export function termsByKey(node: NodeTerms): ReadonlyMap<string, Term> {
  const known = byKey.get(node);
  if (known !== undefined) return known;
  const terms = [node, ...node.inner.map((within) => within.node)].flatMap(({ terms }) => terms);
  const made = new Map(terms.map((term) => [term.key, term]));
  byKey.set(node, made);
  return made;
}

const byKey = new WeakMap<NodeTerms, ReadonlyMap<string, Term>>();

/** A list of one may stand without its brackets, as JSON-LD allows. */
function readField(value: unknown, term: Term, base: string): unknown {
  if (!term.many) return readValue(value, term, base);
  return [value].flat().map((each) => {
    const isNested = term.holds === "localized" && isObject(each) && Object.keys(each).join() === "alias";
    return readValue(isNested ? each.alias : each, term, base);
  });
}

function readValue(value: unknown, { holds, shape, node }: Term, base: string): unknown {
  const plain = isObject(value) && "@value" in value ? value["@value"] : isObject(value) && "@id" in value && !node ? value["@id"] : value;
  switch (holds) {
    case "decimal":
    case "whole":
      return typeof plain === "string" && isExactDecimal(plain) ? Number(plain) : plain;
    case "code":
      return typeof plain === "string" ? toCode(plain, shape.codes ?? "") : plain;
    case "link":
      return toId(plain, base);
    case "address":
      return plain === value || (isObject(value) && "@id" in value) ? toAddress(toId(plain, base), base) : plain;
    case "node":
      return node === undefined ? value : readNode(value, node, base);
    case "json":
      return value;
    default:
      return plain;
  }
}

/** Whether a text is a decimal that a number holds; what it does not hold stays a text, and is told. */
function isExactDecimal(text: string): boolean {
  return /^-?[0-9]+(?:\.[0-9]+)?$/u.test(text) && (text.replace(/[-.]|^[-0.]+/gu, "").length < 16 || decimalText(Number(text)) === text);
}

/** An id of the plan for an IRI of an item; any other IRI stays, and is told as no id. */
function toId(value: unknown, base: string): unknown {
  if (typeof value !== "string") return value;
  if (value.startsWith("#")) return value.slice(1);
  return base !== "" && value.startsWith(`${base}#`) ? value.slice(base.length + 1) : value;
}

/** An address that stands relative to the base, in full. */
function toAddress(value: unknown, base: string): unknown {
  if (typeof value !== "string" || base === "" || /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(value) || idPattern.test(value)) return value;
  return URL.canParse(value, base) ? new URL(value, base).href : value;
}

function toCode(text: string, list: string): string {
  const prefix = text.startsWith("rp:") ? `${prefixes.rp}${text.slice(3)}` : text;
  const at = prefix.lastIndexOf(`#${list}.`);
  if (at < 0) return text;
  try {
    return decodeURIComponent(prefix.slice(at + list.length + 2));
  } catch {
    return text;
  }
}
