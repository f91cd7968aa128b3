import { itemKinds, itemShapes, type ObjectShape, planShape, type Shape } from "@regional-plan/model";
import { addresses, hasPart, hasSelector, itemClasses, keys, ordered, partClasses, personClass, properties } from "./vocabulary.ts";

/** How the value of a field is written: what it is in the graph. */
type Holds = "text" | "localized" | "decimal" | "whole" | "truth" | "date" | "code" | "link" | "address" | "json" | "node";

/** What a field of the plan is in linked data. */
export interface Term {
  /** The field of the plan. */
  readonly field: string;
  /** Its key in JSON-LD. */
  readonly key: string;
  /** Its property, with a prefix. */
  readonly property: string;
  readonly holds: Holds;
  readonly required: boolean;
  readonly many: boolean;
  /** Whether its values make an RDF list. */
  readonly isOrdered: boolean;
  /** What its value, or each of them, looks like. */
  readonly shape: Shape;
  /** For a node: what is known of it. For items, what a list of the plan holds. */
  readonly node?: NodeTerms;
}

/** What an object of the plan is in linked data: a plan, an item, or a part of one. */
export interface NodeTerms {
  /** The interface of the model, and the name of its class in JSON-LD. */
  readonly name: string;
  /** Whether it has an id. */
  readonly isItem: boolean;
  /** Its first class, by which shapes and scoped terms know it, with a prefix. */
  readonly ownClass: string;
  /** What the vocabularies of others call it too, with a prefix. */
  readonly otherClass?: string;
  /** Its fields but the id, in the order of the schema. */
  readonly terms: readonly Term[];
  /** The nodes in between for some fields: the two selectors of a span. */
  readonly inner: readonly InnerNode[];
}

/** A node that stands between an object and some of its fields. */
interface InnerNode {
  /** Its key in JSON-LD. */
  readonly key: string;
  readonly property: string;
  readonly node: NodeTerms;
}

/** What is known of an object by its shape. */
function nodeTerms(shape: ObjectShape): NodeTerms {
  const known = nodes.get(shape);
  if (known !== undefined) return known;
  const made = shape.name === "SourceSpan" ? spanNode(shape) : makeNode(shape.name ?? "", shape.keys, shape.required);
  nodes.set(shape, made);
  return made;
}

const nodes = new Map<ObjectShape, NodeTerms>();

/** What is known of a plan. */
export const planTerms = (): NodeTerms => nodeTerms(planShape);

/** What is known of every object of a plan: the plan, its items, their parts, and what lies in between; each once. */
export function allNodes(): NodeTerms[] {
  const found = new Set<NodeTerms>();
  const visit = (node: NodeTerms): void => {
    if (found.has(node)) return;
    found.add(node);
    for (const { node: part } of node.terms) if (part !== undefined) visit(part);
    for (const { node: part } of node.inner) visit(part);
  };
  visit(planTerms());
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isItemName = new Set<string>(["Plan", ...itemKinds.map((kind) => itemShapes[kind].name ?? kind)]);

function makeNode(name: string, shapes: Readonly<Record<string, Shape>>, required: readonly string[]): NodeTerms {
  const isItem = isItemName.has(name);
  const other = itemClasses[name];
  return {
    name,
    isItem,
    ownClass: partClasses[name] ?? `rp:${name}`,
    ...(other !== undefined && { otherClass: other }),
    terms: Object.entries(shapes)
      .filter(([field]) => !isItem || field !== "id")
      .map(([field, shape]) => makeTerm(name, field, shape, required.includes(field))),
    inner: [],
  };
}

function makeTerm(owner: string, field: string, value: Shape, required: boolean): Term {
  const many = value.is === "list";
  const shape = many ? value.of : value;
  const own = `${owner}.${field}`;
  const isOrdered = ordered.has(own);
  const node = shape.is === "object" ? nodeTerms(shape) : undefined;
  const isList = owner === "Plan" && node?.isItem === true && !isOrdered;
  return {
    field,
    key: keys[own] ?? keys[field] ?? field,
    property: isList ? hasPart : (properties[own] ?? properties[field] ?? `rp:${field}`),
    holds: holdsOf(field, shape),
    ...{ required, many, isOrdered, shape },
    ...(node && { node }),
  };
}

function holdsOf(field: string, shape: Shape): Holds {
  if (shape.link !== undefined) return "link";
  if (shape.codes !== undefined) return "code";
  if (shape.name === "LocalizedText") return "localized";
  if (shape.name === "Edtf") return "date";
  if (shape.is === "number") return shape.whole ? "whole" : "decimal";
  if (shape.is === "truth") return "truth";
  if (shape.is === "object") return "node";
  if (shape.is === "text" || shape.is === "word") return addresses.has(field) ? "address" : "text";
  return "json";
}

/** A span of a source text says where it lies by two selectors of Web Annotation: by its words, and by its offsets. */
function spanNode({ name = "", keys: all, required }: ObjectShape): NodeTerms {
  const [fields, words, offsets]: Record<string, Shape>[] = [{}, {}, {}];
  for (const [field, shape] of Object.entries(all)) {
    const group = field === "document" ? fields : field === "start" || field === "end" ? offsets : words;
    if (group !== undefined) group[field] = shape;
  }
  return {
    ...makeNode(name, fields ?? {}, required),
    inner: [
      { key: "words", property: hasSelector, node: makeNode("TextQuoteSelector", words ?? {}, required) },
      { key: "offsets", property: hasSelector, node: makeNode("TextPositionSelector", offsets ?? {}, required) },
    ],
  };
}

/** The classes of an object, the first its own. */
export function classesOf({ name, ownClass, otherClass }: NodeTerms, value: object): string[] {
  if (otherClass === undefined) return [ownClass];
  return [ownClass, name === "Agency" && "kind" in value && value.kind === "person" ? personClass : otherClass];
}
