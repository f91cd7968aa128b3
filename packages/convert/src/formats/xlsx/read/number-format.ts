import type { SerialDate } from "./serial-date.ts";

/** What a number format makes of a number, as far as that changes what people read. */
export type NumberFormat =
  | { readonly shows: "number" }
  | { readonly shows: "percent"; readonly decimals: number }
  /** Zeros in front, up to so many digits. */
  | { readonly shows: "digits"; readonly length: number }
  | { readonly shows: "time" }
  /** With its code, by which the date can be shown. */
  | { readonly shows: "date"; readonly parts: DateParts; readonly code: string };

/** Which parts of a date are shown: down to the year, quarter, month or day; or month and day without the year. */
type DateParts = "year" | "quarter" | "month" | "day" | "month-day";

const plain: NumberFormat = { shows: "number" };

/**
 * The formats that have a number and no code, in Chinese Excel: 27–36 and 50–58 are dates there, which most libraries do not
 * know (ECMA-376 part 1, 18.8.30, zh-cn).
 */
const builtIn: Readonly<Record<number, string>> = {
  ...{ 9: "0%", 10: "0.00%", 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM" },
  ...{ 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm", 27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "m-d-yy" },
  ...{ 31: "yyyy年m月d日", 32: "h时mm分", 33: "h时mm分ss秒", 34: "h时mm分", 35: "h时mm分ss秒" },
  ...{ 36: "yyyy年m月", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月" },
  ...{ 53: "m月d日", 54: "m月d日", 55: "h时mm分", 56: "h时mm分ss秒", 57: "yyyy年m月", 58: "m月d日" },
};

/** No program takes a longer code. */
const longest = 255;

/** What the format of a number does; a code of the workbook's own goes before the one that its number has. */
export function numberFormat(id: number, code = builtIn[id]): NumberFormat {
  return code === undefined || code.length > longest ? plain : readFormatCode(code);
}

/** Reads a format code, `yyyy"年"m"月"d"日"`. What is quoted or has a stroke before it is mere text: `#,##0\m` are metres. */
export function readFormatCode(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"?|[\\_*]./gsu, "")
    .replace(/\[(h+|m+|s+)\]/giu, "$1#")
    .replace(/\[[^\]]*\]/gu, "")
    .split(";", 1)[0] as string;
  if (/general|通用格式/iu.test(bare)) return plain;
  const signs = bare
    .replace(/e[+-]/giu, "")
    .replace(/am\/pm|a\/p|上午\/下午/giu, "h")
    .replace(/s\.0+/giu, "s")
    .replace(/aaa+/giu, "dddd");
  if (!/[0#?]/u.test(signs) && /[ymdqhse]/iu.test(signs)) return dateOrTime(signs.toLowerCase(), code);
  const [, decimals = ""] = /^[#,0]*0(?:\.(0+))?%$/u.exec(bare.trim()) ?? [];
  if (/%/u.test(bare)) return { shows: "percent", decimals: decimals.length };
  if (/^0{2,}$/u.test(bare.trim())) return { shows: "digits", length: bare.trim().length };
  return /[hms]#/u.test(bare) ? { shows: "time" } : plain;
}

function dateOrTime(signs: string, code: string): NumberFormat {
  // Beside hours or seconds, m are minutes.
  const days = signs.replace(/h+[^a-z]*m+|m+[^a-z]*s+|[hs]+/gu, "");
  const [hasYear, hasMonth, hasDay] = [/[ye]/u.test(days), days.includes("m"), /(?:^|[^d])d{1,2}(?:[^d]|$)/u.test(days)];
  const date = (parts: DateParts): NumberFormat => ({ shows: "date", parts, code });
  if (days.includes("q")) return date("quarter");
  if (hasDay) return date(hasYear ? "day" : "month-day");
  if (hasYear) return date(hasMonth ? "month" : "year");
  if (hasMonth) return date("month");
  return days.includes("d") ? date("day") : { shows: "time" };
}

/** A date as its format shows it, `2025年6月`; times of day, weekdays and names of months are left to the date itself. */
export function showByCode(code: string, { year, month, day }: SerialDate): string {
  const bare = code
    .split(";", 1)[0]
    ?.replace(/\[[^\]]*\]/gu, "")
    .replace(/"([^"]*)"|\\(.)|_.|\*./gsu, (_, quoted?: string, escaped?: string) => [...(quoted ?? escaped ?? "")].map(shield).join(""));
  const shown = (bare ?? "").replace(/[yed]+|m+|q+/giu, (signs) => {
    const two = signs.length > 1;
    switch (signs[0]?.toLowerCase()) {
      case "y":
        return signs.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
      case "e":
        return String(year);
      case "m":
        return two ? String(month).padStart(2, "0") : String(month);
      case "q":
        return String(Math.ceil(month / 3));
      default:
        return two ? String(day).padStart(2, "0") : String(day);
    }
  });
  return [...shown].map(unshield).join("");
}

/** Mere text is moved out of the way of the signs that stand for a date. */
const shift = 0xf0000;
const shield = (sign: string) =>
  (sign.codePointAt(0) as number) < 0x10000 ? String.fromCodePoint((sign.codePointAt(0) as number) + shift) : sign;
function unshield(sign: string): string {
  const code = sign.codePointAt(0) as number;
  return code >= shift && code < shift + 0x10000 ? String.fromCodePoint(code - shift) : sign;
}
