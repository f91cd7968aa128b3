import { atPointer, type ChangeOperation, type FixOperation, itemKinds, listOfKind, settleOperations } from "@regional-plan/model";
import type { Content, Edited } from "../../contract/define-format.ts";
import { editContent } from "../../text/edit/edit-content.ts";
import { editYamlText } from "../../text/yaml/edit-yaml-text.ts";
import { writeYamlText } from "../../text/yaml/write-yaml-text.ts";
import { isTree, type Part, partOf, readParts } from "./load-folder.ts";
import { schemaBeside } from "./write-folder.ts";

/** An operation with its path in the file that it belongs to. */
interface Placed {
  whole: FixOperation;
  inner: FixOperation;
}

/** Carries out operations in the files of a folder, each in the file that holds its place. */
export async function editFolder(content: Content, operations: readonly FixOperation[]): Promise<Edited> {
  const folder = isTree(content) ? await readParts(content) : undefined;
  if (!isTree(content) || folder === undefined) return { content, refused: [...operations] };
  const { value, parts } = folder;
  const { kept, refused } = settleOperations(value, operations);
  const byPart = new Map<Part, Placed[]>();
  const files = new Map(content);
  for (const whole of kept) {
    if (editList(files, whole, parts)) continue;
    const placed = placeOf(whole, parts, value);
    if (placed === undefined) refused.push(whole);
    else byPart.set(placed.part, [...(byPart.get(placed.part) ?? []), placed]);
  }
  for (const [{ file }, placed] of byPart) {
    const edited = editContent(
      content.get(file) ?? "",
      placed.map(({ inner }) => inner),
      editYamlText,
    );
    files.set(file, edited.content as string | Uint8Array);
    refused.push(...placed.flatMap(({ inner, whole }) => (edited.refused.includes(inner) ? [whole] : [])));
  }
  return { content: files, refused };
}

/** A list that is new gets a file of its own, and one that is taken out leaves none; `false` for what is no such thing. */
function editList(files: Map<string, string | Uint8Array>, operation: ChangeOperation, parts: readonly Part[]): boolean {
  const [, list = "", ...inList] = operation.path.split("/");
  if (inList.length > 0 || !lists.has(list) || operation.op === "replace") return false;
  const ofList = parts.filter((part) => part.list === list);
  if (operation.op === "add" ? ofList.length > 0 : ofList.length === 0) return false;
  for (const { file } of ofList) files.delete(file);
  const schema = schemaBeside(list);
  if (operation.op === "add") files.set(`${list}.yaml`, writeYamlText({ [list]: operation.value }, files.has(schema) ? schema : undefined));
  return true;
}

const lists: ReadonlySet<string> = new Set(itemKinds.map((kind) => listOfKind[kind]));

/** A list that lies in several files is not changed as a whole, nor is one that has no file yet. */
function placeOf(whole: FixOperation, parts: readonly Part[], value: unknown): (Placed & { part: Part }) | undefined {
  const [, list, index] = whole.path.split("/");
  const ofList = parts.filter((part) => part.list === list);
  if (ofList.length === 0 && Array.isArray(atPointer(value, `/${list}`)) && index === "-") return undefined;
  if (ofList.length > 1 && index === undefined) return undefined;
  const { part, inner } = index === "-" ? { part: ofList.at(-1), inner: whole.path } : partOf(parts, whole.path);
  return part && { part, whole, inner: { ...whole, path: inner } };
}
