import type {
  Edtf,
  Identifier,
  Item,
  ItemKind,
  ItemOf,
  KnownItem,
  LinkKind,
  LocalizedText,
  Money,
  Plan,
  Quantity,
  Responsibility,
  SourceSpan,
  SpanMatch,
} from "@regional-plan/model";

/** What is still being filled in. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A place in the schemas where a value of some sort may stand. */
export interface Site {
  /** The way from the item to the value: keys, and `null` for an index in a list. */
  readonly steps: readonly (string | null)[];
}

/** What a link points to: an item of the plan, or the plan itself. */
export type Placed = KnownItem & {
  /** Its place in the list of its kind. */
  readonly index: number;
  /** The id of the item that takes its place; it is then out of force. */
  readonly replacedBy: string | undefined;
};

/**
 * A value that the walk through the plan has come to. Its path becomes a string only when it is reported.
 *
 * The walk uses one object for all values of a sort, since a large plan has hundreds of thousands: to report one later,
 * keep a copy, `{ ...link }`.
 */
export interface Visited<T> {
  readonly value: T;
  /** The kind of the item that it stands in. */
  readonly kind: LinkKind;
  /** The item that it stands in, or the plan. */
  readonly owner: Item | Plan;
  /** The nearest key above it: `due`, `agency`. */
  readonly field: string;
  /** Where in the schema it stands. */
  readonly site: Site;
}

/** A link, with what it points to. */
export interface Link extends Visited<string> {
  /** The kinds that the model allows here. */
  readonly to: readonly LinkKind[];
  /** The item with that id, of whatever kind, or the plan; `undefined` where there is none. */
  readonly target: Placed | undefined;
}

/** A quote, and where it stands in the text of its document. */
export interface Quote extends Visited<SourceSpan> {
  /** The id of the document quoted. */
  readonly document: string | undefined;
  /** Where the quote stands, or why that cannot be said; `undefined` where the text was not given. Reused like the quote itself. */
  readonly match: SpanMatch | undefined;
}

/** A code of an open list, and which list that is. */
export interface CodeUse extends Visited<string> {
  /** The id of its list in the model's `codeLists`. */
  readonly list: string;
}

/** Functions that see every item of a kind, each under the kind's name: `goal(goal) { … }`. */
export type ItemVisitors = { [K in ItemKind]?: (item: ItemOf<K>) => void };

/** Functions that see what cuts across kinds. */
export interface ValueVisitors {
  /** Every item, of whatever kind. */
  item?: (item: Item, kind: ItemKind) => void;
  /** Every link that the schemas declare. */
  link?: (link: Link) => void;
  /** Every link that leads nowhere, to what the model does not allow there, or to what was replaced: few, where `link` sees many. */
  oddLink?: (link: Link) => void;
  /** Every localized text. */
  text?: (text: Visited<LocalizedText>) => void;
  /** Every text that is in other languages than the plan's, in another order of them, or the same in two: few, where `text` sees many. */
  oddText?: (text: Visited<LocalizedText>) => void;
  /** Every source span. */
  quote?: (quote: Quote) => void;
  /** Every quote that does not stand where it says, or in more places than one: few, where `quote` sees many. */
  oddQuote?: (quote: Quote) => void;
  /** Every EDTF date or interval. */
  date?: (date: Visited<Edtf>) => void;
  /** Every code of an open list; the codes of a closed one are part of the shape. */
  code?: (code: CodeUse) => void;
  /** Every quantity. */
  quantity?: (quantity: Visited<Quantity>) => void;
  /** Every sum of money. */
  money?: (money: Visited<Money>) => void;
  /** Every identifier of a register. */
  identifier?: (identifier: Visited<Identifier>) => void;
  /** Every responsibility. */
  responsibility?: (responsibility: Visited<Responsibility>) => void;
  /** Every list of responsibilities, whole. */
  responsible?: (responsible: Visited<readonly Responsibility[]>) => void;
  /** Every entry of a `sameAs`: an id of this plan, or a URI. */
  sameAs?: (same: Visited<string>) => void;
  /** Called once, when everything was seen. */
  end?: () => void;
}

/**
 * What a rule wants to see of a plan. Each function is called for every item of its kind, or for every value of its sort
 * wherever the schemas allow one, in the order of the plan.
 */
export type Visitors = ItemVisitors & ValueVisitors;
