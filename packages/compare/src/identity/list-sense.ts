import { type ItemKind, itemKinds, itemShapes, type ListShape, type Shape } from "@regional-plan/model";

/**
 * What the order of a list means: nothing (`set`); that the first one holds, as among languages (`first`); the order of
 * reading, or what is fallen back on (`order`); or what came after what, so that the list is one thing (`whole`).
 */
export type ListSense = "set" | "first" | "order" | "whole";

/** What the order of a list means, by what it holds. */
export const senseOf = ({ of }: ListShape): ListSense => (of.name === undefined ? "set" : (senses.get(of.name) ?? "set"));

const senses: ReadonlyMap<string, ListSense> = new Map([
  ["LanguageTag", "first"],
  // The first document is the one that is quoted where a span names none.
  ["Document", "order"],
  ["Section", "order"],
  // Each revision begins where the one before it ended.
  ["Revision", "whole"],
]);

/** The keys that tell which entry of a list is which; without any, an entry is what it says. */
export const identityOf = ({ name = "" }: Shape): readonly string[] | undefined => identities.get(name);

const identities: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...itemKinds.map((kind) => [itemShapes[kind].name ?? kind, ["id"]] as const),
  ["Responsibility", ["agency", "scope"]],
  ["ReportEntry", ["for"]],
  ["Actual", ["target", "indicator", "date"]],
  ["Score", ["criterion"]],
  ["Evidence", ["title"]],
  ["Mention", ["for", "verb"]],
  ["Funding", ["source", "agency", "period"]],
  ["Identifier", ["scheme"]],
  ["SourceSpan", ["document", "quote", "prefix", "occurrence"]],
  ["PlanVersion", ["id"]],
]);

/** The kind of the items that look so; `undefined` for what is no item. */
export const kindOfShape = ({ name }: Shape): ItemKind | undefined => kinds.get(name);

/** Whether what looks so is an item. */
export const isItem = ({ name }: Shape): boolean => kinds.has(name);

const kinds: ReadonlyMap<string | undefined, ItemKind> = new Map(itemKinds.map((kind) => [itemShapes[kind].name, kind]));

/** Objects whose keys only mean something together: a number with its unit, a quote with its place. */
export const isWhole = (shape: Shape): boolean =>
  shape.is === "list" ? senseOf(shape) === "whole" : !composed.has(shape.is) || wholes.has(shape.name ?? "");

const composed: ReadonlySet<Shape["is"]> = new Set(["object", "record"]);
const wholes: ReadonlySet<string> = new Set(["Quantity", "Money", "SourceSpan", "Identifier", "PlanVersion", "Geometry"]);
