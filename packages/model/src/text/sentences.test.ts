import fc from "fast-check";
import { expect, test } from "vitest";
import { countSentences, sentencesOf, uncoveredSentences } from "./sentences.ts";

const texts = fc.string({
  unit: fc.constantFrom("沪", "甬", "一", "、", "（", "）", "。", "；", "！", "\n", " ", "#", "5", "章", "第", "\u3000", "𠮷", "é"),
  maxLength: 60,
});

test("a sentence ends at its closing marks or at the end of the line", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected = [...text.matchAll(/[^。！？；\n]+[。！？；]*/gu)].flatMap(({ 0: match, index }) => {
        const start = index + match.indexOf(match.trim());
        return /[\p{L}\p{N}]/u.test(match) ? [{ text: match.trim(), start, end: start + match.trim().length }] : [];
      });
      expect(sentencesOf(text)).toEqual(expected);
      expect(countSentences(text)).toBe(expected.length);
    }),
    { seed: 4, numRuns: 3000 },
  );
});

test("a sentence is uncovered if a letter or digit of it is, its heading's label aside", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.boolean()), (text, stream) => {
      const covered = Uint8Array.from([...stream.take(text.length)].map(Number));
      const label = /^(?:#+\s*)?(?:[（(]?[一]+[）)、.]|第[一]+[章节条])\s*/u;
      const expected = sentencesOf(text).filter((sentence) => {
        const from = sentence.start + (label.exec(sentence.text)?.[0].length ?? 0);
        return [...text.slice(from, sentence.end).matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => covered[from + index] === 0);
      });
      expect(uncoveredSentences(text, covered)).toEqual(expected);
    }),
    { seed: 5, numRuns: 3000 },
  );
});

test("a text without a full stop is gone through once", () => {
  const text = "沪".repeat(200_000);
  expect(uncoveredSentences(text, new Uint8Array(text.length))).toEqual([{ text, start: 0, end: text.length }]);
});
