import { readFileSync } from "node:fs";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../read/read-workbook.ts";
import type { Workbook } from "../read/workbook.ts";
import { readOldWorkbook } from "./read-old-workbook.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../../test/workbooks/fixtures/${name}`, import.meta.url)));

/** `saved.xls` and `saved.xlsx` are one workbook, saved by LibreOffice in both formats. */
const saved = fixture("saved.xls");
/** A table of tasks as xlwt writes it, with a text that goes on in the next record. */
const tasks = fixture("tasks.xls");

const rulesOf = ({ findings }: Workbook) => findings.map(({ rule }) => rule);

/** What a record is and what is in it, as bytes. */
const record = (kind: number, ...data: number[]) => [kind & 0xff, kind >> 8, data.length & 0xff, data.length >> 8, ...data];
const begin = (version = 6) => record(0x0809, 0, version, 5, 0, ...new Array<number>(12).fill(0));
const end = record(0x000a);
const sheet = (start: number, kind = 0) => record(0x0085, start & 0xff, start >> 8, 0, 0, 0, kind, 1, 0, 0x41);
const stream = (...records: number[][]) => Uint8Array.from(records.flat());

describe("an old workbook", () => {
  test("gives the cells that the same workbook of today gives", () => {
    const [old, now] = [readOldWorkbook(saved), readWorkbook(fixture("saved.xlsx"))];
    expect(old.sheets).toEqual(now.sheets);
    expect(old.findings.map(({ rule, location }) => [rule, location])).toEqual([
      ["xlsx/old-workbook", undefined],
      ...now.findings.map(({ rule, location }) => [rule, location]),
    ]);
  });

  test("has texts of any length, numbers of every kind, merged and hidden cells", () => {
    const { sheets } = readOldWorkbook(tasks);
    expect(sheets[0]?.rows.map(({ number, hidden, cells }) => [number, hidden, ...cells].slice(0, 4))).toEqual([
      [1, undefined, "临澜市融入湾区一体化发展重点任务分解表（虚构）"],
      [2, undefined, "序号", "重点任务"],
      [3, undefined, 1, "推进城际铁路建设"],
      [4, undefined, undefined, undefined],
      [5, undefined, 2, "共建沿海防护林"],
      [6, "hand", 2.5, "旧稿"],
    ]);
    expect(sheets[0]?.rows[4]?.cells[2]).toBe("新造防护林".repeat(900));
    expect(sheets[0]?.rows[2]?.cells[5]).toEqual({ is: "date", text: "2025-12", shown: "2025年12月" });
    expect(sheets[0]?.merges).toContainEqual({ top: 1, left: 0, bottom: 1, right: 5 });
  });
});

describe("is refused, with what to do:", () => {
  test.each<[string, string, Uint8Array]>([
    ["one of Excel 95", "xlsx/too-old", stream(begin(5), end)],
    ["an older one still", "xlsx/too-old", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0])],
    ["one with a password", "xlsx/locked", stream(begin(), record(0x002f, 0, 0), end)],
    ["one of charts alone", "xlsx/not-workbook", stream(begin(), sheet(0, 2), end)],
    ["one that broke off", "xlsx/broken-old", tasks.subarray(0, 9000)],
    ["one with a record that leads out of it", "xlsx/broken-old", stream(begin(), [0xfc, 0, 0xff, 0xff, 1])],
    ["one whose sheets are one and the same", "xlsx/broken-old", stream(begin(), sheet(0), sheet(0), end)],
    ["one whose text is longer than it", "xlsx/broken-old", stream(begin(), record(0x00fc, 1, 0, 0, 0, 1, 0, 0, 0, 0xff, 0xff, 1, 1, 1))],
    ["a compound file of something else", "xlsx/not-workbook", withName(tasks, "Workbook", "WordDocu")],
    ["one of today with a password", "xlsx/locked", withName(tasks, "Workbook", "EncryptedPackage")],
    ["the beginning of one", "xlsx/broken-old", tasks.subarray(0, 600)],
  ])("%s", (_, rule, bytes) => {
    expect(rulesOf(readOldWorkbook(bytes))).toEqual([rule]);
  });

  test("sectors that lead in a circle", () => {
    const circle = tasks.slice();
    // The table of sectors: each says that the next is the one before it.
    const table = 512 * (new DataView(tasks.buffer).getUint32(76, true) + 1);
    const view = new DataView(circle.buffer);
    for (let at = 0; at < 128; at += 1) view.setUint32(table + at * 4, at ^ 1, true);
    expect(rulesOf(readOldWorkbook(circle))).toEqual(["xlsx/broken-old"]);
  });

  test("any file that is damaged anywhere, without an exception", () => {
    const bytes = fc.array(fc.tuple(fc.nat(saved.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(bytes, fc.boolean(), (changes, inRecords) => {
        // Most of a small file is room for the sectors: half of the changes go where the records are.
        const copy = saved.slice();
        for (const [at, byte] of changes) copy[inRecords ? 512 + (at % 3000) : at] = byte;
        readOldWorkbook(copy);
      }),
      { numRuns: casesToTry(2000, 100) },
    );
  });
});

/** The file with another name for one of its streams. */
function withName(bytes: Uint8Array, name: string, other: string): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf(Buffer.from(`${name}\0`, "utf16le"));
  copy.set(Buffer.from(`${other}\0`, "utf16le"), at);
  copy[at + 64] = (other.length + 1) * 2;
  return copy;
}
