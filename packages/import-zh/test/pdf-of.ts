/** What stands on a page of a test: texts by their lower left corner, and lines from corner to corner, in points from below. */
export interface TestPage {
  texts?: readonly (readonly [x: number, y: number, text: string, size?: number])[];
  lines?: readonly (readonly [x: number, y: number, toX: number, toY: number])[];
  /** How the page is turned when it is shown. */
  rotate?: number;
  /** Whether a picture covers it. */
  isScan?: boolean;
  /** The matrix of everything on it. */
  matrix?: string;
}

const [width, height] = [595, 842];

/** A PDF in the font STSong-Light, which it does not bring along: Chinese characters are square, others half as wide. */
export function pdfOf(pages: readonly TestPage[]): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 93 /CapHeight 880 >>",
    ...pages.flatMap(({ rotate = 0, ...page }, index) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A page of text as an office sets it: each line `size` points high, 28 points below the one before, from y downwards. */
export function linesAt(x: number, y: number, texts: readonly string[], size = 16, leading = 28): NonNullable<TestPage["texts"]> {
  return texts.map((text, index) => [x + (text.startsWith("　　") ? 2 * size : 0), y - index * leading, text.replace(/^　+/u, ""), size]);
}

function contentOf({ texts = [], lines = [], matrix, isScan = false }: TestPage): string {
  const drawn = lines.map((line) => `${line[0]} ${line[1]} m ${line[2]} ${line[3]} l S`);
  const written = texts.map(([x, y, text, size = 16]) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`);
  if (isScan) written.push(`q ${width} 0 0 ${height} 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q`);
  return [...(matrix === undefined ? [] : [`${matrix} cm`]), ...drawn, ...written].join("\n");
}

function hex(text: string): string {
  return [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}
