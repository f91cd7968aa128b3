/** The fonts of GB/T 9704-2012, each with what stands in for it where it is not installed. */
const fonts = {
  title: { name: "方正小标宋简体", instead: "华文中宋" },
  first: { name: "黑体", instead: "SimHei" },
  second: { name: "楷体_GB2312", instead: "楷体" },
  body: { name: "仿宋_GB2312", instead: "仿宋" },
  number: { name: "宋体", instead: "SimSun" },
} as const;

/** The fonts that the document names, with others to take for them. */
export const fontTable = `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(fonts)
  .map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join("")}<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/></w:font></w:fonts>`;

/** One style: the font, the size in points, the height of a line, and what else. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly font: keyof typeof fonts;
  readonly size: number;
  readonly line?: number;
  readonly isCentred?: boolean;
  readonly isBold?: boolean;
  /** Whether its lines have their height whatever the grid of the page is: two lines of a title stand close. */
  readonly isOffGrid?: boolean;
  /** Whether it stays on the page of the next. */
  readonly isWithNext?: boolean;
  /** The level in the outline, from 0. */
  readonly outline?: number;
  /** Whether the first line begins two characters in. */
  readonly isIndented?: boolean;
}

/**
 * The styles: the title in size 2 (22 points), the text in size 3 (16 points) on lines of 28.95 points, headings by level in 黑体,
 * 楷体 and 仿宋. Where two languages share the page, everything is smaller.
 */
export function stylesXml(isShared: boolean): string {
  const [title, text, line] = isShared ? [18, 12, 20] : [22, 16, 28.95];
  const heading = (level: number, font: keyof typeof fonts): Style => ({
    ...{ id: `Heading${level}`, name: `heading ${level}`, font, size: text, line, outline: level - 1 },
    ...{ isIndented: !isShared, isBold: level === 3 },
  });
  const all: Style[] = [
    { id: "Title", name: "Title", font: "title", size: title, line: isShared ? 26 : 34, isCentred: true, isOffGrid: true },
    ...[heading(1, "first"), heading(2, "second"), heading(3, "body"), heading(4, "body"), heading(5, "body"), heading(6, "body")],
    { id: "BodyText", name: "Body Text", font: "body", size: text, line, isIndented: !isShared },
    { id: "Flush", name: "Flush", font: "body", size: text, line },
    { id: "AnnexMark", name: "Annex Mark", font: "first", size: text, line },
    { id: "Caption", name: "caption", font: "first", size: 12, isCentred: true },
    { id: "Figure", name: "Figure", font: "body", size: 12, isCentred: true, isWithNext: true },
    { id: "Cell", name: "Cell", font: "body", size: 12 },
    { id: "CellHead", name: "Cell Head", font: "first", size: 12, isCentred: true },
    { id: "FootnoteText", name: "footnote text", font: "body", size: 9 },
    { id: "Footer", name: "footer", font: "number", size: 14 },
  ];
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>' +
    `${fontsOf("body")}<w:sz w:val="${text * 2}"/><w:szCs w:val="${text * 2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>` +
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>" +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="${text * 2}"/><w:szCs w:val="${text * 2}"/></w:rPr></w:style>` +
    `${all.map(styleXml).join("")}</w:styles>`
  );
}

function styleXml({ id, name, font, size, line, isCentred, isBold, isOffGrid, isWithNext, outline, isIndented }: Style): string {
  const paragraph = [
    outline !== undefined || isWithNext ? "<w:keepNext/>" : "",
    line === undefined || isOffGrid ? '<w:snapToGrid w:val="0"/>' : "",
    line === undefined ? "" : `<w:spacing w:line="${Math.round(line * 20)}" w:lineRule="exact"/>`,
    isIndented ? `<w:ind w:firstLineChars="200" w:firstLine="${size * 40}"/>` : "",
    isCentred ? '<w:jc w:val="center"/>' : line === undefined ? "" : '<w:jc w:val="both"/>',
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
  ].join("");
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${fontsOf(font)}${isBold ? "<w:b/>" : ""}${size === 16 ? narrower : ""}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`
  );
}

/** 28 characters of 16 points are 448 points, and a line has 442: each gives up a quarter of a point. */
const narrower = '<w:spacing w:val="-5"/>';

const fontsOf = (font: keyof typeof fonts) =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${fonts[font].name}" w:cs="Times New Roman"/>`;
