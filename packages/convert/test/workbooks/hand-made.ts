import { writeZip } from "@regional-plan/archive";

/** A workbook of hand-written parts: what stands in each sheet's XML, and what else of the package differs from the plainest. */
export interface HandMade {
  /** The XML between `<worksheet>` and its end, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The items of the shared strings. */
  readonly strings?: string;
  /** The inside of the style sheet. */
  readonly styles?: string;
  /** What stands in the workbook before the list of sheets. */
  readonly before?: string;
  /** Attributes of sheets by their names, such as `state="hidden"`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether it is written in the strict variant of the format. */
  readonly strict?: boolean;
  /** More parts, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Builds it. */
export function handMade({
  sheets,
  strings = "",
  styles = "",
  before = "",
  attributes = {},
  strict = false,
  parts = {},
}: HandMade): Uint8Array {
  const main = strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const kinds = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (entries: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
  const names = Object.keys(sheets);
  const entries = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}" ${attributes[name] ?? ""}/>`,
  );
  return writeZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relations([relation("r1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${kinds}">${before}<sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, index) => relation(`r${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
      relation("s1", "sharedStrings", "/xl/sharedStrings.xml"),
      relation("s2", "styles", "styles.xml"),
    ]),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${main}">${xml}</worksheet>`]),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...parts,
  });
}

/** The cells of a sheet that holds one row of cells. */
export const row = (cells: string, attributes = ""): string => `<sheetData><row r="1" ${attributes}>${cells}</row></sheetData>`;
