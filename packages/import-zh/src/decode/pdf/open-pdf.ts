import type { Finding } from "@regional-plan/model";
import { containerFinding } from "../container-findings.ts";
import { guessedWidth } from "./guessed-width.ts";
import { holdsBomb } from "./holds-bomb.ts";
import { type Matrix, multiply, type Ruling, readRulings } from "./read-rulings.ts";

/** A word of a page: characters without a blank. Places are in points from the upper left corner of the page as it is read. */
export interface PageWord {
  text: string;
  left: number;
  right: number;
  /** The line that it stands on. */
  baseline: number;
  /** The size of its font. */
  size: number;
}

/** A page, turned so that most of its text stands upright. */
export interface PdfPage {
  width: number;
  height: number;
  words: readonly PageWord[];
  /** The lines that are drawn on it. */
  rulings: readonly Ruling[];
  /** It has no words, and something is painted on it. */
  isPicture: boolean;
  /** Words that run in another direction: a stamp, a watermark. */
  slanted: readonly string[];
}

/** The pages of a file, or why there are none. */
export type OpenedPdf = { pages: readonly PdfPage[]; finding?: undefined } | { pages?: undefined; finding: Finding };

/** More pages than any plan. */
const mostPages = 3000;

/** A piece of text as pdf.js gives it. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

/** Opens a file and reads the words of its pages. No page is drawn, nothing is run and nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (holdsBomb(bytes)) return { finding: containerFinding("tooMuch", { part: "stream", limit: 2 ** 25 }) };
  const [{ getDocument, OPS }, { gb1CMaps }] = await Promise.all([import("unpdf/pdfjs"), import("./gb1-cmaps.ts")]);
  fillOldNode();
  const task = getDocument({
    // It takes what it is given for its own.
    data: new Uint8Array(bytes),
    BinaryDataFactory: cMapReader(gb1CMaps),
    cMapUrl: "built-in/",
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    isEvalSupported: false,
    // Pictures are not unpacked.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
  } as Parameters<typeof getDocument>[0]);
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > mostPages) return { finding: containerFinding("tooManyPages", { pages: numPages, limit: mostPages }) };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const texts = items.filter((item) => "str" in item && item.str.trim() !== "") as TextItem[];
      const painted = await page.getOperatorList();
      const read = pageOf(texts, transform as Matrix, { width, height }, (base) => readRulings(painted, OPS, base));
      // Of a picture that is not unpacked only the place is left. A path that nothing is painted along only cuts out.
      const isPainted = painted.fnArray.some(
        (operator, index) =>
          operator === OPS.transform || (operator === OPS.constructPath && (painted.argsArray[index] as number[])[0] !== OPS.endPath),
      );
      pages.push({ ...read, isPicture: texts.length === 0 && isPainted });
      page.cleanup();
    }
    return { pages };
  } catch (error) {
    return { finding: containerFinding(error instanceof Error && error.name === "PasswordException" ? "locked" : "notPdf") };
  } finally {
    await task.destroy();
  }
}

/** Node 20 lacks a function that the library uses for fonts. */
function fillOldNode(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length) {
    return this.slice(0, length);
  };
}

/** Hands over the tables of characters that are built in, and nothing else. */
function cMapReader(cMaps: Readonly<Record<string, string>>) {
  return class {
    async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const name = filename.replace(/\.bcmap$/u, "");
      const packed = Object.hasOwn(cMaps, name) ? cMaps[name] : undefined;
      if (packed === undefined) throw new Error(`${filename} is not built in`);
      return Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    }
  };
}

/** Turns a page so that the direction in which most of its characters run is from left to right: tables lie on their side. */
function pageOf(
  items: readonly TextItem[],
  viewport: Matrix,
  { width, height }: { width: number; height: number },
  rulingsFrom: (base: Matrix) => Ruling[],
): Omit<PdfPage, "isPicture"> {
  const placed = items.map((item) => ({ ...item, matrix: multiply(viewport, item.transform) }));
  const counts = [0, 0, 0, 0];
  for (const { str, matrix } of placed) {
    const turn = turnOf(matrix);
    if (turn !== undefined) counts[turn] = (counts[turn] ?? 0) + str.length;
  }
  const turn = counts.indexOf(Math.max(...counts));
  const back = turnedBack(turn, { width, height });
  const [words, slanted]: [PageWord[], string[]] = [[], []];
  for (const { str, matrix, width: length } of placed)
    if (turnOf(matrix) === turn) words.push(...wordsOf(str, multiply(back, matrix), length));
    else slanted.push(str.trim());
  const size = turn % 2 === 0 ? { width, height } : { width: height, height: width };
  return { ...size, words, slanted, rulings: rulingsFrom(multiply(back, viewport)) };
}

/** In which of the four directions a text runs; nothing where it is slanted. */
function turnOf([a = 0, b = 0]: Matrix): number | undefined {
  const quarter = Math.atan2(b, a) / (Math.PI / 2);
  const turn = Math.round(quarter);
  return Math.abs(quarter - turn) < 0.1 ? (turn + 4) % 4 : undefined;
}

/** What turns a page back whose text runs in this direction. */
function turnedBack(turn: number, { width, height }: { width: number; height: number }): Matrix {
  const matrices: readonly Matrix[] = [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
  return matrices[turn] as Matrix;
}

/** The words of a piece. Where each stands within it is worked out from how wide characters are: Chinese ones are square. */
function wordsOf(text: string, [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0]: Matrix, length: number): PageWord[] {
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const parts = text.split(/(\s+)/u);
  const blanks = parts.filter((_, index) => index % 2 === 1).join("").length;
  const guessed = parts.filter((_, index) => index % 2 === 0).reduce((sum, part) => sum + guessedWidth(part), 0) * size;
  // Latin letters may be wider than guessed: what that comes to is not the blank's.
  const doubt = (text.match(/[!-~]/gu)?.length ?? 0) * 0.12 * size;
  const blank = blanks === 0 ? 0 : Math.max(0.2 * size, (length - guessed - doubt) / blanks);
  const scale = (length - blank * blanks) / (guessed || 1);
  const words: PageWord[] = [];
  let at = left;
  for (const [index, part] of parts.entries()) {
    const width = index % 2 === 1 ? blank * part.length : guessedWidth(part) * size * scale;
    if (index % 2 === 0 && part !== "") words.push({ text: part, left: at, right: at + width, baseline, size });
    at += width;
  }
  return words;
}
