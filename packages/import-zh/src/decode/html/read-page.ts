import type { NoiseKind } from "../decoded-document.ts";
import { joinLines } from "../join-lines.ts";
import type { Block, CellBlock, ParagraphBlock, TableBlock } from "../lay-out-blocks.ts";
import { type FlowText, flowText } from "./flow-text.ts";
import { isSeen } from "./is-seen.ts";
import { type ListLabel, listLabels } from "./list-label.ts";
import { attributeOf, elementsIn, isElement, type PageElement } from "./parse-page.ts";

/** Elements that stand on lines of their own; all others, unknown ones too, within a line. */
const block: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td " +
    "tfoot th thead tr ul xmp"
  ).split(" "),
);

/** What stands around a text on a page of a government, within its main part too: buttons to share and to print, ways back. */
const furniture: ReadonlySet<string> = new Set(["nav", "aside", "footer"]);
const furnitureClass = /(?:^|[\s_-])(?:share|bdshare|print|qrcode|breadcrumb|crumbs?|toolbar|pagination)(?:$|[\s_-])/iu;

/** What is known at a place of the page. */
interface Place {
  blocks: Block[];
  flow: FlowText;
  known: Omit<ParagraphBlock, "text">;
  /** The main part, and the elements that it lies in, of which none is read as a table. */
  main: ReadonlySet<PageElement>;
  /** The label that the next words of a list's item begin with. */
  label: { next: ListLabel | undefined };
  isPre: boolean;
  /** How many characters of the paragraph lead to another place of the page. */
  linked: { count: number };
}

/** Reads a page: its main part as the document, everything around it as noise. `way` is the main part with all around it. */
export function readPage(body: PageElement, way: readonly PageElement[]): Block[] {
  const place: Place = {
    blocks: [],
    flow: flowText(),
    known: way[0] === body && way.length === 1 ? {} : { noise: "navigation" },
    main: new Set(way),
    label: { next: undefined },
    isPre: false,
    linked: { count: 0 },
  };
  readNodes(body, place);
  endParagraph(place);
  return place.blocks;
}

function readNodes(element: PageElement, place: Place): void {
  for (const node of element.childNodes) {
    if (isElement(node)) readElement(node, place);
    else if ("value" in node) (place.isPre ? place.flow.addAsItIs : place.flow.add)(node.value);
  }
}

function readElement(element: PageElement, place: Place): void {
  const { tagName } = element;
  if (tagName === "br") place.flow.breakLine();
  else if (!isSeen(element)) return;
  else if (isBlock(element)) {
    endParagraph(place);
    readBlock(element, place);
  } else if (tagName === "q") {
    place.flow.add("“");
    readNodes(element, place);
    place.flow.add("”");
  } else {
    if (tagName === "a" && attributeOf(element, "href")?.startsWith("#")) place.linked.count += textLength(element);
    readNodes(element, place);
  }
}

function isBlock(element: PageElement): boolean {
  if (block.has(element.tagName)) return true;
  return element.attrs.length > 0 && /(?:^|;)\s*display\s*:\s*(?:block|flex|table)\b/iu.test(attributeOf(element, "style") ?? "");
}

function textLength(element: PageElement): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (isElement(node)) length += textLength(node);
    else if ("value" in node) length += node.value.trim().length;
  }
  return length;
}

function readBlock(element: PageElement, place: Place): void {
  const { tagName } = element;
  const inner: Place = { ...place, known: knownOf(element, place) };
  if (tagName === "table" && !place.main.has(element)) readTable(element, inner);
  else if (tagName === "ol" || tagName === "ul" || tagName === "menu") readList(element, inner);
  else {
    if (tagName === "pre" || tagName === "listing") inner.isPre = true;
    readNodes(element, inner);
    endParagraph(inner);
  }
}

function knownOf(element: PageElement, { known, main }: Place): Place["known"] {
  const { tagName } = element;
  const { noise, ...others } = known;
  const isMain = main.has(element) && isInnermost(element, main);
  const level = headingLevel(element);
  const around: NoiseKind | undefined = isMain ? undefined : (noise ?? (isFurniture(element) ? "navigation" : undefined));
  const style = tagName === "caption" || tagName === "figcaption" || tagName === "blockquote" ? { style: tagName } : {};
  return { ...others, ...(level !== undefined && { level }), ...style, ...(around !== undefined && { noise: around }) };
}

function isInnermost(element: PageElement, main: ReadonlySet<PageElement>): boolean {
  return !elementsIn(element).some((child) => main.has(child));
}

function headingLevel(element: PageElement): number | undefined {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  const said = attributeOf(element, "role") === "heading" ? Number(attributeOf(element, "aria-level") ?? 2) : Number.NaN;
  return said >= 1 && said <= 9 ? Math.floor(said) : undefined;
}

function isFurniture(element: PageElement): boolean {
  if (furniture.has(element.tagName) || attributeOf(element, "role") === "navigation") return true;
  return furnitureClass.test(`${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`);
}

function readList(list: PageElement, place: Place): void {
  const labels = listLabels(list);
  for (const node of list.childNodes) {
    if (!isElement(node) || node.tagName !== "li") {
      if (isElement(node)) readElement(node, place);
      continue;
    }
    if (!isSeen(node)) continue;
    endParagraph(place);
    const label = labels.get(node);
    const inner: Place = {
      ...place,
      known: { ...knownOf(node, place), style: label === undefined ? "bullet" : "li" },
      label: { next: label },
    };
    readNodes(node, inner);
    endParagraph(inner);
  }
}

function endParagraph({ blocks, flow, known, label, linked }: Place): void {
  const text = flow.take().trim();
  const isLink = linked.count > 0 && linked.count >= text.length * 0.8 && known.level === undefined;
  linked.count = 0;
  if (text === "") return;
  const lead = label.next;
  label.next = undefined;
  const whole = `${lead ? lead.label + lead.gap : ""}${known.level === undefined ? text : joinLines(text)}`;
  blocks.push({
    text: whole,
    ...known,
    ...(lead && { number: lead.label }),
    ...(isLink && known.noise === undefined && { noise: "contents" }),
  });
}

/** Rows in the order in which they are shown: the foot of a table stands last, its caption before it. */
function readTable(table: PageElement, place: Place): void {
  const parts = elementsIn(table).filter(isSeen);
  const foot = parts.filter(({ tagName }) => tagName === "tfoot");
  const rows = [...parts.filter(({ tagName }) => tagName !== "tfoot"), ...foot].flatMap((part) => {
    if (part.tagName === "caption") readElement(part, place);
    return part.tagName === "tr" ? [part] : elementsIn(part).filter(({ tagName }) => tagName === "tr");
  });
  const seen = rows.filter(isSeen);
  const found: TableBlock = { rows: seen.map((row, index) => readRow(row, place, seen.length - index)) };
  if (found.rows.some((row) => row.length > 0)) place.blocks.push(found);
}

function readRow(row: PageElement, place: Place, rowsLeft: number): CellBlock[] {
  return elementsIn(row)
    .filter((cell) => (cell.tagName === "td" || cell.tagName === "th") && isSeen(cell))
    .map((cell) => {
      const inner: Place = { ...place, blocks: [], flow: flowText(), label: { next: undefined }, linked: { count: 0 } };
      readNodes(cell, inner);
      endParagraph(inner);
      const rowSpan = span(attributeOf(cell, "rowspan"));
      return {
        blocks: inner.blocks,
        rowSpan: rowSpan === 0 ? rowsLeft : rowSpan,
        columnSpan: Math.max(1, span(attributeOf(cell, "colspan"))),
      };
    });
}

/** As browsers read it; a row span of 0 goes to the end. */
function span(value: string | undefined): number {
  const count = /^\s*(\d{1,5})/u.exec(value ?? "")?.[1];
  return count === undefined ? 1 : Number(count);
}
