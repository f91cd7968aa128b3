import { decodeText, type FixOperation } from "@regional-plan/model";
import type { Content, Edited } from "../../contract/define-format.ts";
import type { EditedText } from "./edit-text.ts";

/** Edits a content that is one text; one that is none stays as it is. A byte-order mark stays, and bytes come back as bytes. */
export function editContent(
  content: Content,
  operations: readonly FixOperation[],
  edit: (text: string, operations: readonly FixOperation[]) => EditedText,
): Edited {
  const { text } = decodeText(content);
  if (text === undefined) return { content, refused: [...operations] };
  const edited = edit(text, operations);
  if (edited.text === text) return { content, refused: edited.refused };
  const marked = startsWithMark(content) ? `\uFEFF${edited.text}` : edited.text;
  return { content: typeof content === "string" ? marked : new TextEncoder().encode(marked), refused: edited.refused };
}

function startsWithMark(content: Content): boolean {
  if (typeof content === "string") return content.startsWith("\uFEFF");
  return content instanceof Uint8Array && content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
}
