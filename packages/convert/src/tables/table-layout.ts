import { type CatalogueField, catalogue, type MessageTemplate } from "@regional-plan/model";
import type { CellType, Column } from "./table.ts";

/** How the items of a list, or what a field of theirs holds many of, lie in a table. */
export interface TableLayout {
  /** `measures`, `measures.responsible`. */
  readonly name: string;
  readonly label: MessageTemplate;
  /** What it is called where its parent is named already: 责任单位. */
  readonly ownLabel: MessageTemplate;
  /** The table that its rows belong to; absent for that of a list. */
  readonly parent?: TableLayout;
  /** Where an item has the list of its rows: `["responsible"]`. */
  readonly path: readonly string[];
  /** The columns that say where a row belongs: none for an item, whose id is a field. */
  readonly keys: readonly Column[];
  readonly fields: readonly FieldLayout[];
  /** The tables of what its fields hold many of. */
  readonly parts: readonly TableLayout[];
  /** What may be there and hold nothing, so that only its name tells: parts, lists, texts in several languages. */
  readonly holders: readonly Holder[];
}

/** A field in a table: a column, or for a text in several languages one for each. */
export interface FieldLayout {
  /** Its column without the language. */
  readonly column: Column;
  /** Where the item has it; empty where the row is nothing but a value. */
  readonly path: readonly string[];
  readonly isLocalized: boolean;
}

/** Something that holds values which lie in columns or tables of their own. */
export interface Holder {
  readonly name: string;
  readonly path: readonly string[];
  readonly isList: boolean;
}

/** The name of the table of the plan's own fields. */
export const headName = "plan";

/** The column of the id of the item that a row belongs to, that of its place among others, and that of fields without anything in them. */
const [keyName, valueName] = ["item", "value"] as const;
export const [positionName, emptyName] = ["position", "empty"] as const;

const headLabel = { en: "Plan", zh: "规划" };

/**
 * All tables that a plan can have, those of its lists in the order in which they are written, with their parts.
 *
 * @example
 * ```ts
 * import { tableLayouts, withParts } from "@regional-plan/convert";
 *
 * const names = tableLayouts().flatMap(withParts).map(({ name }) => name);
 * names.slice(0, 3); //=> ["plan", "plan.languages", "plan.issuers"]
 * ```
 */
export function tableLayouts(): readonly TableLayout[] {
  if (made === undefined) {
    const { fields, lists } = catalogue();
    const head = layoutOf({ name: headName, label: headLabel, ownLabel: headLabel, path: [], fields }, undefined);
    const holders = [...head.holders, ...lists.map(({ list }) => ({ name: list, path: [list], isList: true }))];
    made = [
      { ...head, holders },
      ...lists.map(({ list, label, fields }) => layoutOf({ name: list, label, ownLabel: label, path: [list], fields }, undefined)),
    ];
  }
  return made;
}

let made: readonly TableLayout[] | undefined;

/**
 * A table and those of its parts, in the order in which they are written.
 *
 * @example
 * ```ts
 * import { tableLayouts, withParts } from "@regional-plan/convert";
 *
 * const [plan] = tableLayouts();
 * plan && withParts(plan).length; //=> 5
 * ```
 */
export const withParts = (layout: TableLayout): TableLayout[] => [layout, ...layout.parts.flatMap(withParts)];

type Source = Pick<TableLayout, "name" | "label" | "ownLabel" | "path"> & { readonly fields: readonly CatalogueField[] };

function layoutOf({ name, label, ownLabel, path, fields }: Source, parent: TableLayout | undefined): TableLayout {
  const [columns, parts, holders]: [FieldLayout[], TableLayout[], Holder[]] = [[], [], []];
  const layout = { name, label, ownLabel, path, keys: keysOf(parent), fields: columns, parts, holders, ...(parent && { parent }) };
  const add = (field: CatalogueField, above: Above) => {
    const here = below(above, field);
    if (field.many || field.shape.name === "LocalizedText" || field.fields !== undefined)
      holders.push({ name: here.name, path: here.path, isList: field.many });
    if (field.many) parts.push(partOf(field, here, layout));
    else if (field.fields === undefined) columns.push(columnOf(field, here));
    else for (const inner of field.fields) add(inner, here);
  };
  for (const field of fields) add(field, top);
  return layout;
}

/** What lies around a field within its row. */
interface Above {
  readonly name: string;
  readonly label: MessageTemplate;
  readonly path: readonly string[];
  readonly required: boolean;
}

const top: Above = { name: "", label: { en: "", zh: "" }, path: [], required: true };

const below = ({ name, label, path, required }: Above, field: CatalogueField): Above => ({
  name: name === "" ? field.name : `${name}.${field.name}`,
  label: path.length === 0 ? field.label : { en: `${label.en}: ${field.label.en}`, zh: `${label.zh}·${field.label.zh}` },
  path: [...path, field.name],
  required: required && field.required,
});

/** The table of what a field holds many of: parts with fields, or values that are alone in their rows. */
function partOf(field: CatalogueField, { name, label, path }: Above, parent: TableLayout): TableLayout {
  const own = {
    name: `${parent.name}.${name}`,
    label: { en: `${parent.label.en}: ${label.en}`, zh: `${parent.label.zh}·${label.zh}` },
    ownLabel: label,
    path,
  };
  if (field.fields !== undefined) return layoutOf({ ...own, fields: field.fields }, parent);
  const alone = columnOf(field, { name: valueName, label: field.label, path: [], required: field.shape.name !== "LocalizedText" });
  return { ...own, parent, keys: keysOf(parent), fields: [alone], parts: [], holders: [] };
}

/** A row of a part is told by the item, by where each part around it stands, and by its own place. */
function keysOf(parent: TableLayout | undefined): Column[] {
  if (parent === undefined) return [];
  const around = parent.keys.map((column) =>
    column.name === positionName ? positionIn(`${parent.path.join(".")}.${positionName}`, parent) : column,
  );
  const item: Column = { name: keyName, label: { en: "Item", zh: "所属条目" }, type: "key", required: true };
  return [...(around.length > 0 ? around : [item]), positionIn(positionName, parent)];
}

const positionIn = (name: string, parent: TableLayout): Column => ({
  name,
  label: name === positionName ? { en: "Position", zh: "位次" } : { en: `${parent.label.en}: position`, zh: `${parent.label.zh}·位次` },
  type: "position",
  required: true,
});

function columnOf({ shape, codes, links }: CatalogueField, { name, label, path, required }: Above): FieldLayout {
  const isLocalized = shape.name === "LocalizedText";
  const type = typeOf(shape.is, shape.name, links !== undefined, codes !== undefined);
  return { column: { name, label, type, required, ...(codes && { codes }), ...(links && { links }) }, path, isLocalized };
}

function typeOf(is: CatalogueField["shape"]["is"], name: string | undefined, isLink: boolean, isCode: boolean): CellType {
  if (name === "LocalizedText") return "text";
  if (isLink) return "link";
  if (isCode) return "code";
  if (name === "Edtf") return "date";
  if (is === "number") return "number";
  if (is === "truth") return "boolean";
  return is === "text" || is === "word" ? "text" : "data";
}
