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
  ])("%s", (words, passage) => expect(findPassage(text)(words)?.text).toBe(passage));

  const spoilt = "坚持以⼈民为中⼼。推进公\n共服务共享。深化上海　宁波合作。Café Zürich, a district. 建设“一小时交通圈”，新增5G基站。";

  it.each([
    ["坚持以人民为中心", "坚持以⼈民为中⼼"],
    ["公共服务", "公\n共服务"],
    ["上海宁波合作", "上海　宁波合作"],
    ["Cafe\u0301 Zu\u0308rich", "Café Zürich"],
    ['"一小时交通圈"', "“一小时交通圈”"],
    ["５Ｇ基站", "5G基站"],
  ])("though what it holds looks the same: %s", (words, passage) => {
    expect(findPassage(spoilt)(words)).toEqual({ text: passage, isSame: true, isOnly: true });
  });

  it.each([
    ["推进公服务共享", "推进公\n共服务共享"],
    ["深化上海和宁波合作", "深化上海　宁波合作"],
    ["一小时交能圈", "一小时交通圈"],
  ])("of few words, with one wrong: %s", (words, passage) => expect(findPassage(spoilt)(words)?.text).toBe(passage));

  it.each(["深化改革开放", "推进产业发展", "建设轨道交通", "a station", "上海", "共享发展理念", "新增床位"])(
    "is none of few words that are not alike: %s",
    (words) => expect(findPassage(spoilt)(words)).toBeUndefined(),
  );

  it("is found for any few words with blanks and line breaks put in", () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 8),
        fc.integer({ min: 4, max: 8 }),
        fc.nat(3),
        fc.constantFrom(" ", "\n", "　", "\u200b"),
        (from, length, at, put) => {
          const passage = text.slice(from, from + length);
          const words = passage.slice(0, at) + put + passage.slice(at);
          expect(findPassage(text)(words)?.isSame).toBe(true);
        },
      ),
    );
  });

  it("is found for 20,000 quotes of a long text without reading it for each", () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `第${index}条：推进项目${index}建设，打通断头路。`);
    const search = findPassage(lines.join("\n"));
    for (let index = 0; index < 20_000; index++) search(`推进项目${index}建没，`);
    expect(search("推进 项目777 建设")?.text).toBe("推进项目777建设");
  });

  it("is none where hardly anything is alike, or too little was said", () => {
    for (const words of ["加快建设轨道上的都市圈和综合交通枢纽", "沪甬", ""]) expect(findPassage(text)(words)).toBeUndefined();
    expect(findPassage("")("全面打造先行区")).toBeUndefined();
  });

  it("is found for any long passage with one letter changed", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 21), fc.nat(19), (from, at) => {
        const passage = text.slice(from, from + 20);
        const words = `${passage.slice(0, at)}某${passage.slice(at + 1)}`;
        const found = findPassage(text)(words)?.text ?? "";
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
