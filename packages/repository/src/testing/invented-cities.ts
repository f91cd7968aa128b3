import { itemKinds, itemsOf, type ListName, listOfKind, type Plan } from "@regional-plan/model";
import { fiveYearPlan } from "./plans/five-year-plan.ts";
import { transportCompact } from "./plans/transport-compact.ts";
import { randomNumbers } from "./random-numbers.ts";

/**
 * Plans of cities that there are not, as many as are asked for, each as JSON on one line: what a corpus is made of where a real
 * one would be too large to keep. They are Ningbo's plan and the two invented ones under other names, with other ids, without some
 * of the items that nothing links to, and of other days. The plan of a number is always the same, whatever others are asked for.
 */
export function* inventedPlans(ningbo: Plan, count: number, first = 0): Generator<string> {
  const bases = [
    baseOf(ningbo, [
      ["宁波", "zh"],
      ["Ningbo", "en"],
      ["ningbo", "id"],
    ]),
    baseOf(fiveYearPlan, [
      ["临澜", "zh"],
      ["Linlan", "en"],
      ["linlan", "id"],
    ]),
    baseOf(transportCompact, [
      ["Three Rivers", "en"],
      ["three-rivers", "id"],
    ]),
  ] as const;
  for (let number = first; number < first + count; number++) {
    // Most plans of a real corpus are of the size of the real one.
    const base = bases[number % 20 === 7 ? 1 : number % 20 === 13 ? 2 : 0];
    yield writePlan(base, cityOf(number), randomNumbers(number));
  }
}

/** What a city is called. */
type Names = Readonly<Record<"zh" | "en" | "id", string>>;

/** A text with places for names: it is joined with those of a city. */
type Template = readonly (string | { readonly name: keyof Names })[];

/** A plan in pieces: its own fields, and each item, with whether it can be left out. */
interface Base {
  readonly head: Template;
  readonly lists: readonly { readonly list: ListName; readonly items: readonly { readonly text: Template; readonly isFree: boolean }[] }[];
}

type Spellings = readonly (readonly [text: string, name: keyof Names])[];

function baseOf(plan: Plan, spellings: Spellings): Base {
  const linked = new Set<string>();
  collectTexts(plan, linked);
  const { issued, ...head } = Object.fromEntries(Object.entries(plan).filter(([key]) => !(listNames as readonly string[]).includes(key)));
  return {
    head: templateOf({ ...head, issued: issued ?? "2020-01-01" }, spellings),
    lists: itemKinds
      .filter((kind) => itemsOf(plan, kind).length > 0)
      .map((kind) => ({
        list: listOfKind[kind],
        items: itemsOf(plan, kind).map((item) => ({ text: templateOf(invented(item), spellings), isFree: !linked.has(item.id) })),
      })),
  };
}

const listNames = itemKinds.map((kind) => listOfKind[kind]);

/** An item without what only the real one has: its code in a register, and the file of its text. */
function invented(item: object): object {
  const { identifiers: _, path: __, sha256: ___, ...rest } = item as Record<string, unknown>;
  return rest;
}

/** Every text in a value but what an item is called itself: what is among them may be a link. */
function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) if (key !== "id") collectTexts(inner, into);
}

function templateOf(value: object, spellings: Spellings): Template {
  const name = Object.fromEntries(spellings);
  return JSON.stringify(value)
    .split(new RegExp(`(${spellings.map(([text]) => text).join("|")})`, "gu"))
    .map((piece) => (Object.hasOwn(name, piece) ? { name: name[piece] as keyof Names } : piece));
}

/** A city by its number. Two characters, as the real one has, so that quotes keep their length. */
function cityOf(number: number): Names {
  const at = (index: number) => syllables[index % syllables.length] as (typeof syllables)[number];
  const [[firstZh, firstEn], [secondZh, secondEn]] = [at(number), at(Math.floor(number / syllables.length) + number * 7)];
  return { zh: firstZh + secondZh, en: firstEn + secondEn.toLowerCase(), id: `${firstEn}${secondEn}-${number}`.toLowerCase() };
}

const syllables = [
  ...([
    ["临", "Lin"],
    ["澜", "Lan"],
    ["汀", "Ting"],
    ["岚", "Lan"],
    ["渚", "Zhu"],
    ["沅", "Yuan"],
    ["棠", "Tang"],
    ["浔", "Xun"],
  ] as const),
  ...([
    ["泾", "Jing"],
    ["塬", "Yuan"],
    ["岑", "Cen"],
    ["渊", "Yuan"],
    ["陌", "Mo"],
    ["霁", "Ji"],
    ["珂", "Ke"],
    ["砚", "Yan"],
  ] as const),
  ...([
    ["溆", "Xu"],
    ["峤", "Qiao"],
    ["滢", "Ying"],
    ["樾", "Yue"],
    ["澄", "Cheng"],
    ["屿", "Yu"],
    ["禾", "He"],
  ] as const),
];

function writePlan({ head, lists }: Base, names: Names, random: (below: number) => number): string {
  const fill = (template: Template) => template.map((piece) => (typeof piece === "string" ? piece : names[piece.name])).join("");
  const day = `${2015 + random(11)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
  const share = 2 + random(8);
  const written = lists.map(({ list, items }) => {
    const kept = items.filter(({ isFree }) => !isFree || random(share) > 0);
    return `${JSON.stringify(list)}:[${kept.map(({ text }) => fill(text)).join(",")}]`;
  });
  const own = fill(head).replace(/"issued":"[^"]*"/u, `"issued":"${day}"`);
  return `${own.slice(0, -1)},${written.join(",")}}`;
}
