import type { DocxReading } from "./docx-reading.ts";
import { childOf, isOn } from "./parse-xml.ts";
import type { DocxStyle } from "./read-styles.ts";
import { symbolText } from "./symbols.ts";
import type { XmlElement } from "./xml-element.ts";

/** What the runs of a paragraph give. */
export interface RunText {
  /** The words that are seen; a line break is LF. */
  text: string;
  /** The contents of text boxes that are anchored before its first word, and behind. */
  boxesBefore: XmlElement[];
  boxesAfter: XmlElement[];
  /** A word was read already. */
  hasWords: boolean;
  /** Some of it is a list of contents. */
  isContents: boolean;
  /** It holds the number of the page. */
  hasPageNumber: boolean;
}

/** Around runs, these only say more about them. */
const around: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:dir",
  "w:bdo",
  "w:rubyBase",
]);

/** Elements that are a character. */
const signs: Readonly<Record<string, string>> = { "w:tab": " ", "w:ptab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };

/** Reads the runs of a paragraph: what is deleted, moved away or hidden is left out, of fields the result is read. */
export function readRuns(elements: readonly XmlElement[], reading: DocxReading, style: DocxStyle | undefined): RunText {
  const runs: RunText = { text: "", boxesBefore: [], boxesAfter: [], hasWords: false, isContents: false, hasPageNumber: false };
  readInline(elements, { reading, style, runs });
  return runs;
}

interface Place {
  reading: DocxReading;
  style: DocxStyle | undefined;
  runs: RunText;
}

function readInline(elements: readonly XmlElement[], place: Place): void {
  for (const element of elements) {
    const { name } = element;
    if (name === "w:r") readRun(element, place);
    else if (around.has(name)) readInline(element.children, place);
    else if (name === "w:sdt") readControl(element, place);
    else if (name === "w:fldSimple") readSimpleField(element, place);
    else if (name === "mc:AlternateContent") readInline(alternative(element), place);
    else if (name.startsWith("m:")) addText(mathText(element), place);
  }
}

function readRun(run: XmlElement, place: Place): void {
  const isHidden = isHiddenRun(run, place);
  for (const element of run.children) readRunPart(element, place, isHidden);
}

/** Properties that are on or off cancel out each other where both the style of the paragraph and that of the run set them. */
function isHiddenRun(run: XmlElement, { reading: { styles }, style }: Place): boolean {
  const properties = childOf(run, "w:rPr");
  if (properties === undefined) return style?.isHidden ?? false;
  const direct = isOn(properties, "w:vanish");
  if (direct !== undefined) return direct;
  const ofRun = styles.styleOf(childOf(properties, "w:rStyle")?.attributes["w:val"])?.isHidden ?? false;
  return ofRun !== (style?.isHidden ?? false);
}

function readRunPart(element: XmlElement, place: Place, isHidden: boolean): void {
  const { name, attributes } = element;
  if (name === "w:fldChar") readFieldSign(element, place);
  else if (name === "w:instrText") readInstruction(element.text, place);
  else if (isHidden) return;
  else if (name === "w:t") addText(textOf(element), place);
  else if (name === "w:ruby") readInline(childOf(element, "w:rubyBase")?.children ?? [], place);
  else if (name === "w:sym") addText(symbolText(attributes["w:font"] ?? "", attributes["w:char"] ?? ""), place);
  else if (name === "w:footnoteReference") place.reading.notes.add(`footnotes/${attributes["w:id"]}`);
  else if (name === "w:endnoteReference") place.reading.notes.add(`endnotes/${attributes["w:id"]}`);
  else if (name === "mc:AlternateContent") for (const part of alternative(element)) readRunPart(part, place, isHidden);
  else if (name === "w:drawing" || name === "w:pict" || name === "w:object") addBoxes(element, place);
  else if (name === "w:pgNum") place.runs.hasPageNumber = true;
  else addText(signs[name] ?? "", place);
}

/** Blanks at the ends of a text count only where it says so. */
function textOf({ attributes, text }: XmlElement): string {
  if (attributes["xml:space"] === "preserve") return text;
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  return " \t\r\n".includes(text[at] as string);
}

function addText(text: string, { reading: { fields }, runs }: Place): void {
  if (fields.some(({ isResult }) => !isResult)) return;
  if (fields.some(({ instruction }) => /^\s*TOC\b/u.test(instruction))) runs.isContents = true;
  runs.text += text;
  runs.hasWords ||= text.trim() !== "";
}

function readFieldSign({ attributes }: XmlElement, { reading: { fields } }: Place): void {
  const kind = attributes["w:fldCharType"];
  const field = fields[fields.length - 1];
  if (kind === "begin") fields.push({ instruction: "", isResult: false });
  else if (kind === "separate" && field !== undefined) field.isResult = true;
  else if (kind === "end") fields.pop();
}

function readInstruction(text: string, { reading: { fields }, runs }: Place): void {
  const field = fields[fields.length - 1];
  if (field === undefined || field.isResult) return;
  field.instruction += text;
  if (isPageNumber(field.instruction)) runs.hasPageNumber = true;
}

function readSimpleField(element: XmlElement, place: Place): void {
  const instruction = element.attributes["w:instr"] ?? "";
  if (isPageNumber(instruction)) place.runs.hasPageNumber = true;
  place.reading.fields.push({ instruction, isResult: true });
  readInline(element.children, place);
  place.reading.fields.pop();
}

function isPageNumber(instruction: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u.test(instruction);
}

/** A control whose text only says what to write there has none. */
function readControl(element: XmlElement, place: Place): void {
  if (isOn(childOf(element, "w:sdtPr"), "w:showingPlcHdr")) return;
  readInline(childOf(element, "w:sdtContent")?.children ?? [], place);
}

/** The same drawing stands twice in a file, for newer and older programs. */
export function alternative(element: XmlElement): readonly XmlElement[] {
  const [choice, fallback] = [childOf(element, "mc:Choice"), childOf(element, "mc:Fallback")];
  const first = choice ?? fallback;
  const chosen = first !== undefined && fallback !== undefined && !holdsBox(first) && holdsBox(fallback) ? fallback : first;
  return chosen?.children ?? [];
}

function addBoxes(element: XmlElement, { runs }: Place): void {
  (runs.hasWords ? runs.boxesAfter : runs.boxesBefore).push(...boxesIn(element));
}

function boxesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === "w:txbxContent") return [child];
    if (child.name === "mc:AlternateContent")
      return alternative(child).flatMap((part) => (part.name === "w:txbxContent" ? [part] : boxesIn(part)));
    return boxesIn(child);
  });
}

function holdsBox(element: XmlElement): boolean {
  return element.name === "w:txbxContent" || element.children.some(holdsBox);
}

function mathText(element: XmlElement): string {
  return element.name === "m:t" ? element.text : element.children.map(mathText).join("");
}
