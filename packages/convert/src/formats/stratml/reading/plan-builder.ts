import { type ItemKind, idPattern, itemKinds, listOfKind } from "@regional-plan/model";
import type { HomeList } from "../mapping.ts";
import type { ItemMark } from "../marks.ts";
import type { FaultCounter, Place } from "./fault-counter.ts";
import type { ReadActual } from "./read-actual.ts";

/** An item on its way into a plan. */
export type ItemData = { id: string } & Record<string, unknown>;

interface Placed {
  readonly at: number;
  readonly item: ItemData;
  readonly place: Place;
}

/** A relationship, which may be to something that stands further on. */
export interface ReadRelationship {
  readonly relationship: Record<string, unknown>;
  readonly place: Place;
  /** The item that keeps it. */
  readonly item: ItemData;
}

/** What has been read so far. It is opened once for a document, and closed by what makes a plan of it: hence a class. */
export class PlanBuilder {
  readonly issuers: string[] = [];
  readonly actuals: ReadActual[] = [];
  readonly relationships: ReadRelationship[] = [];
  /** The ids of agencies by their names. */
  readonly agencies = new Map<string, string>();
  readonly agencyItems = new Map<string, ItemData>();
  /** What identifiers of the document have become, where they could not stay. */
  readonly identifiers = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #lists = new Map<HomeList, Placed[]>();

  constructor(
    readonly language: string,
    readonly faults: FaultCounter,
  ) {}

  /** A text in the language of the document. */
  text(words: string): Record<string, string> {
    return { [this.language]: words };
  }

  /** How many items of a list there are. */
  count(list: HomeList): number {
    return this.#lists.get(list)?.length ?? 0;
  }

  /** Adds an item where its mark says that it stands, else at the end. */
  add(list: HomeList, item: ItemData, place: Place, mark: ItemMark | undefined): void {
    const items = this.#lists.get(list);
    const at = typeof mark?.at === "number" ? mark.at : (items?.length ?? 0);
    const placed = { at, item, place };
    if (items === undefined) this.#lists.set(list, [placed]);
    else items.push(placed);
  }

  /** Adds an agency, which is known by its name from then on. */
  addAgency(name: string, item: ItemData, place: Place, mark: ItemMark | undefined): void {
    if (!this.agencies.has(name)) this.agencies.set(name, item.id);
    this.agencyItems.set(item.id, item);
    this.add("agencies", item, place, mark);
  }

  /**
   * The id of an item: its identifier where that is an id of a plan, else one made of it, else one by number. An identifier that
   * stood there before is told.
   */
  id(kind: ItemKind, identifier: string | undefined, place: Place): string {
    if (identifier === undefined) return this.free(kind, String(this.count(listOfKind[kind] as HomeList) + 1));
    if (this.identifiers.has(identifier)) this.faults.add("sameIdentifier", place, { sample: identifier });
    const id = idPattern.test(identifier) && identifier.length <= 200 ? this.unused(identifier) : this.free(kind, slug(identifier));
    if (!this.identifiers.has(identifier)) this.identifiers.set(identifier, id);
    return id;
  }

  /** An id that begins with a kind, and is not taken. */
  free(kind: string, rest: string): string {
    const wanted = rest === "" ? kind : rest.startsWith(`${kind}-`) ? rest : `${kind}-${rest}`;
    return this.unused(wanted.slice(0, 190).replace(/-$/u, ""));
  }

  /** An id, with a number behind it where it is taken. */
  unused(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number++) id = `${wanted}-${number}`;
    this.#ids.add(id);
    return id;
  }

  /** The lists, in the order of the plan, and where each of their items stands. */
  close(): { lists: Record<string, ItemData[]>; places: () => Map<string, Place> } {
    const lists: Record<string, ItemData[]> = {};
    const inOrder = new Map<string, readonly Placed[]>();
    for (const kind of itemKinds) {
      const list = listOfKind[kind];
      const placed = this.#lists.get(list as HomeList);
      if (placed === undefined) continue;
      const sorted = placed.some(({ at }, index) => at !== index) ? [...placed].sort((a, b) => a.at - b.at) : placed;
      lists[list] = sorted.map(({ item }) => item);
      inOrder.set(list, sorted);
    }
    const placesIn = ([list, items]: [string, readonly Placed[]]) => items.map(({ place }, index) => [`/${list}/${index}`, place] as const);
    return { lists, places: () => new Map([...inOrder].flatMap(placesIn)) };
  }
}

/** What of a text can stand in an id. */
export const slug = (text: string) => (/^_[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80 ? text.slice(1) : sluggish(text));

const sluggish = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 80)
    .replace(/-$/u, "");
