import { readChineseNumber, readNumerals, readQuantity } from "@regional-plan/model";
import { describe, expect, test } from "vitest";

/** A generator of numerals that shares nothing with the reader: each style writes a whole number, or gives none. */
type Style = (value: bigint) => string | undefined;

const digitWords = [..."零一二三四五六七八九"];

/** A number below 10000, with 零 for what is skipped. */
function groupWords(value: number): string {
  let text = "";
  let skipped = false;
  for (const [power, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) skipped ||= text !== "";
    else {
      text += (skipped ? "零" : "") + digitWords[digit] + name;
      skipped = false;
    }
  }
  return text;
}

function inWords(value: bigint): string {
  if (value === 0n) return "零";
  if (value >= 10n ** 16n) return `${inWords(value / 10n ** 8n)}亿`;
  const [high, middle, low] = [Number(value / 10n ** 8n), Number((value / 10_000n) % 10_000n), Number(value % 10_000n)];
  const wan = Math.floor(high / 10_000);
  let text = "";
  if (wan > 0) text += `${groupWords(wan)}万`;
  if (high % 10_000 > 0) text += (wan > 0 && high % 10_000 < 1000 ? "零" : "") + groupWords(high % 10_000);
  if (high > 0) text += "亿";
  if (middle > 0) text += `${high > 0 && middle < 1000 ? "零" : ""}${groupWords(middle)}万`;
  if (low > 0) text += ((high > 0 && middle === 0) || (middle > 0 && low < 1000) ? "零" : "") + groupWords(low);
  return text.replace(/^一十/u, "十");
}

const swap = (text: string, from: string, to: string) => [...text].map((sign) => [...to][[...from].indexOf(sign)] ?? sign).join("");
const grouped = (value: bigint, sign: string) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, sign);
const inScale =
  (scale: bigint, name: string, places: bigint): Style =>
  (value) => {
    const unit = scale / 10n ** places;
    if (value < scale || value % unit !== 0n) return undefined;
    const fraction = String((value % scale) / unit)
      .padStart(Number(places), "0")
      .replace(/0+$/u, "");
    return `${value / scale}${fraction === "" ? "" : `.${fraction}`}${name}`;
  };
const inWordsWithPoint: Style = (value) => {
  const text = inScale(10n ** 8n, "亿", 3n)(value);
  const [, whole = "", fraction] = /^(\d+)(?:\.(\d+))?亿$/u.exec(text ?? "") ?? [];
  return fraction === undefined
    ? undefined
    : `${inWords(BigInt(whole))}点${[...fraction].map((digit) => digitWords[Number(digit)]).join("")}亿`;
};
const mixed: Style = (value) => {
  const [high, low] = [value / 10n ** 8n, (value / 10_000n) % 10_000n];
  return high > 0n && low > 0n && value % 10_000n === 0n ? `${high}亿${low}万` : undefined;
};
const mixedWithWords: Style = (value) => {
  const [high, rest] = [value / 10n ** 8n, value % 10n ** 8n];
  return high > 0n && rest > 0n && rest % 10_000_000n === 0n ? `${high}亿${rest / 10_000_000n}千万` : undefined;
};

const styles: Readonly<Record<string, Style>> = {
  words: inWords,
  "words with 两": (value) => inWords(value).replaceAll(/二(?=[百千万亿])/gu, "两"),
  // One sign alone is left to names: 大陆, 队伍.
  "formal words": (value) =>
    value < 10n ? undefined : swap(inWords(value).replace(/^十/u, "一十"), "一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟"),
  digits: String,
  "full-width digits": (value) => swap(String(value), "0123456789", "０１２３４５６７８９"),
  commas: (value) => grouped(value, ","),
  "full-width commas": (value) => swap(grouped(value, "，"), "0123456789", "０１２３４５６７８９"),
  blanks: (value) => grouped(value, " "),
  "thin spaces": (value) => grouped(value, "\u2009"),
  万: inScale(10_000n, "万", 2n),
  亿: inScale(10n ** 8n, "亿", 4n),
  "a blank before 亿": inScale(10n ** 8n, " 亿", 2n),
  万亿: inScale(10n ** 12n, "万亿", 3n),
  千万: inScale(10n ** 7n, "千万", 1n),
  "words with a point": inWordsWithPoint,
  "亿 and 万": mixed,
  "亿 and 千万": mixedWithWords,
};

/** The same numbers in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Numbers of up to 17 digits, many of them round. */
function someNumbers(count: number, seed: number): bigint[] {
  const upTo = chance(seed);
  return Array.from({ length: count }, () => {
    const length = 1 + upTo(16);
    const kept = 1 + upTo(length);
    const digits = Array.from({ length: kept }, (_, at) => (at === 0 ? 1 + upTo(9) : upTo(3) === 0 ? 0 : upTo(10))).join("");
    return BigInt(digits.padEnd(length, "0"));
  });
}

const canHold = (value: bigint) => BigInt(Number(value)) === value;

/** The value of an amount, worked out in whole numbers. */
function amountIn(text: string): bigint | undefined {
  const { value, unit = "" } = readQuantity(text)?.quantity ?? {};
  if (value === undefined) return undefined;
  const [whole = "", fraction = ""] = String(value).split(".");
  let zeros = 0;
  for (const sign of unit) zeros += { 千: 3, 百: 2, 十: 1, 万: 4, 亿: 8 }[sign] ?? 0;
  expect(fraction.length).toBeLessThanOrEqual(zeros);
  return BigInt(whole + fraction.padEnd(zeros, "0"));
}

const before = ["", "投资", "达到", "不少于", "新增约", "力争引进", "“", "（", "超过", "至少", "到2025年，"];
const after = ["元", "元以上", "人次", "家左右", "吨。", " 户", "名以内"];
const numbers = [...someNumbers(3000, 7), 10n ** 16n, 100_005_000n, 150_000_000n, 20_000n, 10n, 15n, 0n];

describe.each(Object.entries(styles))("a number in %s", (_, style) => {
  const written = numbers.flatMap((value) => {
    const text = style(value);
    return text === undefined ? [] : [{ value, text }];
  });

  test("is read as what it is, or not at all", () => {
    const upTo = chance(11);
    const wrong: unknown[] = [];
    let read = 0;
    for (const { value, text } of written) {
      const found = readChineseNumber(text);
      if (found !== undefined && BigInt(found) !== value) wrong.push([text, found]);
      const sentence = before[upTo(before.length)] + text + after[upTo(after.length)];
      const amount = amountIn(sentence);
      if (amount === undefined) continue;
      if (amount !== value) wrong.push([sentence, amount]);
      read++;
    }
    expect(wrong).toEqual([]);
    // Silence is no reading: whatever a number can hold is read.
    expect(read).toBe(written.filter(({ value }) => canHold(value) || value > 10n ** 12n).length - unread(written));
  });

  function unread(all: readonly { value: bigint; text: string }[]): number {
    return all.filter(({ value, text }) => !canHold(value) && value > 10n ** 12n && readChineseNumber(text) === undefined).length;
  }
});

describe("a numeral that touches another", () => {
  const glued = ["几", "第", "三", "百", "十", "万", "7", "0", "3.", "1,", "五、", "负", "-", "1/", "3:", "两", "每", "一又", "2×", "5·"];
  const written = someNumbers(400, 23).flatMap((value) => Object.values(styles).flatMap((style) => style(value) ?? []));

  test("is never read as its part", () => {
    const wrong: string[] = [];
    const upTo = chance(5);
    for (const text of written) {
      const glue = glued[upTo(glued.length)] ?? "";
      const sentence = `共${glue}${text}家`;
      const read = readQuantity(sentence);
      // Where the two make one numeral it is read from its start.
      if (read !== undefined && (read.start > 1 || "几负-第每".includes(glue))) wrong.push(sentence);
    }
    expect(wrong).toEqual([]);
  });

  test("has no head that is read", () => {
    const wrong: string[] = [];
    const upTo = chance(6);
    const tails = ["/3", "×2", ":5", "小时20分", "年零3个月", "余—20", "、五", "又二分之一", "点半之一", "--3-4"];
    for (const text of written) {
      const sentence = `共${text}${tails[upTo(tails.length)]}家`;
      const read = readQuantity(sentence);
      if (read !== undefined && !sentence.startsWith("家", read.end - 1)) wrong.push(sentence);
    }
    expect(wrong).toEqual([]);
  });
});

describe("fractions and parts", () => {
  test.each(["百分之", "千分之", "万分之"])("%s", (head) => {
    const sign = { 百分之: "%", 千分之: "‰", 万分之: "‱" }[head];
    for (let whole = 0; whole < 100; whole++) {
      for (const fraction of ["", "5", "05", "57", "308"]) {
        const words = inWords(BigInt(whole)) + (fraction && `点${[...fraction].map((digit) => digitWords[Number(digit)]).join("")}`);
        const value = Number(`${whole}.${fraction || 0}`);
        expect(readQuantity(`降至${head}${words}以下`)?.quantity).toMatchObject({ value, unit: sign });
        expect(readQuantity(`降至${head}${whole}${fraction && `.${fraction}`}`)?.quantity).toMatchObject({ value, unit: sign });
      }
    }
  });

  test("are exact or nothing", () => {
    for (let parts = 2; parts < 30; parts++) {
      for (let part = 1; part < parts; part++) {
        const quantity = readQuantity(`超过${inWords(BigInt(parts))}分之${inWords(BigInt(part))}`)?.quantity;
        if (quantity !== undefined) expect([(quantity.value ?? 0) * parts, quantity.unit]).toEqual([part * 100, "%"]);
      }
    }
  });
});

describe("ranges", () => {
  test("have both ends, or are not read", () => {
    const upTo = chance(31);
    const signs = ["—", "–", "-", "~", "～", "至", "到", "——"];
    const wrong: string[] = [];
    for (const low of someNumbers(500, 29)) {
      const high = low + BigInt(1 + upTo(50));
      if (!canHold(low) || !canHold(high) || high > 10n ** 12n) continue;
      const sentence = `建成${inWords(low)}${signs[upTo(signs.length)]}${inWords(high)}个平台`;
      const { value, min, max, unit = "" } = readQuantity(sentence)?.quantity ?? {};
      if (value !== undefined) wrong.push(sentence);
      if (min === undefined || max === undefined) continue;
      const power = unit.startsWith("亿") ? 10n ** 8n : unit.startsWith("万") ? 10_000n : 1n;
      if (BigInt(min) * power !== low || BigInt(max) * power !== high) wrong.push(sentence);
    }
    expect(wrong).toEqual([]);
  });

  test("of three numbers are none", () => {
    for (const text of ["1-2-3个", "1家-2家-3家", "2025-06-30个", "三、五、七个", "1至2至3个"]) expect(readQuantity(text)).toBeUndefined();
  });
});

test("numerals are told in their order, and none twice", () => {
  const upTo = chance(41);
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: 12 }, () => {
      const pieces = [...before, ...after, ...Object.values(styles).map((style) => style(BigInt(upTo(100_000))) ?? "、")];
      return pieces[upTo(pieces.length)];
    }).join("");
    let at = 0;
    for (const { start, end } of readNumerals(text)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
  }
});
