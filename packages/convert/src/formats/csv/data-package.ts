import { edtfPattern, idPattern, listOfKind, type Plan } from "@regional-plan/model";
import type { Column, Table } from "../../tables/table.ts";
import { headName, positionName } from "../../tables/table-layout.ts";
import { fileOf } from "./mapping.ts";

/** The description of a plan's files by which tools for data packages read and check them: Frictionless, version 1. */
export function dataPackage(plan: Plan, tables: readonly Omit<Table, "rows">[]): string {
  const names = new Set(tables.map(({ name }) => name));
  const described = {
    profile: "tabular-data-package",
    name: plan.id,
    title: plan.title[plan.languages[0] ?? ""] ?? plan.id,
    ...(plan.version !== undefined && { version: plan.version }),
    description: about,
    resources: tables.map((table) => ({
      profile: "tabular-data-resource",
      name: resourceName(table.name),
      title: `${table.label.zh} ${table.label.en}`,
      path: fileOf(table.name),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: schemaOf(table, names),
    })),
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}

const about =
  "A regional plan. In a cell a leading ' says that what follows is text as it stands: it keeps = + - @ from being a formula, and is no part of the text.";

/** Names of resources are in lower case. */
const resourceName = (table: string) => table.toLowerCase();

function schemaOf({ name, columns }: Omit<Table, "rows">, names: ReadonlySet<string>): object {
  const keys = columns.filter(({ type }) => type === "key" || type === "position").map((column) => column.name);
  const foreignKeys = [...parentKey(name, keys), ...columns.flatMap((column) => linkKey(column, name, names))];
  return {
    fields: columns.map(fieldOf),
    primaryKey: keys.length > 0 ? keys : ["id"],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, label, type, required, codes }: Column): object {
  const constraints = {
    ...(required && { required }),
    ...(type === "link" && { pattern: unanchored(idPattern) }),
    ...(type === "date" && { pattern: unanchored(edtfPattern) }),
    ...(codes?.open === false && { enum: Object.keys(codes.labels) }),
  };
  return {
    name,
    title: `${label.zh} ${label.en}`,
    type: types[type] ?? "string",
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const types: Readonly<Partial<Record<Column["type"], string>>> = {
  number: "number",
  boolean: "boolean",
  position: "integer",
  data: "object",
};

/** Table Schema's patterns stand for the whole of a value. */
const unanchored = ({ source }: RegExp) => source.replace(/^\^|\$$/gu, "");

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A row of a part names the item that it belongs to, or the part around it. */
function parentKey(table: string, keys: readonly string[]): ForeignKey[] {
  if (keys.length === 0) return [];
  const parent = table.slice(0, table.lastIndexOf("."));
  const [fields, around] = [keys.slice(0, -1), keys.length > 2 ? [...keys.slice(0, -2), positionName] : ["id"]];
  return [{ fields, reference: { resource: resourceName(parent), fields: around } }];
}

/** A link that can only lead into one list of the plan. */
function linkKey({ name, links = [] }: Column, table: string, names: ReadonlySet<string>): ForeignKey[] {
  const [kind] = links;
  if (kind === undefined || links.length > 1) return [];
  const list = kind === "plan" ? headName : listOfKind[kind];
  if (!names.has(list)) return [];
  return [{ fields: [name], reference: { resource: list === table ? "" : resourceName(list), fields: ["id"] } }];
}
