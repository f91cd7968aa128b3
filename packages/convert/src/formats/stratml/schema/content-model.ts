import { isoPart2, type ValueKind, type Vocabulary } from "./vocabulary.ts";

/** How a child may stand in an element. */
export interface ChildModel {
  readonly name: string;
  /** Its place among the children. */
  readonly order: number;
  readonly least: number;
  readonly most: number;
}

/** What an element may hold. */
export interface ElementModel {
  readonly children: ReadonlyMap<string, ChildModel>;
  /** How many of them have to be there. */
  readonly due: number;
  /** Whether each attribute that it may have is due. */
  readonly attributes: ReadonlyMap<string, boolean>;
}

/** A vocabulary, ready to be asked. */
export interface ContentModel {
  readonly vocabulary: Vocabulary;
  readonly elements: ReadonlyMap<string, ElementModel>;
  /** What an element or attribute may hold; of one that only another edition has, what it may hold there. */
  readonly valueOf: (name: string) => ValueKind;
}

/** What a vocabulary says of each element. */
export function contentModel(vocabulary: Vocabulary): ContentModel {
  const elements = new Map(Object.entries(vocabulary.elements).map(([name, content]) => [name, elementModel(content)]));
  const values = new Map(Object.entries({ ...isoPart2.values, ...vocabulary.values }));
  return { vocabulary, elements, valueOf: (name) => values.get(name) ?? "text" };
}

function elementModel(content: string): ElementModel {
  const children = new Map<string, ChildModel>();
  const attributes = new Map<string, boolean>();
  for (const part of content.split(" ")) {
    const [, at, name = "", often = ""] = /^(@?)(\w+)(.*)$/u.exec(part) ?? [];
    if (at === "@") attributes.set(name, often === "!");
    else children.set(name, { name, order: children.size, ...bounds(often) });
  }
  return { children, due: [...children.values()].filter(({ least }) => least > 0).length, attributes };
}

function bounds(often: string): { least: number; most: number } {
  const most = often === "*" || often === "+" ? Number.POSITIVE_INFINITY : Number(/\d+/u.exec(often)?.[0] ?? 1);
  return { least: often === "" || often === "+" ? 1 : 0, most };
}
