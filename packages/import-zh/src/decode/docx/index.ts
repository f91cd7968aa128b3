export { readDocx } from "./read-docx.ts";
export type { DecodedCell, DecodedDocument, DecodedParagraph, NoiseKind } from "../decoded-document.ts";
