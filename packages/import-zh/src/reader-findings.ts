import { archiveFindings } from "@regional-plan/archive";
import { containerFindings } from "./decode/container-findings.ts";

/** What readers of .docx, .html and .pdf find, each with its words: in the archive that a .docx is, and in the document. */
export const readerFindings = { ...archiveFindings, ...containerFindings };
