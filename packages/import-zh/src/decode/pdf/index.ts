export type { DecodedCell, DecodedDocument, DecodedParagraph, NoiseKind } from "../decoded-document.ts";
export { readPdf } from "./read-pdf.ts";
