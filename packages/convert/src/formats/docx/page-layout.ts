/** Millimetres in twentieths of a point, in which Word counts. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** How a page is laid out. */
export interface PageLayout {
  readonly isWide: boolean;
  /** Whether two languages stand side by side, which leaves no room for large characters. */
  readonly isShared: boolean;
}

/**
 * A4 with the margins of GB/T 9704-2012 (37 mm at the head, 28 mm at the binding), and its grid of 22 lines with 28 characters. A
 * page that lies on its side has its head at the binding.
 */
export function sectionXml({ isWide, isShared }: PageLayout): string {
  const [width, height] = isWide ? [297, 210] : [210, 297];
  const [top, right, bottom, left] = isWide ? [28, 37, 26, 35] : [37, 26, 35, 28];
  const grid =
    isWide || isShared
      ? '<w:docGrid w:linePitch="312"/>'
      : // 225 mm by 22 lines. A grid of characters would be another width in each program: the text style has 28 on 156 mm.
        '<w:docGrid w:type="lines" w:linePitch="579"/>';
  return (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>' +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${isWide ? ' w:orient="landscape"' : ""}/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(15)}" w:footer="${twips(isWide ? 15 : 23)}" w:gutter="0"/>` +
    `${grid}</w:sectPr>`
  );
}

/** How wide the text is, in twentieths of a point. */
export const textWidth = (isWide: boolean): number => twips(isWide ? 297 - 35 - 37 : 156);
