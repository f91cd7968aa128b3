import { joinLines } from "../join-lines.ts";
import type { Block, ParagraphBlock } from "../lay-out-blocks.ts";
import type { DocxReading } from "./docx-reading.ts";
import type { ListNumber } from "./number-paragraphs.ts";
import { childOf, isOn, valueIn } from "./parse-xml.ts";
import { alternative, readRuns } from "./read-runs.ts";
import { type DocxStyle, outlineLevel } from "./read-styles.ts";
import { readTable } from "./read-table.ts";
import type { XmlElement } from "./xml-element.ts";

/** Reads paragraphs and tables in their order, with the text boxes where they are anchored. */
function readBlocks(elements: readonly XmlElement[], reading: DocxReading): Block[] {
  const blocks: Block[] = [];
  readInto(blocks, elements, reading);
  return blocks;
}

/** Reads what stands for itself: a cell, a text box, a header. What a paragraph without an end leaves over ends with it. */
export function readWhole(elements: readonly XmlElement[], reading: DocxReading): Block[] {
  const { carried, fields } = reading;
  reading.carried = undefined;
  const open = fields.length;
  const blocks = readBlocks(elements, reading);
  const left: DocxReading["carried"] = reading.carried;
  if (left !== undefined) blocks.push(paragraphOf(left, reading));
  fields.length = Math.min(open, fields.length);
  reading.carried = carried;
  return blocks;
}

function readInto(blocks: Block[], elements: readonly XmlElement[], reading: DocxReading): void {
  for (const element of elements) {
    switch (element.name) {
      case "w:p":
        readParagraph(blocks, element, reading);
        break;
      case "w:tbl":
        blocks.push(readTable(element, (cell) => readCell(cell, reading)));
        break;
      case "w:sdt":
        readControl(blocks, element, reading);
        break;
      case "w:customXml":
      case "w:smartTag":
      case "w:ins":
      case "w:moveTo":
        readInto(blocks, element.children, reading);
        break;
      case "mc:AlternateContent":
        readInto(blocks, alternative(element), reading);
        break;
      case "w:altChunk":
        reading.others.add(element.attributes["r:id"] ?? "");
        break;
      case "w:sectPr":
        readMargins(element, reading);
        break;
    }
  }
}

function readCell(elements: readonly XmlElement[], reading: DocxReading): Block[] {
  const { isCell } = reading;
  reading.isCell = true;
  const blocks = readWhole(elements, reading);
  reading.isCell = isCell;
  return blocks;
}

function readControl(blocks: Block[], element: XmlElement, reading: DocxReading): void {
  const properties = childOf(element, "w:sdtPr");
  if (isOn(properties, "w:showingPlcHdr")) return;
  const { noise } = reading;
  if (valueIn(childOf(properties, "w:docPartObj"), "w:docPartGallery") === "Table of Contents") reading.noise ??= "contents";
  readInto(blocks, childOf(element, "w:sdtContent")?.children ?? [], reading);
  reading.noise = noise;
}

/** A section names its headers and footers in its properties. */
function readMargins(element: XmlElement, { margins }: DocxReading): void {
  for (const { name, attributes } of element.children) {
    const kind = name === "w:headerReference" ? "header" : name === "w:footerReference" ? "footer" : undefined;
    const id = attributes["r:id"];
    if (kind !== undefined && id !== undefined) margins.set(id, kind);
  }
}

function readParagraph(blocks: Block[], element: XmlElement, reading: DocxReading): void {
  const properties = childOf(element, "w:pPr");
  const styleId = valueIn(properties, "w:pStyle");
  const style = reading.styles.styleOf(styleId) ?? reading.styles.byDefault;
  const runs = readRuns(element.children, reading, style);
  const mark = childOf(properties, "w:rPr");
  const isMarkGone = childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined;
  const isMarkHidden = isOn(mark, "w:vanish") ?? style?.isHidden ?? false;
  const isEmpty = runs.text.trim() === "" && reading.carried === undefined;
  const isNowhere = isEmpty && (isMarkGone || isMarkHidden);
  const number = isMarkGone || isNowhere ? undefined : nextNumber(properties, styleId, style, reading);
  const text = runs.text.trim() === "" && !reading.isCell ? "" : `${number ? number.label + number.gap : ""}${runs.text.trimStart()}`;
  const level = outlineLevel(properties) ?? style?.level ?? 0;
  const own = { text, ...(level > 0 && { level }), ...(number?.label && text !== "" && { number: number.label }) };
  blocks.push(...runs.boxesBefore.flatMap((box) => readWhole(box.children, reading)));
  if (isMarkGone || isMarkHidden) carry(own, isMarkGone, reading);
  else addParagraph(blocks, own, reading, { style, number, runs });
  blocks.push(...runs.boxesAfter.flatMap((box) => readWhole(box.children, reading)));
  const section = childOf(properties, "w:sectPr");
  if (section !== undefined) readMargins(section, reading);
}

function nextNumber(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  style: DocxStyle | undefined,
  { lists }: DocxReading,
): ListNumber | undefined {
  const list = childOf(properties, "w:numPr");
  const numId = valueIn(list, "w:numId") ?? style?.numId;
  if (numId === undefined || numId === "0") return undefined;
  const level = valueIn(list, "w:ilvl") ?? style?.listLevel;
  return lists.next(numId, level === undefined ? undefined : Number(level), styleId);
}

/** A deleted mark takes the paragraph's own nature with it; behind a hidden one the text runs on under the first number. */
function carry(own: ParagraphBlock, isMarkGone: boolean, reading: DocxReading): void {
  const { carried } = reading;
  if (own.text === "" && carried === undefined) return;
  const kept = carried ?? (isMarkGone ? { text: "" } : own);
  reading.carried = { ...kept, text: (carried?.text ?? "") + own.text };
}

function addParagraph(
  blocks: Block[],
  own: ParagraphBlock,
  reading: DocxReading,
  { style, number, runs }: { style: DocxStyle | undefined; number: ListNumber | undefined; runs: ReturnType<typeof readRuns> },
): void {
  const { carried } = reading;
  reading.carried = undefined;
  // The number of what is carried stands before its text already.
  const whole = { ...own, ...carried, text: (carried?.text ?? "") + own.text };
  if (carried !== undefined && own.number !== undefined && carried.number === undefined) {
    whole.text = `${own.number}${number?.gap ?? ""}${carried.text}${own.text.slice(own.number.length + (number?.gap.length ?? 0))}`;
  }
  if (whole.text.trim() === "") return;
  const isContents = runs.isContents || /^toc\b/iu.test(style?.name ?? "");
  const name = number?.isBullet ? "bullet" : style?.name;
  blocks.push({
    ...paragraphOf(whole, reading),
    ...(isContents && reading.noise === undefined && { noise: "contents" }),
    ...(runs.hasPageNumber && (reading.noise === "header" || reading.noise === "footer") && { noise: "page-number" }),
    ...(name !== undefined && !/^normal$/iu.test(name) && { style: name }),
  });
}

/** A title that is broken into lines is one line. */
function paragraphOf(own: ParagraphBlock, { noise }: DocxReading): ParagraphBlock {
  const text = own.level === undefined ? own.text : joinLines(own.text);
  return { ...own, text, ...(noise !== undefined && { noise }) };
}
