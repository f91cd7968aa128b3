export type { DecodedCell, DecodedDocument, DecodedParagraph, NoiseKind } from "../decoded-document.ts";
export { readHtml, readHtmlBytes } from "./read-html.ts";
