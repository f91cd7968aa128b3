import type { ChildModel, ContentModel, ElementModel } from "../schema/content-model.ts";
import { contentModels, meaningful, names } from "../schema/union-model.ts";
import { asUnread, canonicalName, isEmpty, noteUnread, type Settled, type Settling } from "./settled.ts";

/** Where a child stands in its element. */
export interface PlacedChild {
  readonly order: number;
  /** Whether it has to stand there, empty or not. */
  readonly isDue: boolean;
  /** What the edition of the document calls it. */
  readonly wanted: string;
  readonly most: number;
}

/**
 * Finds the place of a child in an element, by its edition, by another, or by what people call it. Nothing where it belongs into
 * the element around, or nowhere; both are told, and noted in the element.
 */
export function placeChild(
  child: Settled,
  element: Settled,
  own: ElementModel | undefined,
  { faults, model }: Settling,
): PlacedChild | undefined {
  const written = child.name;
  const exact = child.isUnknown ? undefined : own?.children.get(written);
  const name = child.isUnknown ? written : canonicalName(written);
  const within = canonicalName(element.name);
  if (exact !== undefined) {
    child.name = name;
    const known = usual.get(exact);
    if (known !== undefined) return known;
    const placed = { order: exact.order, isDue: exact.least > 0, wanted: exact.name, most: mostOf(within, name, exact.most) };
    usual.set(exact, placed);
    return placed;
  }
  const sample = `${written} (${element.name})`;
  if (!child.isUnknown && meaningful.get(within)?.has(name)) {
    child.name = name;
    const wanted = own?.children.get(name) ?? own?.children.get(older.get(name) ?? "");
    if (wanted !== undefined) faults.add("renamed", child, { sample: `${written} → ${wanted.name}` });
    else if (own !== undefined) {
      const isMisplaced = isElsewhere(name, model) || !isInAnyEdition(within, name);
      faults.add(isMisplaced ? "misplaced" : "edition", child, { sample, edition: model.vocabulary.edition });
    }
    return {
      order: wanted?.order ?? Number.POSITIVE_INFINITY,
      isDue: (wanted?.least ?? 0) > 0,
      wanted: wanted?.name ?? name,
      most: mostOf(within, name, wanted?.most ?? 1),
    };
  }
  const around = outer.get(within);
  if (!child.isUnknown && around?.some((element) => meaningful.get(element)?.has(name))) {
    child.name = name;
    if (isEmpty(child)) faults.add("stray", child, { sample });
    else {
      faults.add("misplaced", child, { sample });
      element.moved ??= [];
      element.moved.push(child);
    }
    return undefined;
  }
  if (isEmpty(child)) faults.add("stray", child, { sample });
  else {
    faults.add("unknown", child, { sample });
    noteUnread(element, asUnread(child, element.name));
  }
  return undefined;
}

/** Places that were found: of each model, the same ones come again and again. */
const usual = new WeakMap<ChildModel, PlacedChild>();

/** What older editions call an element of today. */
const older: ReadonlyMap<string, string> = new Map([...names].map(([old, name]) => [name, old]));

/** The elements that each may stand in. */
const outer: ReadonlyMap<string, readonly string[]> = new Map(
  [...meaningful.keys()].map((name) => [name, [...meaningful].filter(([, children]) => children.has(name)).map(([around]) => around)]),
);

/** As often as any edition allows: what one of them can say is not thrown away. */
function mostOf(element: string, name: string, own: number): number {
  return own > 1 ? Number.POSITIVE_INFINITY : (most.get(`${element}/${name}`) ?? own);
}

const most: ReadonlyMap<string, number> = new Map(
  contentModels.flatMap(({ elements }) =>
    [...elements].flatMap(([element, { children }]) =>
      [...children.values()].filter((child) => child.most > 1).map((child): [string, number] => [`${element}/${child.name}`, child.most]),
    ),
  ),
);

/** Whether the edition of the document has a place for an element. */
const isElsewhere = (name: string, { elements }: ContentModel) => [...elements.values()].some(({ children }) => children.has(name));

const isInAnyEdition = (element: string, name: string) =>
  contentModels.some(
    ({ elements }) => elements.get(element)?.children.has(name) || elements.get(older.get(element) ?? "")?.children.has(name),
  );
