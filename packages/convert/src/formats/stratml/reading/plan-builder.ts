import { type ItemKind, idPattern, itemKinds, listOfKind } from "@regional-plan/model";
import type { HomeList } from "../mapping.ts";
import type { ItemMark } from "../marks.ts";
import type { FaultCounter, Place } from "./fault-counter.ts";
import type { ReadActual } from "./read-actual.ts";

/** An item on its way into a plan. */
export type ItemData = { id: string } & Record<string, unknown>;

/** The items of a list, as they come. */
interface ListOnTheWay {
  readonly items: ItemData[];
  /** Where each stands in the list, once one stands elsewhere than where it came. */
  ats: number[] | undefined;
  /** Where each stands in the document, where somebody wants to know. */
  readonly places: Place[];
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
  readonly #lists = new Map<HomeList, ListOnTheWay>();

  constructor(
    readonly language: string,
    readonly faults: FaultCounter,
    /** Whether it is to be known where in the document each item stands. */
    readonly keepsPlaces: boolean,
  ) {}

  /** A text in the language of the document. */
  text(words: string): Record<string, string> {
    return { [this.language]: words };
  }

  /** How many items of a list there are. */
  count(list: HomeList): number {
    return this.#lists.get(list)?.items.length ?? 0;
  }

  /** Adds an item where its mark says that it stands, else at the end. */
  add(list: HomeList, item: ItemData, place: Place, mark: ItemMark | undefined): void {
    let found = this.#lists.get(list);
    if (found === undefined) {
      found = { items: [], ats: undefined, places: [] };
      this.#lists.set(list, found);
    }
    const { items, places } = found;
    const at = typeof mark?.at === "number" ? mark.at : items.length;
    if (at !== items.length) found.ats ??= items.map((_, index) => index);
    found.ats?.push(at);
    items.push(item);
    if (this.keepsPlaces) places.push({ line: place.line, column: place.column });
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
    const isTaken = this.identifiers.has(identifier);
    if (isTaken) this.faults.add("sameIdentifier", place, { sample: identifier });
    const id = idPattern.test(identifier) && identifier.length <= 200 ? this.unused(identifier) : this.free(kind, slug(identifier));
    if (!isTaken) this.identifiers.set(identifier, id);
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
  close(): { lists: Record<string, ItemData[]>; places: ReadonlyMap<string, Place> } {
    const lists: Record<string, ItemData[]> = {};
    const placesByPath = new Map<string, Place>();
    for (const kind of itemKinds) {
      const list = listOfKind[kind];
      const found = this.#lists.get(list as HomeList);
      if (found === undefined) continue;
      const { items, ats, places } = found;
      const order = ats?.map((_, index) => index).sort((a, b) => (ats?.[a] as number) - (ats?.[b] as number));
      lists[list] = order === undefined ? items : order.map((index) => items[index] as ItemData);
      for (const index of places.keys()) placesByPath.set(`/${list}/${index}`, places[order?.[index] ?? index] as Place);
    }
    return { lists, places: placesByPath };
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
