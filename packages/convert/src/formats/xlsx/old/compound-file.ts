/** A compound file (MS-CFB): a small file system in one file, in which office programs kept their documents before 2007. */
export interface CompoundFile {
  /** The names of the streams and storages that lie at its top; what lies deeper belongs to objects within the document. */
  readonly names: readonly string[];
  /** The bytes of a stream at the top; nothing where there is none, or where its sectors do not hold what it says. */
  read(name: string): Uint8Array | undefined;
}

/** Where an entry of the directory leads. */
interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const headerSize = 512;
const entrySize = 128;

/** Above this, a number of a sector says what it is for and leads nowhere. */
const lastSector = 0xfffffffa;

/** How many sectors of the table of sectors the header names itself. */
const namedInHeader = 109;

/**
 * Opens one. Every chain of sectors is followed no longer than the file has sectors, so that one that leads in a circle ends.
 * Nothing where its own tables cannot be read.
 */
export function openCompound(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < headerSize) return undefined;
  const header = viewOf(bytes);
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const file: Sectors = { bytes, size: 2 ** shift, offset: 2 ** shift, next: new Uint32Array() };
  const table = tableOfSectors(file, header);
  if (table === undefined) return undefined;
  const whole: Sectors = { ...file, next: table };
  const directory = chain(whole, header.getUint32(48, true));
  if (directory === undefined || directory.length < entrySize) return undefined;
  const root = entryAt(directory, 0);
  const children = root === undefined ? [] : childrenOf(directory, root.child);
  const mini = miniSectors(whole, header, root);
  const smallest = header.getUint32(56, true);
  return {
    names: children.map(({ name }) => name),
    read: (name) => {
      const entry = children.find((child) => child.isStream && child.name === name);
      if (entry === undefined) return undefined;
      const content = entry.size < smallest ? mini && chain(mini, entry.start) : chain(whole, entry.start);
      return content === undefined || content.length < entry.size ? undefined : content.subarray(0, entry.size);
    },
  };
}

/** Bytes in sectors of one size, with the sector that follows each. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Where the first sector begins. */
  readonly offset: number;
  readonly next: Uint32Array;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A sector; the last of a file may be cut short by the program that wrote it. Nothing beyond the end. */
function sector({ bytes, size, offset }: Sectors, number: number): Uint8Array | undefined {
  const start = offset + number * size;
  return number >= lastSector || start >= bytes.length ? undefined : bytes.subarray(start, Math.min(start + size, bytes.length));
}

/** The table of sectors: its own sectors are named in the header, and behind it in a chain of sectors that do nothing else. */
function tableOfSectors(file: Sectors, header: DataView): Uint32Array | undefined {
  const most = Math.ceil(file.bytes.length / file.size);
  const numbers: number[] = [];
  for (let at = 0; at < namedInHeader; at += 1) numbers.push(header.getUint32(76 + at * 4, true));
  let more = header.getUint32(68, true);
  for (let steps = 0; more < lastSector; steps += 1) {
    const named = sector(file, more);
    if (named === undefined || named.length < file.size || steps > most) return undefined;
    const view = viewOf(named);
    for (let at = 0; at < file.size - 4; at += 4) numbers.push(view.getUint32(at, true));
    more = view.getUint32(file.size - 4, true);
  }
  const used = numbers.filter((number) => number < lastSector);
  if (used.length > most) return undefined;
  const perSector = file.size / 4;
  const table = new Uint32Array(used.length * perSector).fill(0xffffffff);
  for (const [index, number] of used.entries()) {
    const part = sector(file, number);
    if (part === undefined) return undefined;
    const view = viewOf(part);
    for (let at = 0; at + 4 <= part.length; at += 4) table[index * perSector + at / 4] = view.getUint32(at, true);
  }
  return table;
}

/** What lies in a chain of sectors; nothing where it leads out of the file or in a circle. */
function chain(sectors: Sectors, start: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  const most = Math.ceil(sectors.bytes.length / sectors.size);
  let length = 0;
  for (let number = start; number < lastSector; number = sectors.next[number] ?? lastSector) {
    const part = sector(sectors, number);
    if (part === undefined || parts.length > most) return undefined;
    parts.push(part);
    length += part.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Streams of less than 4096 bytes lie in small sectors within a stream of the root. */
function miniSectors(file: Sectors, header: DataView, root: Entry | undefined): Sectors | undefined {
  const [bytes, table] = [root && chain(file, root.start), chain(file, header.getUint32(60, true))];
  if (bytes === undefined || table === undefined) return undefined;
  const view = viewOf(table);
  const next = Uint32Array.from({ length: table.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
  return { bytes, size: 2 ** Math.min(header.getUint16(32, true), 12), offset: 0, next };
}

function entryAt(directory: Uint8Array, index: number): Entry | undefined {
  const start = index * entrySize;
  if (start + entrySize > directory.length) return undefined;
  const view = new DataView(directory.buffer, directory.byteOffset + start, entrySize);
  const letters = Math.min(32, view.getUint16(64, true) >> 1) - 1;
  let name = "";
  for (let at = 0; at < letters; at += 1) name += String.fromCharCode(view.getUint16(at * 2, true));
  const [left, right, child] = [68, 72, 76].map((at) => view.getUint32(at, true)) as [number, number, number];
  return { name, isStream: view.getUint8(66) === 2, left, right, child, start: view.getUint32(116, true), size: view.getUint32(120, true) };
}

/** What lies in a storage: a tree of neighbours, gone through once each. */
function childrenOf(directory: Uint8Array, first: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = seen.has(index) ? undefined : entryAt(directory, index);
    seen.add(index);
    if (entry === undefined) continue;
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
