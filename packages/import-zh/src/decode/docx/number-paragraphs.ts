import { numberText } from "../number-text.ts";
import { childOf, isOn, valueIn } from "./parse-xml.ts";
import type { DocxStyles } from "./read-styles.ts";
import type { XmlElement } from "./xml-element.ts";

/** What Word puts before a paragraph of a list. */
export interface ListNumber {
  /** The number as it is drawn, `（一）`, or a dash; empty for other bullets. */
  label: string;
  /** What stands between number and text. */
  gap: "" | " ";
  isBullet: boolean;
}

/** Counts the paragraphs of a document's lists; ask it once for each paragraph, in their order. */
export interface ListCounter {
  /** The number of the next paragraph of a list, at a level from 0; by its style where the paragraph names no level. */
  next(numId: string, level: number | undefined, styleId: string | undefined): ListNumber | undefined;
}

/** A longer label is no number, and would stand before every paragraph. */
const longestLabel = 60;

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** Restarts after this level (from 1); 0 never. */
  restart: number | undefined;
  isLegal: boolean;
  isHidden: boolean;
  styleId: string | undefined;
  /** How many figures a number has at least: format “001, 002, …”. */
  figures: number;
}

interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  starts: ReadonlyMap<number, number>;
}

/** Makes the counter of a document. */
export function numberParagraphs(part: XmlElement | undefined, styles: DocxStyles): ListCounter {
  const lists = readLists(part, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: (numId, wanted, styleId) => {
      const list = lists.get(numId);
      if (list === undefined) return undefined;
      const at = wanted ?? levelOfStyle(list, styleId) ?? 0;
      const level = list.levels.get(at);
      if (level === undefined) return undefined;
      const counted = counts.get(list.definition) ?? [];
      counts.set(list.definition, counted);
      count(list, counted, at, begun, numId);
      return listNumber(list, counted, level, at);
    },
  };
}

function count(list: List, counted: (number | undefined)[], at: number, begun: Set<string>, numId: string): void {
  const start = list.starts.get(at);
  const key = `${numId}/${at}`;
  const isAnew = start !== undefined && !begun.has(key);
  begun.add(key);
  const before = counted[at];
  counted[at] = isAnew ? start : before === undefined ? (start ?? list.levels.get(at)?.start ?? 1) : before + 1;
  for (const [deeper, { restart }] of list.levels)
    if (deeper > at && restart !== 0 && (restart === undefined || at < restart)) counted[deeper] = undefined;
}

function listNumber(list: List, counted: readonly (number | undefined)[], level: Level, at: number): ListNumber {
  const isBullet = level.format === "bullet";
  const label = level.text.replace(/%([1-9])/gu, (_, place: string) => {
    const index = Number(place) - 1;
    const of = index === at ? level : list.levels.get(index);
    if (of === undefined) return "";
    const value = counted[index] ?? list.starts.get(index) ?? of.start;
    const format = level.isLegal && of.format !== "decimalZero" ? "decimal" : of.format;
    return numberText(value, format).padStart(of.figures, "0");
  });
  // A dash leads items of a document as a number does; other bullets are drawn, and have characters of their fonts only.
  const isDrawn = isBullet && !/^[-–—]+$/u.test(label.trim());
  if (isDrawn || level.isHidden || label.trim() === "") return { label: "", gap: "", isBullet };
  // A tab behind 、 or ） is room for the eye; behind 1. or 第一章 it keeps number and text apart.
  const gap = level.suffix === "nothing" || /[-–—、，。．：）】〕]\s*$/u.test(label) ? "" : " ";
  return { label: label.trim(), gap, isBullet };
}

function levelOfStyle({ levels }: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  return [...levels].find(([, level]) => level.styleId === styleId)?.[0];
}

function readLists(part: XmlElement | undefined, styles: DocxStyles): ReadonlyMap<string, List> {
  const elements = part?.children ?? [];
  const byId = (name: string, attribute: string) =>
    new Map(elements.filter((element) => element.name === name).map((element) => [element.attributes[attribute] ?? "", element] as const));
  const definitions = byId("w:abstractNum", "w:abstractNumId");
  const numbers = byId("w:num", "w:numId");
  const definitionOf = (numId: string, isLinked = false): string | undefined => {
    const id = valueIn(numbers.get(numId), "w:abstractNumId");
    const link = id === undefined ? undefined : valueIn(definitions.get(id), "w:numStyleLink");
    const linked = link === undefined || isLinked ? undefined : styles.listOfStyle(link);
    return (linked === undefined ? undefined : definitionOf(linked, true)) ?? id;
  };
  return new Map(
    [...numbers].flatMap(([numId, element]) => {
      const id = definitionOf(numId);
      const definition = id === undefined ? undefined : definitions.get(id);
      return definition === undefined ? [] : [[numId, readList(id as string, definition, element)] as const];
    }),
  );
}

function readList(definition: string, { children }: XmlElement, number: XmlElement): List {
  const levels = readLevels(children);
  const starts = new Map<number, number>();
  for (const override of number.children) {
    if (override.name !== "w:lvlOverride") continue;
    const start = Number(valueIn(override, "w:startOverride") ?? Number.NaN);
    if (Number.isInteger(start)) starts.set(Number(override.attributes["w:ilvl"]), start);
    for (const [at, level] of readLevels(override.children)) levels.set(at, level);
  }
  return { definition, levels, starts };
}

function readLevels(elements: readonly XmlElement[]): Map<number, Level> {
  const levels = elements
    .filter(({ name, attributes }) => name === "w:lvl" && /^[0-8]$/u.test(attributes["w:ilvl"] ?? ""))
    .map((element) => [Number(element.attributes["w:ilvl"]), readLevel(element)] as const);
  return new Map(levels);
}

function readLevel(element: XmlElement): Level {
  const format = numberFormat(element);
  const restart = valueIn(element, "w:lvlRestart");
  return {
    start: wholeNumber(valueIn(element, "w:start")) ?? 0,
    format: format?.attributes["w:val"] ?? "decimal",
    text: (valueIn(element, "w:lvlText") ?? "").slice(0, longestLabel),
    suffix: valueIn(element, "w:suff") ?? "tab",
    restart: wholeNumber(restart),
    isLegal: isOn(element, "w:isLgl") ?? false,
    isHidden: isOn(childOf(element, "w:rPr"), "w:vanish") ?? false,
    styleId: valueIn(element, "w:pStyle"),
    figures: /^0{0,8}1(?=,)/u.exec(format?.attributes["w:format"] ?? "")?.[0].length ?? 0,
  };
}

/** A format of a later Word stands beside one for earlier ones. */
function numberFormat(element: XmlElement): XmlElement | undefined {
  const choice = childOf(childOf(element, "mc:AlternateContent"), "mc:Choice");
  return childOf(element, "w:numFmt") ?? childOf(choice, "w:numFmt");
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
