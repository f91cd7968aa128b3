export { readPdf } from "./read-pdf.ts";
export type { DecodedCell, DecodedDocument, DecodedParagraph, NoiseKind } from "../decoded-document.ts";
