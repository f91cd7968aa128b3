import { expect, test } from "vitest";
import { decodeAnyText } from "./decode-any-text.ts";

const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff])
      .flatMap((_, at, all) => all[isLittle ? at ^ 1 : at] ?? 0),
  );

test("a text is read in each encoding, with and without a mark, its line ends kept", () => {
  const text = "总体要求\r\n坚持以改革的方法破除难题，围绕目标谋划重大项目。";
  expect(decodeAnyText(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ text, encoding: "UTF-8" });
  expect(decodeAnyText(utf16(`\uFEFF${text}`, true))).toEqual({ text, encoding: "UTF-16LE" });
  expect(decodeAnyText(utf16(`\uFEFF${text}`, false))).toEqual({ text, encoding: "UTF-16BE" });
  expect(decodeAnyText(utf16(text, true))).toEqual({ text, encoding: "UTF-16LE" });
});

test("what is no such text is none", () => {
  expect(decodeAnyText(new Uint8Array([0xe9, 0x74, 0xe9, 0x20, 0xe0]))).toBeUndefined();
});
