import { describe, expect, test } from "vitest";
import { archiveFindings } from "./archive-findings.ts";
import { openZip } from "./open-zip.ts";
import { writeZip } from "./write-zip.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const local = "PK\x03\x04";
const central = "PK\x01\x02";
const end = "PK\x05\x06";

/** Changes the archive behind the nth place at which a signature stands. */
function patch(zip: Uint8Array, signature: string, offset: number, bytes: readonly number[], nth = 0): Uint8Array {
  const all = latin(zip);
  let at = all.indexOf(signature);
  for (let count = 0; count < nth; count += 1) at = all.indexOf(signature, at + 4);
  const copy = zip.slice();
  copy.set(bytes, at + offset);
  return copy;
}

/** The archive with another name in place of `name`, of the same length in bytes, and without the flag of UTF-8. */
function renamed(zip: Uint8Array, name: readonly number[]): Uint8Array {
  let patched = patch(patch(zip, local, 30, name), central, 46, name);
  patched = patch(patch(patched, local, 7, [0]), central, 9, [0]);
  return patched;
}

const four = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24];
const ruleOf = (zip: Uint8Array, limits = {}) => openZip(zip, limits).finding?.rule;

describe("an archive", () => {
  test("gives its files as they were put in, and the same bytes for the same files", () => {
    const files = { "word/document.xml": "<w:p/>".repeat(1000), "附件/1.txt": "一、", "empty.txt": "" };
    const { archive } = openZip(writeZip(files));
    expect(archive?.names).toEqual(Object.keys(files));
    for (const [name, content] of Object.entries(files)) expect(text(archive?.read(name).bytes)).toBe(content);
    expect(archive?.read("none.xml")).toEqual({});
    expect(writeZip(files)).toEqual(writeZip(files));
  });

  test("of Chinese Windows has names in GBK, one of macOS in UTF-8, neither with a flag", () => {
    const gbk = [0xb8, 0xbd, 0xbc, 0xfe, 0x2e, 0x74, 0x78, 0x74]; // 附件.txt
    expect(openZip(renamed(writeZip({ "12345678": "x" }), gbk)).archive?.names).toEqual(["附件.txt"]);
    const utf8 = [...new TextEncoder().encode("附件.txt")];
    expect(openZip(renamed(writeZip({ "1234567890": "x" }), utf8)).archive?.names).toEqual(["附件.txt"]);
    // 位 in GBK is also a Greek letter in UTF-8.
    expect(openZip(renamed(writeZip({ "12": "x" }), [0xce, 0xbb])).archive?.names).toEqual(["位"]);
  });

  test("written in one go gives lengths behind the contents only, and may be in ZIP64", () => {
    const zip = writeZip({ "a.txt": "宁波".repeat(50) });
    const streamed = patch(patch(zip, local, 6, [8]), local, 14, [...four(0), ...four(0), ...four(0)]);
    expect(text(openZip(streamed).archive?.read("a.txt").bytes)).toBe("宁波".repeat(50));
    expect(text(openZip(zip64(writeZip({ "a.txt": "宁波" }))).archive?.read("a.txt").bytes)).toBe("宁波");
  });

  test("may lie within a larger buffer, and have a comment behind it", () => {
    const zip = writeZip({ "a.txt": "x" });
    const buffer = new Uint8Array(zip.length + 64);
    buffer.set(patch(zip, end, 20, [3]), 32);
    expect(text(openZip(buffer.subarray(32, 32 + zip.length + 3)).archive?.read("a.txt").bytes)).toBe("x");
  });
});

/** The same archive with its sizes in an extra field and its end in the ZIP64 form. */
function zip64(zip: Uint8Array): Uint8Array {
  const at = latin(zip).indexOf(central);
  const endAt = latin(zip).indexOf(end);
  const view = new DataView(zip.buffer, zip.byteOffset);
  const eight = (value: number) => [...four(value), 0, 0, 0, 0];
  const entry = [...zip.subarray(at, endAt)];
  entry.push(1, 0, 24, 0, ...eight(view.getUint32(at + 24, true)), ...eight(view.getUint32(at + 20, true)), ...eight(0));
  entry.splice(20, 8, ...four(0xffffffff), ...four(0xffffffff));
  entry.splice(30, 2, 28, 0);
  entry.splice(42, 4, ...four(0xffffffff));
  const end64 = [0x50, 0x4b, 6, 6, ...eight(44), 45, 0, 45, 0, ...four(0), ...four(0), ...eight(1), ...eight(1)];
  end64.push(...eight(entry.length), ...eight(at));
  const locator = [0x50, 0x4b, 6, 7, ...four(0), ...eight(at + entry.length), ...four(1)];
  const last = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, ...four(0xffffffff), ...four(0xffffffff), 0, 0];
  return Uint8Array.from([...zip.subarray(0, at), ...entry, ...end64, ...locator, ...last]);
}

describe("an archive is refused", () => {
  const zip = writeZip({ "a.txt": "一二三".repeat(40), "b.txt": "四五六".repeat(40) });

  test.each<[string, keyof typeof archiveFindings, Uint8Array]>([
    ["that is none", "notZip", new TextEncoder().encode("一、总体要求")],
    ["that is empty", "notZip", new Uint8Array()],
    ["that broke off", "notZip", zip.subarray(0, zip.length - 30)],
    ["whose directory is said to hold more than it does", "notZip", patch(zip, end, 10, [3, 0])],
    ["whose directory lies beyond its end", "notZip", patch(zip, end, 16, four(1e6))],
    ["with a password", "encrypted", patch(zip, central, 8, [1])],
    ["packed by another method", "method", patch(zip, central, 10, [12])],
    ["whose name leads out of the folder", "unsafeName", renamed(zip, [...Buffer.from("../ab")])],
    ["whose name leads out by the other stroke", "unsafeName", renamed(zip, [...Buffer.from("..\\ab")])],
    ["whose name begins at the root", "unsafeName", renamed(zip, [...Buffer.from("/a.tx")])],
    ["whose name begins with a drive", "unsafeName", renamed(zip, [...Buffer.from("C:abc")])],
    ["whose name has a NUL", "unsafeName", renamed(zip, [97, 0, 46, 116, 120])],
    ["with the same name twice", "sameName", renamed(zip, [...Buffer.from("b.txt")])],
    ["whose names differ in directory and content", "damaged", patch(zip, local, 30, [120])],
    [
      "whose contents lie over each other",
      "damaged",
      patch(patch(zip, central, 42, four(0), 1), central, 46, [...Buffer.from("a.txa")], 1),
    ],
    ["that leads to itself", "damaged", patch(zip, central, 42, four(1e5))],
    ["with a small file that is said to be immense", "tooLarge", patch(zip, central, 24, four(2 ** 31))],
    ["packed far more tightly than documents are", "tooLarge", writeZip({ "bomb.xml": new Uint8Array(5_000_000) })],
  ])("%s", (_, kind, bytes) => {
    expect(ruleOf(bytes)).toBe(archiveFindings[kind].id);
  });

  test("when it has more files or bytes than the limits allow", () => {
    expect(ruleOf(zip, { count: 1 })).toBe("archive/too-many");
    expect(ruleOf(zip, { size: 100 })).toBe("archive/too-large");
    expect(ruleOf(zip, { total: 500 })).toBe("archive/too-large");
    expect(ruleOf(zip, { total: 720, size: 360, count: 2 })).toBeUndefined();
  });

  test("file by file, where what comes out is not what the directory says; it stops when more comes than is said", () => {
    const read = (bytes: Uint8Array) => openZip(bytes).archive?.read("a.txt").finding?.rule;
    expect(read(patch(zip, local, 36, [0, 0, 0]))).toBe("archive/damaged");
    expect(read(patch(zip, central, 16, [0]))).toBe("archive/damaged");
    expect(read(patch(zip, central, 24, four(359)))).toBe("archive/damaged");
    expect(read(patch(zip, central, 24, four(361)))).toBe("archive/damaged");
    expect(read(patch(writeZip({ "a.txt": new Uint8Array(10_000_000) }), central, 24, four(1000)))).toBe("archive/damaged");
  });

  test("without an exception, whatever byte of it is another", () => {
    const small = writeZip({ "a.txt": "宁波宁波宁波宁波", "b.txt": "b" });
    for (let at = 0; at < small.length; at += 1)
      for (const byte of [0, 0x7f, 0xff]) {
        const copy = small.slice();
        copy[at] = byte;
        const { archive } = openZip(copy);
        for (const name of archive?.names ?? []) archive?.read(name);
      }
  });
});

test("a large file is unpacked in steps, and no more of it than its directory says", () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 600_000 }, () => {
    seed = (seed * 48271) % 2147483647;
    return seed >> 8;
  });
  const zip = writeZip({ "a.bin": noise });
  const { bytes } = openZip(zip).archive?.read("a.bin") ?? {};
  expect(bytes?.every((byte, index) => byte === noise[index])).toBe(true);
  expect(openZip(patch(zip, central, 24, four(300_000))).archive?.read("a.bin").finding?.rule).toBe("archive/damaged");
});
