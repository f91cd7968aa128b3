import { type ItemKind, itemKinds, type KnownItem, type LinkKind, listOfKind, nameOf, type Plan, walkItems } from "@regional-plan/model";
import { textForCell } from "../../../tables/cell-text.ts";
import { readCell } from "../../../tables/read-cell.ts";
import type { Column } from "../../../tables/table.ts";
import { columnLetters } from "../cell-address.ts";
import type { SheetToWrite } from "../write/sheet-to-write.ts";
import { choicesSheet } from "./own-sheets.ts";

/** What people may choose from, and how values look to them. */
export interface Choices {
  /** The text of a cell that is read back as this value: the label of a code, the name of an item with its id behind it. */
  show(text: string, column: Column): string;
  /** Where the values stand that a column may have; nothing where anything may stand there. */
  rangeFor(column: Column, table: string): string | undefined;
  /** The hidden sheet of all that was asked for. Lists in the formula itself would break at commas and at 255 signs. */
  sheet(): SheetToWrite;
}

/** The choices that a plan gives; nobody looks through more than `most` items of a kind. */
export function choicesOf(plan: Plan, language: "en" | "zh", most = 5000): Choices {
  const shownIds = namesOfItems(plan, language);
  const lists = new Map<string, readonly string[]>();
  // A code or an id stands in many cells, and looks the same in all columns of its kind.
  const known = new Map<unknown, Map<string, string>>();

  function show(text: string, column: Column): string {
    const { type, codes } = column;
    if (type !== "code" && type !== "link" && type !== "key") return textForCell(text, column, { formulas: false });
    const own = known.get(codes ?? type) ?? new Map<string, string>();
    known.set(codes ?? type, own);
    let shown = own.get(text);
    if (shown === undefined) {
      const word = wordFor(text, column);
      shown = word !== undefined && readCell(word, column, () => {}) === text ? word : textForCell(text, column, { formulas: false });
      own.set(text, shown);
    }
    return shown;
  }

  function wordFor(text: string, { type, codes }: Column): string | undefined {
    if (type === "code") return codes !== undefined && Object.hasOwn(codes.labels, text) ? codes.labels[text]?.[language] : undefined;
    return type === "link" || type === "key" ? shownIds.get(text)?.text : undefined;
  }

  function rangeFor(column: Column, table: string): string | undefined {
    const key = keyOf(column, table);
    if (key === undefined) return undefined;
    if (!lists.has(key)) lists.set(key, valuesFor(column, table));
    const length = lists.get(key)?.length ?? 0;
    if (length === 0 || length > most) return undefined;
    const letters = columnLetters([...lists.keys()].indexOf(key));
    return `'${choicesSheet}'!$${letters}$1:$${letters}$${length}`;
  }

  function valuesFor(column: Column, table: string): string[] {
    if (column.codes !== undefined) return Object.keys(column.codes.labels).map((code) => show(code, column));
    const kinds = kindsOf(column, table);
    const ids = [...shownIds].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
    return ids.length > most ? [] : ids.map((id) => show(id, column));
  }

  function sheet(): SheetToWrite {
    const columns = [...lists.values()].map((list) => (list.length > most ? [] : list));
    const length = Math.max(0, ...columns.map((list) => list.length));
    return {
      name: choicesSheet,
      hidden: true,
      columns: columns.map(() => ({ width: 30, style: "text" })),
      rows: Array.from({ length }, (_, row) => columns.map((list) => list[row])),
      headings: 0,
    };
  }

  return { show, rangeFor, sheet };
}

/** The list that a column chooses from, by a name that columns with the same list share. */
function keyOf(column: Column, table: string): string | undefined {
  if (column.codes !== undefined) return Object.keys(column.codes.labels).join(" ");
  const kinds = kindsOf(column, table);
  return kinds.length === 0 ? undefined : `items ${kinds.join(" ")}`;
}

function kindsOf({ type, links = [] }: Column, table: string): readonly LinkKind[] {
  if (type === "link") return links;
  const list = table.split(".", 1)[0];
  return type === "key" ? itemKinds.filter((kind: ItemKind) => listOfKind[kind] === list) : [];
}

/** What each id is called, with the id behind it in brackets: people choose by the name, the id is what counts. */
function namesOfItems(plan: Plan, language: "en" | "zh"): ReadonlyMap<string, { kind: LinkKind; text: string }> {
  const names = new Map<string, { kind: LinkKind; text: string }>();
  const [open, close] = language === "zh" ? ["（", "）"] : [" (", ")"];
  const all: KnownItem[] = [{ kind: "plan", item: plan }, ...walkItems(plan)];
  for (const known of all) {
    const { id } = known.item;
    if (names.has(id)) continue;
    const name = nameOf(known, id)[language].replace(/\s+/gu, " ").trim();
    names.set(id, { kind: known.kind, text: name === id || name === "" ? id : `${name}${open}${id}${close}` });
  }
  return names;
}
