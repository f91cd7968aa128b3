import { containerFinding } from "../container-findings.ts";
import type { DecodedDocument } from "../decoded-document.ts";
import { layOutBlocks } from "../lay-out-blocks.ts";
import { decodePage } from "./decode-page.ts";
import { findMain } from "./find-main.ts";
import { keepTitle } from "./keep-title.ts";
import { elementsIn, parsePage } from "./parse-page.ts";
import { readPage } from "./read-page.ts";

/**
 * Reads a web page as a browser shows it: the document, and apart from it, as noise, what stands around it on the page.
 * Numbers of lists are part of the text.
 *
 * @example
 * ```ts
 * import { readHtml } from "@regional-plan/import-zh/html";
 *
 * const { text, paragraphs } = await readHtml("<h2>二、主要任务</h2><ol><li>建设港口<li>互联铁路</ol>");
 * text; //=> "二、主要任务\n1. 建设港口\n2. 互联铁路\n"
 * paragraphs[0]; //=> { start: 0, end: 6, level: 2 }
 * ```
 */
export async function readHtml(html: string): Promise<DecodedDocument> {
  const { root, finding } = parsePage(html);
  if (finding !== undefined) return { text: "", paragraphs: [], findings: [finding] };
  const [head, body] = ["head", "body"].map((name) => elementsIn(root).find(({ tagName }) => tagName === name));
  const blocks = body === undefined ? [] : keepTitle(readPage(body, findMain(body)), head);
  const { text, paragraphs } = layOutBlocks(blocks, []);
  return { text, paragraphs, findings: paragraphs.length === 0 ? [containerFinding("noText")] : [] };
}

/**
 * Reads the bytes of a web page, in the encoding that they are in, which need not be the one that the page says.
 *
 * @example
 * ```ts
 * import { readHtmlBytes } from "@regional-plan/import-zh/html";
 *
 * (await readHtmlBytes(new Uint8Array([0xc4, 0xfe, 0xb2, 0xa8]))).text; //=> "宁波\n"
 * ```
 */
export async function readHtmlBytes(bytes: Uint8Array): Promise<DecodedDocument> {
  return readHtml(decodePage(bytes));
}
