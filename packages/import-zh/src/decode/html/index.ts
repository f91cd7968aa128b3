export { readHtml, readHtmlBytes } from "./read-html.ts";
export type { DecodedCell, DecodedDocument, DecodedParagraph, NoiseKind } from "../decoded-document.ts";
