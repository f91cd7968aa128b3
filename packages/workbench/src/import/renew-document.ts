import type { PlanPart } from "@regional-plan/compare";
import type { Document, Plan } from "@regional-plan/model";
import { earlierDocument, type Move, movePassages } from "./move-passages.ts";
import { passageMover } from "./passage-mover.ts";

/** A document of a folder that gets a new text. */
export interface RenewedDocument {
  /** Where the new text is written. */
  readonly path: string;
  /** Takes the quotes of a plan to the new text. */
  readonly moved: (plan: Plan) => Plan;
  /** The entry and the file of the earlier text, for what only that holds; without a file where it was not there. */
  readonly earlier?: { readonly entry: Document; readonly file?: readonly [path: string, text: string] };
}

/** Finds out what becomes of the document of a folder when its text is another. */
export function renewDocument(plan: Plan, id: string | undefined, text: string | undefined, newText: string): RenewedDocument {
  const entry = documentOf(plan, id);
  if (entry === undefined) return { path: defaultPath, moved: (same) => same };
  const name = freeName(plan);
  const move: Move = { document: entry.id, earlier: name.id, move: passageMover(text, newText) };
  return {
    path: isInside(entry.path) ? entry.path : defaultPath,
    moved: (each) => movePassages(each, move),
    earlier: {
      entry: earlierDocument(entry, name.id, text === undefined ? undefined : name.path),
      ...(text !== undefined && { file: [name.path, text] }),
    },
  };
}

/** The document that an imported plan was read from. */
export const documentOf = ({ documents = [] }: PlanPart, id: string | undefined): Document | undefined =>
  documents.find((document) => document.id === id) ?? documents[0];

/** A plan with something else said of one of its documents. */
export function withDocument(plan: Plan, id: string | undefined, say: (document: Document) => Document): Plan {
  if (plan.documents === undefined) return plan;
  return { ...plan, documents: plan.documents.map((document) => (document.id === id ? say(document) : document)) };
}

/** What says which text a document has. */
export function ofText(document: Document, { sha256, length, noise, source }: Partial<Document>): Document {
  const { sha256: _, length: __, noise: ___, source: ____, ...rest } = document;
  return { ...rest, ...(sha256 && { sha256 }), ...(length && { length }), ...(noise && { noise }), ...(source && { source }) };
}

const defaultPath = "source.txt";

/** Whether a file lies in the folder of its plan: nothing is written elsewhere. */
const isInside = (path: string | undefined): path is string => path !== undefined && !/^(?:\.\.?|)(?:\/|$)|\/\.\.?(?:\/|$)/u.test(path);

/** What the earlier text is called, where nothing else is called so. */
function freeName({ documents = [] }: Plan): { readonly id: Document["id"]; readonly path: string } {
  for (let count = 1; ; count++) {
    const [id, path] = [`earlier-document-${count}` as Document["id"], `earlier-source-${count}.txt`];
    if (!documents.some((document) => document.id === id || document.path === path)) return { id, path };
  }
}
