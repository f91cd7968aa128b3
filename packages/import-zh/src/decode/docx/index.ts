export type { DecodedCell, DecodedDocument, DecodedParagraph, NoiseKind } from "../decoded-document.ts";
export { readDocx } from "./read-docx.ts";
