import { type StyleName, styleNames } from "./sheet-to-write.ts";

/** The font of Chinese Excel; a machine that has it not takes another. */
const fontName = "等线";

const font = (look = "", size = 11, colour = "") =>
  `<font>${look}<sz val="${size}"/>${colour}<name val="${fontName}"/><family val="2"/></font>`;

const fonts = [font(), font("<b/>"), font("<i/>", 11, '<color rgb="FF808080"/>'), font("<b/>", 16)];

/** The first two are what every program expects there. */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill>',
];

const line = (side: string) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
const borders = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border>${line("left")}${line("right")}${line("top")}${line("bottom")}<diagonal/></border>`,
];

/** Format 49 is text: what is typed into such a cell stays as it is typed, `2025-06` and `001` too. */
const formats: Readonly<Record<StyleName, string>> = {
  plain: xf({}),
  heading: xf({ format: 49, font: 1, fill: 2, border: 1, align: 'horizontal="center" vertical="center" wrapText="1"' }),
  text: xf({ format: 49, align: 'vertical="top" wrapText="1"' }),
  number: xf({ align: 'vertical="top"' }),
  example: xf({ format: 49, font: 2, align: 'vertical="top" wrapText="1"' }),
  title: xf({ format: 49, font: 3, align: 'horizontal="center" vertical="center" wrapText="1"' }),
  words: xf({ format: 49, align: 'vertical="top" wrapText="1"' }),
  frame: xf({ format: 49, border: 1, align: 'vertical="center" wrapText="1"' }),
};

function xf({ format = 0, font: fontId = 0, fill = 0, border = 0, align = "" }): string {
  const apply = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  const ids = `numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0"`;
  return align === "" ? `<xf ${ids}/>` : `<xf ${ids} ${apply}><alignment ${align}/></xf>`;
}

const counted = (name: string, items: readonly string[]) => `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** The style sheet of all workbooks that are written. */
export const writeStyles = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${counted("fonts", fonts)}${counted("fills", fills)}${counted("borders", borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted(
    "cellXfs",
    styleNames.map((name) => formats[name]),
  )}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
