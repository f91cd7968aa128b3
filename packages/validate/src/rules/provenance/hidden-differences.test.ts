import { expect, it } from "vitest";
import { hiddenDifferences } from "./hidden-differences.ts";

it.each([
  ["加强区域合作", "加强区域\n合作", "原文此处有换行，引文没有"],
  ["加强区域\r\n合作", "加强区域合作", "引文此处有换行，原文没有"],
  ["上海宁波", "上海　宁波", "原文此处有全角空格（U+3000），引文没有"],
  ["沪 甬", "沪\u00a0甬", "引文为半角空格，原文为不换行空格（U+00A0）"],
  ["长三角", "长\u200b三角", "原文此处有零宽空格（U+200B），引文没有"],
  ["caf\u00e9", "cafe\u0301", "引文为“\u00e9”（U+00E9），原文为“e\u0301”（U+0065 U+0301）"],
  ["人民", "⼈民", "引文为“人”（U+4EBA），原文为“⼈”（U+2F08）"],
  ["二〇二五", "二○二五", "引文为“〇”（U+3007），原文为“○”（U+25CB）"],
  ["(北线)", "（北线）", "引文为“(”（半角），原文为“（”（全角）；引文为“)”（半角），原文为“）”（全角）"],
  ['"一卡通', "“一卡通", '引文为“"”（直引号），原文为“\u201c”（弯引号）'],
  ["6%", "6％", "引文为“%”（半角），原文为“％”（全角）"],
  ["Ａ", "A", "引文为“Ａ”（全角），原文为“A”（半角）"],
  ["а", "a", "引文为“а”（U+0430），原文为“a”（半角）"],
])("%j and %j", (quoted, found, zh) => expect(hiddenDifferences(quoted, found)?.zh).toBe(zh));

it("tells each kind once, and at most three", () => {
  expect(hiddenDifferences("a b c d", "abcd")?.en).toBe("the quote has a blank there, the document has not");
  expect(hiddenDifferences("一,二;三:四!五", "一，二；三：四！五")?.en.split("; ")).toHaveLength(3);
});

it("is none where the words differ", () => expect(hiddenDifferences("互连互通", "互联互通")).toBeUndefined());
