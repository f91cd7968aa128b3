import { expect, it } from "vitest";
import { splitBytes } from "./split-bytes.ts";

async function linesOf(text: string, chunk: number, most?: number): Promise<(string | undefined)[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
  }
  const lines: (string | undefined)[] = [];
  for await (const batch of splitBytes(chunks(), most)) {
    expect(batch.first).toBe(lines.length + 1);
    lines.push(...batch.lines.map((line) => line && new TextDecoder().decode(line)));
  }
  return lines;
}

it.each([1, 2, 3, 7, 1000])("cuts at line feeds, wherever chunks end: %i bytes", async (chunk) => {
  expect(await linesOf("规划\n\na\r\nb", chunk)).toEqual(["规划", "", "a\r", "b"]);
  expect(await linesOf("a\n", chunk)).toEqual(["a"]);
  expect(await linesOf("", chunk)).toEqual([]);
  expect(await linesOf("a\nbcdef\nbcde\ng", chunk, 4)).toEqual(["a", undefined, "bcde", "g"]);
});

it("hands on short lines together, each in memory of its own, and long ones at once", async () => {
  const [short, long] = ["a\n".repeat(1000), `${"b".repeat(300_000)}\n`];
  async function* chunks() {
    yield new TextEncoder().encode(short + long + short);
  }
  const batches = [];
  for await (const { first, lines } of splitBytes(chunks())) batches.push([first, lines.length, lines[0]?.buffer.byteLength]);
  expect(batches).toEqual([
    [1, 1001, 1],
    [1002, 1000, 1],
  ]);
});
