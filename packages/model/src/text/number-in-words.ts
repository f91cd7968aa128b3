/**
 * The whole number that Chinese numerals mean, alone or mixed with digits: 三千零五万二百, 2亿5千万, 3万5000. Numerals are
 * plain here: 零一二…九, 十百千, 万亿 and 0–9. `undefined` where they make no number, and where they could mean two: 一亿五千
 * is said of 150000000 and written for 100005000.
 */
export function numberInWords(text: string): bigint | undefined {
  if (text === "零") return 0n;
  const at = text.lastIndexOf("亿");
  if (at < 0) return belowYi(text, true);
  const rest = text.slice(at + 1);
  const left =
    text === "亿" ? 1n : at === 0 ? undefined : text.indexOf("亿") < at ? yiOfYi(text.slice(0, at)) : belowYi(text.slice(0, at), true);
  const right = isWord(rest) ? digitOf(rest) * 10_000_000n : afterScale(rest, (part) => belowYi(part, false));
  if (left === undefined || right === undefined || right >= 100_000_000n) return undefined;
  const isUnclear = rest !== "" && !isWord(rest) && !rest.startsWith("零") && !rest.includes("万");
  return isUnclear ? undefined : left * 100_000_000n + right;
}

/** 一亿亿 is the one number with two 亿 that is written. */
const yiOfYi = (text: string): bigint | undefined => {
  const left = text.endsWith("亿") ? belowYi(text.slice(0, -1), true) : undefined;
  return left === undefined ? undefined : left * 100_000_000n;
};

function belowYi(text: string, isFirst: boolean): bigint | undefined {
  const at = text.indexOf("万");
  if (at < 0) return belowWan(text, isFirst);
  const rest = text.slice(at + 1);
  const left = text === "万" && isFirst ? 1n : belowWan(text.slice(0, at), isFirst);
  const right = isWord(rest)
    ? digitOf(rest) * 1000n
    : afterScale(rest, (part) => (/^\d{1,2}$/u.test(part) ? undefined : belowWan(part, false)));
  return left === undefined || right === undefined || right >= 10_000n ? undefined : left * 10_000n + right;
}

/** What stands after 万 or 亿: nothing, or a number that 零 may head. */
function afterScale(text: string, read: (text: string) => bigint | undefined): bigint | undefined {
  if (text === "") return 0n;
  const part = text.startsWith("零") ? text.slice(1) : text;
  return part === "" ? undefined : read(part);
}

/** Reads 三千五百, 一百零五, 十五, 5千. Only the first of a number may leave its 一 out: 百, 十五. */
function belowWan(text: string, isFirst: boolean): bigint | undefined {
  if (/^\d+$/u.test(text)) return text.length > 1 && text.startsWith("0") ? undefined : BigInt(text);
  if (isFirst && (text === "百" || text === "千")) return powers[text];
  let total = 0n;
  let last = 10_000n;
  let skips = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    const next = powers[text[at + 1] ?? ""];
    if (sign === "零") {
      if (skips || at === 0) return undefined;
      skips = true;
    } else if (isDigit(sign)) {
      if (next === undefined) {
        if (at < text.length - 1 || !isWord(sign)) return undefined;
        // 三百五 leaves its 十 out.
        return total + digitOf(sign) * (skips || last === 10_000n ? 1n : last / 10n);
      }
      if (next >= last || (!skips && last !== 10_000n && next * 10n !== last)) return undefined;
      total += digitOf(sign) * next;
      last = next;
      skips = false;
      at++;
    } else if (sign === "十" && (at === 0 ? isFirst : last === 100n && !skips)) {
      total += 10n;
      last = 10n;
    } else return undefined;
  }
  return skips || total === 0n ? undefined : total;
}

const powers: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };

const isDigit = (sign: string) => /^[1-9一二三四五六七八九]$/u.test(sign);

const isWord = (sign: string) => /^[一二三四五六七八九]$/u.test(sign);

const digitOf = (sign: string): bigint => {
  const at = "一二三四五六七八九".indexOf(sign);
  return at < 0 ? BigInt(sign) : BigInt(at + 1);
};
