import { writeZip } from "@regional-plan/archive";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const parts: Readonly<Record<string, string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  footnotes: "w:footnotes",
  header: "w:hdr",
  footer: "w:ftr",
};

/** A .docx with this body, and these parts: `{ styles: "<w:style …" }`. A header and a footer have the ids rId-header and rId-footer. */
export function docxOf(body: string, others: Readonly<Partial<Record<keyof typeof parts, string>>> = {}): Uint8Array {
  const relations = Object.keys(others).map(
    (kind) => `<Relationship Id="rId-${kind}" Type="${relationTypes}/${kind}" Target="${kind}.xml"/>`,
  );
  return packageOf({
    "word/document.xml": xml("w:document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationsOf(relations.join("")),
    ...Object.fromEntries(
      Object.entries(others).map(([kind, content]) => [`word/${kind}.xml`, xml(parts[kind] as string, content as string)]),
    ),
  });
}

/** A package of parts as they are given, whose text is in word/document.xml. */
export function packageOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeZip({
    "_rels/.rels": relationsOf(`<Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="word/document.xml"/>`),
    ...files,
  });
}

/** A paragraph; what begins with `<` stands as it is, other words are put into a run. */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : r(content)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties of a paragraph in a list. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = "", start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function relationsOf(relations: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
}

/** A part of a .docx. */
export function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`;
}
