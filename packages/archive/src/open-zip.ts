import { type ArchiveFinding, archiveFinding } from "./archive-findings.ts";
import { entryNames, isSafeName } from "./entry-names.ts";
import { readDirectory } from "./read-directory.ts";
import { unpackEntry } from "./unpack-entry.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** How much an archive may bring. */
export interface ZipLimits {
  /** How many files: 10,000. */
  count: number;
  /** How many bytes of one file: 256 MiB. */
  size: number;
  /** How many bytes of all files together: 512 MiB. */
  total: number;
  /** How many times smaller a file of more than a megabyte may be packed: 300. Tables that repeat themselves come to 100. */
  ratio: number;
}

/** An archive that was looked through: its names are safe and stand once, its sizes are within the limits. */
export interface OpenArchive {
  /** The names of its files in their order, folders apart with `/`; entries that are folders are left out. */
  names: readonly string[];
  /** Unpacks one file: its bytes, or what is wrong with them; neither where there is none of that name. */
  read(name: string): EntryContent;
}

/** What a file of an archive holds, or why that cannot be told. */
export type EntryContent =
  | { bytes: Uint8Array; finding?: undefined }
  | { bytes?: undefined; finding: ArchiveFinding }
  | { bytes?: undefined; finding?: undefined };

/** An archive, or why it was not opened. */
export type OpenedZip = { archive: OpenArchive; finding?: undefined } | { archive?: undefined; finding: ArchiveFinding };

/** What an archive may bring unless a caller says otherwise. */
export const zipLimits: Readonly<ZipLimits> = { count: 10_000, size: 2 ** 28, total: 2 ** 29, ratio: 300 };

const encrypted = 1;
const localSignature = 0x04034b50;
const smallSize = 2 ** 20;

/**
 * Opens a ZIP archive. Only its directory is read, and looked through before anything is unpacked: one made to do harm is
 * refused at once. Names that do not tell their encoding, as Chinese Windows writes them, come out right.
 *
 * @example
 * ```ts
 * import { openZip, writeZip } from "@regional-plan/archive";
 *
 * const { archive } = openZip(writeZip({ "附件/任务分解表.txt": "一、总体要求" }));
 * archive?.names; //=> ["附件/任务分解表.txt"]
 * new TextDecoder().decode(archive?.read("附件/任务分解表.txt").bytes); //=> "一、总体要求"
 * openZip(new Uint8Array(100)).finding?.rule; //=> "archive/not-zip"
 * ```
 */
export function openZip(content: Uint8Array, limits: Partial<ZipLimits> = {}): OpenedZip {
  const { count, ...sizes } = { ...zipLimits, ...limits };
  const directory = readDirectory(content);
  if (directory === undefined) return { finding: archiveFinding("notZip") };
  if (directory.count > count) return { finding: archiveFinding("tooMany", { limit: count }) };
  const entries: ZipEntry[] = [];
  for (const entry of directory.entries()) {
    if (entry === undefined) return { finding: archiveFinding("notZip") };
    entries.push(entry);
  }
  const names = entryNames(entries);
  const finding = findingOfEntries(entries, names, sizes) ?? findingOfPlaces(content, entries, names, directory.start);
  if (finding !== undefined) return { finding };
  const entriesByName = new Map(
    entries.flatMap((entry, index) => (isFolder(names[index]) ? [] : [[names[index] as string, entry] as const])),
  );
  return { archive: { names: [...entriesByName.keys()], read: (name) => readEntry(content, entriesByName.get(name), name) } };
}

function isFolder(name = ""): boolean {
  return name.endsWith("/");
}

/** What is wrong with what the directory says. */
function findingOfEntries(
  entries: readonly ZipEntry[],
  names: readonly string[],
  { size: largest, total: limit, ratio }: Omit<ZipLimits, "count">,
): ArchiveFinding | undefined {
  const seen = new Set<string>();
  let total = 0;
  for (const [index, { flags, method, size, packedSize }] of entries.entries()) {
    const name = names[index] as string;
    if (!isSafeName(name)) return archiveFinding("unsafeName", { name });
    if (seen.has(name)) return archiveFinding("sameName", { name });
    seen.add(name);
    if ((flags & encrypted) !== 0) return archiveFinding("encrypted", { name });
    if (method !== 0 && method !== 8) return archiveFinding("method", { name, method });
    total += size;
    if (size > largest || (size > smallSize && size > packedSize * ratio)) return archiveFinding("tooLarge", { name, limit: largest });
    if (total > limit) return archiveFinding("tooLarge", { name, limit });
  }
  return undefined;
}

/** Contents that lie over each other, beyond the directory, or under another name than the directory gives. */
function findingOfPlaces(
  content: Uint8Array,
  entries: readonly ZipEntry[],
  names: readonly string[],
  end: number,
): ArchiveFinding | undefined {
  const order = [...entries.keys()].sort((a, b) => (entries[a] as ZipEntry).offset - (entries[b] as ZipEntry).offset);
  let free = 0;
  for (const index of order) {
    const entry = entries[index] as ZipEntry;
    const start = contentStart(content, entry);
    if (start === undefined || entry.offset < free || start + entry.packedSize > end)
      return archiveFinding("damaged", { name: names[index] as string });
    free = start + entry.packedSize;
  }
  return undefined;
}

/** Where the packed bytes of an entry begin, behind its local header; nothing where there is none of its name. */
function contentStart(content: Uint8Array, { offset, nameBytes }: ZipEntry): number | undefined {
  if (offset + 30 > content.length) return undefined;
  const view = new DataView(content.buffer, content.byteOffset + offset, 30);
  const nameLength = view.getUint16(26, true);
  if (view.getUint32(0, true) !== localSignature || nameLength !== nameBytes.length) return undefined;
  const isSame = nameBytes.every((byte, index) => byte === content[offset + 30 + index]);
  return isSame ? offset + 30 + nameLength + view.getUint16(28, true) : undefined;
}

function readEntry(content: Uint8Array, entry: ZipEntry | undefined, name: string): EntryContent {
  if (entry === undefined) return {};
  const bytes = unpackEntry(content, entry, contentStart(content, entry) as number);
  return bytes === undefined ? { finding: archiveFinding("damaged", { name }) } : { bytes };
}
