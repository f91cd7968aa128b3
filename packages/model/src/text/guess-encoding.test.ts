import { describe, expect, test } from "vitest";
import { guessEncoding } from "./guess-encoding.ts";

/** Bytes as `iconv` writes them. */
const bytes = (hex: string) => new Uint8Array(hex.match(/../gu)?.map((pair) => Number.parseInt(pair, 16)) ?? []);

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe("the encoding of a text that is not UTF-8", () => {
  test.each([
    // 走在前列。
    ["GB18030", "d7dfd4dac7b0c1d0a1a3"],
    // 浙政发〔2020〕2号
    ["GB18030", "d5e3d5feb7a2a1b232303230a1b332bac5"],
    // title: 鄞州 plan
    ["GB18030", "7469746c653a20dbb4d6ddd5feb7fed6c6b6a8cab5caa9bcc6bbae20706c616e"],
    // 引進10家以上高端醫療機構
    ["Big5", "a4deb6693130ae61a548a457b0aabaddc2e5c0f8bef7bac"],
    // Le schéma régional, né en été
    ["Windows-1252", "4c6520736368e96d612072e967696f6e616c2c206ee920656e20e974e9"],
    ["UTF-32", "fffe0000700800008d000000"],
    ["UTF-16LE", "fffe708d"],
    ["UTF-16BE", "feff8d70"],
  ])("is guessed to be %s", (encoding, hex) => expect(guessEncoding(bytes(hex))).toBe(encoding));

  test.each(["title: Plan\n", "计划\n到2025年，建成10个项目。", "走在前列", "标题：行动计划\r\n"])(
    "%j in UTF-16 is told without a mark",
    (text) => {
      expect([guessEncoding(utf16(text, true)), guessEncoding(utf16(text, false))]).toEqual(["UTF-16LE", "UTF-16BE"]);
    },
  );

  test.each(["", "Plan", "走在前列。", "été", "a\0b and much other text that is not in UTF-16", "\uFEFF计划"])(
    "%j in UTF-8 is left alone",
    (text) => {
      expect(guessEncoding(new TextEncoder().encode(text))).toBeUndefined();
    },
  );

  test("is not guessed of what looks like nothing", () => {
    expect(guessEncoding(bytes("ffff8081"))).toBeUndefined();
    expect(guessEncoding(bytes("8a8b8c8d8e"))).toBeUndefined();
  });
});
