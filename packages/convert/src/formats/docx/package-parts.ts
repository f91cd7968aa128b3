import { escapeXml } from "../../text/xml/escape-xml.ts";
import { fontTable, stylesXml } from "./styles.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing =
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const office = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What the parts of a document are made of. */
export interface Content {
  readonly title: string;
  readonly isShared: boolean;
  /** What stands in the body. */
  readonly body: string;
  /** The charts, number 1 first. */
  readonly charts: readonly string[];
  /** The notes, each as a paragraph; number 1 first. */
  readonly notes: readonly string[];
}

/** The files of a DOCX, in the order in which they are packed. */
export function packageParts({ title, isShared, body, charts, notes }: Content): Readonly<Record<string, string>> {
  const parts = ["styles", "settings", "fontTable", "footer1", "footer2", ...(notes.length > 0 ? ["footnotes"] : [])];
  const kindOf = (part: string) => part.replace(/[0-9]$/u, "");
  const overrides = ["document.main", ...parts].map((part) => {
    const name = part === "document.main" ? "document" : part;
    return `<Override PartName="/word/${name}.xml" ContentType="${office}.${kindOf(part)}+xml"/>`;
  });
  const links = parts.map((part, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${kindOf(part)}" Target="${part}.xml"/>`);
  const drawn = charts.map((chart, at) => [`charts/chart${at + 1}.xml`, chart] as const);
  for (const [at, [name]] of drawn.entries()) {
    overrides.push(`<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`);
    links.push(`<Relationship Id="${chartId(at + 1)}" Type="${relations}/chart" Target="${name}"/>`);
  }
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    // Neither who wrote it nor when: the same plan gives the same bytes.
    "docProps/core.xml": `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    "word/document.xml": `${declaration}<w:document ${word} xmlns:r="${relations}"${charts.length === 0 ? "" : drawing}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(links.join("")),
    "word/styles.xml": `${declaration}${stylesXml(isShared)}`,
    "word/settings.xml": `${declaration}<w:settings ${word}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>${notes.length > 0 ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : ""}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    "word/fontTable.xml": `${declaration}${fontTable}`,
    "word/footer1.xml": footer("right"),
    "word/footer2.xml": footer("left"),
    ...Object.fromEntries(drawn.map(([name, chart]) => [`word/${name}`, chart])),
    ...(notes.length > 0 && { "word/footnotes.xml": footnotes(notes) }),
  };
}

/** By what the body names a chart. */
export const chartId = (number: number): string => `rIdChart${number}`;

const relationships = (links: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;

/** The number of the page between two dashes, a character from the outer edge: at the right of odd pages. */
function footer(side: "left" | "right"): string {
  const run = (inside: string) => `<w:r>${inside}</w:r>`;
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const number = [
    field("begin"),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field("separate"),
    run("<w:t>1</w:t>"),
    field("end"),
  ];
  return `${declaration}<w:ftr ${word}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>${run('<w:t xml:space="preserve">— </w:t>')}${number.join("")}${run('<w:t xml:space="preserve"> —</w:t>')}</w:p></w:ftr>`;
}

function footnotes(notes: readonly string[]): string {
  const line = (id: number, type: string) => `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const own = notes.map(
    (note, at) =>
      `<w:footnote w:id="${at + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${note}</w:p></w:footnote>`,
  );
  return `${declaration}<w:footnotes ${word}>${line(-1, "separator")}${line(0, "continuationSeparator")}${own.join("")}</w:footnotes>`;
}
