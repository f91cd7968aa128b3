/** The formats of automatic numbers that documents in Chinese use; what is not here is written in figures. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: (value) => letter(value, 0x41),
  lowerLetter: (value) => letter(value, 0x61),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  koreanDigital2: digits,
  taiwaneseDigital: digits,
  chineseCounting: (value) => (value < 100 ? chinese(value) : digits(value)),
  taiwaneseCounting: (value) => (value < 100 ? chinese(value) : digits(value)),
  chineseCountingThousand: (value) => chinese(value),
  taiwaneseCountingThousand: (value) => chinese(value),
  japaneseCounting: (value) => chinese(value),
  chineseLegalSimplified: (value) => chinese(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
  ideographTraditional: oneOf("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: oneOf("子丑寅卯辰巳午未申酉戌亥"),
  ideographZodiacTraditional: (value) =>
    value > 60 ? String(value) : `${"甲乙丙丁戊己庚辛壬癸"[(value - 1) % 10]}${"子丑寅卯辰巳午未申酉戌亥"[(value - 1) % 12]}`,
  ideographEnclosedCircle: enclosed(0x3280, 10),
  none: () => "",
};

/**
 * An automatic number in one of Word's formats: 12 in `chineseCountingThousand` is 十二. A hundred and one is written 一百零一,
 * where Word draws a circle for the zero, since that is how it is read.
 */
export function numberText(value: number, format: string): string {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return value < 1 && format !== "decimalZero" ? String(value) : (write ?? String)(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function enclosed(first: number, count: number): (value: number) => string {
  return (value) => (value <= count ? String.fromCharCode(first + value - 1) : String(value));
}

function oneOf(signs: string): (value: number) => string {
  return (value) => signs[value - 1] ?? String(value);
}

/** A to Z, then AA, BB, CC. */
function letter(value: number, first: number): string {
  return value > 780 ? String(value) : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** 二〇二五 */
function digits(value: number): string {
  return String(value).replace(/\d/gu, (digit) => "〇一二三四五六七八九"[Number(digit)] as string);
}

/** 一百二十三; ten to nineteen without 一 before 十. */
function chinese(value: number, numerals = "零一二三四五六七八九", units = "十百千"): string {
  if (value > 9999) return String(value);
  let text = "";
  let zero = false;
  for (const [index, digit] of [...String(value)].entries()) {
    const place = String(value).length - 1 - index;
    if (digit === "0") zero = text !== "";
    else {
      text += `${zero ? numerals[0] : ""}${numerals[Number(digit)]}${place > 0 ? units[place - 1] : ""}`;
      zero = false;
    }
  }
  return value >= 10 && value < 20 && units.startsWith("十") ? text.slice(1) : text;
}
