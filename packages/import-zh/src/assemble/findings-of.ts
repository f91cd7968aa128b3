import type { Finding } from "@regional-plan/model";
import { importFinding } from "../import-findings.ts";
import type { ReadDocument } from "../read-document.ts";
import { placeOf, wordsOf } from "../segment/block.ts";

/** What of a document a person has to look at, each with its sentence. */
export function findingsOf({ outline, doubtful }: ReadDocument): Finding[] {
  return [
    ...(outline.headings.length === 0 ? [importFinding("noOutline")] : []),
    ...doubtful.map(({ clause }) =>
      importFinding("uncertainNumber", { quote: wordsOf(clause).trim() }, { document: "document-1", ...placeOf(clause) }),
    ),
  ];
}
