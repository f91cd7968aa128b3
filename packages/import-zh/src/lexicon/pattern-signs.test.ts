import { expect, test } from "vitest";
import { eachFirstSign, firstSigns, lastSigns } from "./pattern-signs.ts";

const told = (table: Uint8Array) => [...table.entries()].flatMap(([code, is]) => (is === 1 ? [String.fromCharCode(code)] : [])).join("");

test("the signs that a match begins with follow from the pattern", () => {
  expect(told(firstSigns(/^(?:加快|推[进动])建/))).toBe("加推");
  expect(told(firstSigns(/^(?:全[省市])?(?:现有|已(?:经)?建成)/))).toBe("全已现");
  expect(told(firstSigns(/^第\s*[一二]{1,5}章/, /^[①-③]\s*/))).toBe("①②③第");
  expect(told(firstSigns(/[\u4e00-\u4e02]市/))).toBe("一丁丂");
  expect(told(firstSigns(/港(?![口湾])|\d+个|a{0,2}b/))).toBe("0123456789ab港");
  expect(eachFirstSign(/^(?:——|-)/)).toBe("—-");
});

test("so do those that it ends in", () => {
  expect(told(lastSigns(/(?:牵头(?:负责)?|会同)$/))).toBe("同头责");
  expect(told(lastSigns(/(?:按照?职责)(?:分工)?(?:[甲乙]+)?$/))).toBe("乙工甲责");
});

test("where it may be any, all are", () => {
  for (const pattern of [/.市/, /[^甲]市/, /(?:甲)?/, /\p{L}市/u, /甲*/]) {
    expect(
      firstSigns(pattern).every((is) => is === 1),
      pattern.source,
    ).toBe(true);
    if (pattern.source !== "甲*") continue;
    expect(() => eachFirstSign(pattern)).toThrow("may begin with any sign");
  }
});
