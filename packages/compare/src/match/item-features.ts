import {
  type ItemKind,
  type ItemOf,
  itemKinds,
  itemShapes,
  itemsOf,
  itemTitle,
  type LocalizedText,
  type PlacedItem,
  type Plan,
  walkValues,
} from "@regional-plan/model";
import { countTerms, numbersIn } from "./text-terms.ts";

/** What an item says, told apart by where it says it. */
export interface ItemFeatures {
  readonly id: string;
  readonly kind: ItemKind;
  /** Where it stands in the list of its kind. */
  readonly index: number;
  /** What it is called, and what it says at length, in the languages that both plans have. */
  readonly title: string;
  readonly body: string;
  readonly titleTerms: ReadonlyMap<string, number>;
  readonly bodyTerms: ReadonlyMap<string, number>;
  /** Amounts, dates, codes, numbers of sections and identifiers. */
  readonly marks: ReadonlyMap<string, number>;
  /** What it links to, and what links to it: the other item, by way of which field. */
  readonly links: readonly { readonly by: string; readonly id: string }[];
}

/** The features of a plan's items, by kind. */
export type PlanFeatures = ReadonlyMap<ItemKind, readonly ItemFeatures[]>;

/** Collects what the items of a plan say in some languages. */
export function featuresOf(plan: Plan, languages: ReadonlySet<string>): PlanFeatures {
  const titles = new Map<string, string>();
  const links = new Map<string, { by: string; id: string }[]>();
  const link = (from: string, by: string, id: string) => {
    const list = links.get(from);
    if (list === undefined) links.set(from, [{ by, id }]);
    else list.push({ by, id });
  };
  const raw = itemKinds.flatMap((kind) =>
    itemsOf(plan, kind).map((item, index) => {
      const title = textOf(itemTitle({ kind, item } as PlacedItem), languages);
      titles.set(item.id, title);
      const said = whatIsSaid(kind, item as ItemOf<ItemKind>, languages);
      for (const { by, id } of said.links) {
        link(item.id, by, id);
        link(id, `${kind} ${by}`, item.id);
      }
      return { id: item.id as string, kind, index, title, said, heads: (item as { heads?: string }).heads };
    }),
  );
  const features = new Map<ItemKind, ItemFeatures[]>();
  for (const { id, kind, index, title: own, said, heads } of raw) {
    // A heading without a title of its own has that of what it heads.
    const title = own === "" && heads !== undefined ? (titles.get(heads) ?? "") : own;
    const { body, marks } = said;
    const each = {
      id,
      kind,
      index,
      title,
      body,
      titleTerms: countTerms(title),
      bodyTerms: countTerms(body),
      marks,
      links: links.get(id) ?? [],
    };
    const list = features.get(kind);
    if (list === undefined) features.set(kind, [each]);
    else list.push(each);
  }
  return features;
}

function whatIsSaid(kind: ItemKind, item: ItemOf<ItemKind>, languages: ReadonlySet<string>) {
  const texts: string[] = [];
  const marks = new Map<string, number>();
  const links: { by: string; id: string }[] = [];
  const mark = (text: string) => marks.set(text, (marks.get(text) ?? 0) + 1);
  walkValues(item, itemShapes[kind], (value, shape, path) => {
    const [field = ""] = path;
    if (passedOver.has(String(field))) return false;
    if (shape.name === "LocalizedText") {
      texts.push(textOf(value as LocalizedText, languages));
      return false;
    }
    if (shape.name === "SourceSpan" || shape.name === "Geometry") return false;
    if (typeof value === "object") return true;
    const key = path.filter((step) => typeof step === "string").join(".");
    if (shape.link !== undefined) links.push({ by: key, id: String(value) });
    else mark(`${key}=${String(value)}`);
    return true;
  });
  const body = texts.join("\n");
  for (const number of numbersIn(body)) mark(number);
  return { body, marks, links };
}

/** What is not the document's own, or is for the data alone. */
const passedOver: ReadonlySet<string> = new Set(["id", "note", "sameAs", "extensions", "start", "end"]);

function textOf(text: LocalizedText | undefined, languages: ReadonlySet<string>): string {
  return Object.entries(text ?? {})
    .filter(([tag]) => languages.has(tag))
    .map(([, words]) => words)
    .join("\n");
}
