import { openZip } from "@regional-plan/archive";
import type { Content } from "@regional-plan/convert";
import { decodeAnyText, type Finding } from "@regional-plan/model";
import type { GivenFile } from "./jobs.ts";

/** What a file holds: a text, bytes, or the files of a folder that was packed; or why that cannot be told. */
export type FileContent =
  | {
      readonly content: Content;
      /** The texts that lie beside a plan, by their paths. */
      readonly texts?: ReadonlyMap<string, string>;
      readonly finding?: undefined;
    }
  | { readonly content?: undefined; readonly texts?: undefined; readonly finding: Finding };

/** Text as such, a packed folder as its files, and anything else as bytes, which workbooks and Word's documents are. */
export function contentOf({ content }: Pick<GivenFile, "content">): FileContent {
  if (typeof content === "string") return { content };
  if (isZip(content)) return unpacked(content);
  return { content: textOf(content) ?? content };
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A text of UTF-8; nothing else is taken for one here: the readers of formats and documents know other encodings. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Office files are archives, too, and their readers open them. */
const officeParts = new Set(["[Content_Types].xml", "mimetype"]);

function unpacked(bytes: Uint8Array): FileContent {
  const { archive, finding } = openZip(bytes);
  if (archive === undefined) return { finding };
  if (archive.names.some((name) => officeParts.has(name))) return { content: bytes };
  const root = folderAround(archive.names);
  const files = new Map<string, string | Uint8Array>();
  const texts = new Map<string, string>();
  for (const name of archive.names) {
    const path = name.slice(root.length);
    if (!path.split("/").every(isVisible) || !/\.(?:ya?ml|csv|json|txt|md)$/iu.test(path)) continue;
    const { bytes: inner, finding: problem } = archive.read(name);
    if (problem !== undefined) return { finding: problem };
    if (inner === undefined) continue;
    if (/\.(?:txt|md)$/iu.test(path)) texts.set(path, decodeAnyText(inner)?.text ?? "");
    else files.set(path, textOf(inner) ?? inner);
  }
  return { content: files, texts };
}

const isVisible = (part: string) => !part.startsWith(".") && part !== "node_modules" && part !== "__MACOSX";

/** The folder that all files lie in: who packs a folder packs its name, too. */
function folderAround(names: readonly string[]): string {
  const visible = names.filter((name) => name.split("/").every(isVisible));
  const [first = ""] = visible;
  const root = first.slice(0, first.indexOf("/") + 1);
  return root !== "" && visible.every((name) => name.startsWith(root)) ? root : "";
}
