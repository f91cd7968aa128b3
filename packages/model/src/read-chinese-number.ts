const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a number as Chinese documents print it: in words (两千五百, 廿五, 二〇二五), in digits with or without
 * separators (1,200, １２), or in digits with a scale (1.5亿, 3万). `undefined` where it is no number, 第三 and 一批
 * among them.
 *
 * @example
 * ```ts
 * import { readChineseNumber } from "@regional-plan/model";
 *
 * readChineseNumber("两千五百"); //=> 2500
 * readChineseNumber("1.5亿"); //=> 150000000
 * readChineseNumber("一批"); //=> undefined
 * ```
 */
export function readChineseNumber(text: string): number | undefined {
  const plain = text.normalize("NFKC").replaceAll("廿", "二十").replaceAll("卅", "三十");
  const scaled = /^([+-]?\d[\d,]*(?:\.\d+)?)((?:[十百千]?[万亿]{0,2}))$/u.exec(plain);
  if (scaled !== null) return scaledNumber(scaled[1] ?? "", scaled[2] ?? "");
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(plain)) return Number([...plain].map((sign) => digits[sign]).join(""));
  return numberInWords(plain);
}

function scaledNumber(number: string, scale: string): number | undefined {
  if (number.includes(",") && !/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(number)) return undefined;
  const power = [...scale].reduce((sum, sign) => sum + Math.log10(tens[sign] ?? scales[sign] ?? 1), 0);
  // Moving the decimal point in the text keeps 1.1亿 exact, which multiplying does not.
  const value = Number(`${number.replaceAll(",", "")}e${Math.round(power)}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Reads 三千零五万二百: what stands before 万 and 亿 is scaled by them, 亿 over 万. */
function numberInWords(text: string): number | undefined {
  if (text === "") return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const unit = tens[sign];
    const scale = scales[sign];
    if (digits[sign] !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits[sign];
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else if (scale !== undefined) {
      const before = section + (digit ?? 0);
      total = scale === 1e8 ? (total + before || 1) * scale : total + (before || 1) * scale;
      section = 0;
      digit = undefined;
    } else {
      return undefined;
    }
  }
  return total + section + (digit ?? 0);
}
