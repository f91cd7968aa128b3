import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "./find-passage.ts";

const text =
  "到2025年，全面打造长三角\n一体化先行区。推进基础设施互联互通，加快建设沪甬跨海通道。推进公共服务便利共享，加快建设区域医疗中心。";

describe("the passage that was meant", () => {
  it.each([
    ["全面打造长三角一体化先行区", "全面打造长三角\n一体化先行区"],
    ["推进基础设施互连互通", "推进基础设施互联互通"],
    ["加快建设沪甬跨海大通道", "加快建设沪甬跨海通道"],
    ["加快建没区域医疗中心", "加快建设区域医疗中心"],
    ["推进公共服务共享，加快建设区域", "推进公共服务便利共享，加快建设区域"],
  ])("%s", (words, passage) => expect(findPassage(text)(words)).toBe(passage));

  it("is none where hardly anything is alike, or too little was said", () => {
    for (const words of ["加快建设轨道上的都市圈和综合交通枢纽", "沪甬", ""]) expect(findPassage(text)(words)).toBeUndefined();
    expect(findPassage("")("全面打造先行区")).toBeUndefined();
  });

  it("is found for any long passage with one letter changed", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 21), fc.nat(19), (from, at) => {
        const passage = text.slice(from, from + 20);
        const words = `${passage.slice(0, at)}某${passage.slice(at + 1)}`;
        const found = findPassage(text)(words) ?? "";
        expect(text).toContain(found);
        expect(text.indexOf(found)).toBeLessThanOrEqual(from + at);
        expect(text.indexOf(found) + found.length).toBeGreaterThanOrEqual(from + at);
      }),
    );
  });

  it("is given up where the same letters stand everywhere", () => {
    const search = findPassage("一".repeat(1_000_000));
    for (let count = 0; count < 200; count++) expect(search(`${"一".repeat(5000)}二`)).toBeUndefined();
  });
});
