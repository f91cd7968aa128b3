import type { MessageTemplate } from "../finding/finding.ts";
import type { Edtf } from "../plan/parts/edtf.ts";
import { edtfPattern } from "../plan/parts/patterns.ts";

/**
 * A date as people write it. What is no EDTF stands as it is written.
 *
 * @example
 * ```ts
 * import { showDate } from "@regional-plan/model";
 *
 * showDate("2025-33"); //=> { en: "the first quarter of 2025", zh: "2025年第一季度" }
 * showDate("2021/2025-06").zh; //=> "2021年至2025年6月"
 * showDate("2022/..").en; //=> "2022 onwards"
 * ```
 */
export function showDate(date: Edtf): MessageTemplate {
  const { start, end } = partsOf(date);
  if (end === undefined) return start;
  if (end === "open") return { en: `${start.en} onwards`, zh: `${start.zh}起` };
  return { en: `${start.en} to ${end.en}`, zh: `${start.zh}至${end.zh}` };
}

/**
 * A date by which something is due: of an interval its last day counts, and one without an end goes on.
 *
 * @example
 * ```ts
 * import { showDue } from "@regional-plan/model";
 *
 * showDue("2025-06").zh; //=> "2025年6月"
 * showDue("2022/2025").zh; //=> "2022年至2025年（最迟2025年）"
 * showDue("2021/..").en; //=> "2021 onwards, without an end"
 * ```
 */
export function showDue(date: Edtf): MessageTemplate {
  const { en, zh } = showDate(date);
  const { end } = partsOf(date);
  if (end === undefined) return { en, zh };
  if (end === "open") return { en: `${en}, without an end`, zh: `${zh}长期` };
  return { en: `${en} (${end.en} at the latest)`, zh: `${zh}（最迟${end.zh}）` };
}

/**
 * Until when, as over a list of what is to be reached by then; an interval, and what goes on, as `showDate` has them.
 *
 * @example
 * ```ts
 * import { showBy } from "@regional-plan/model";
 *
 * showBy("2025-06"); //=> { en: "By June 2025", zh: "到2025年6月" }
 * showBy("2021/..").zh; //=> "2021年起"
 * ```
 */
export function showBy(date: Edtf): MessageTemplate {
  const { en, zh } = showDate(date);
  if (partsOf(date).end === undefined) return { en: `By ${en}`, zh: `到${zh}` };
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh };
}

/** What stands before the slash, and after it, where there is one. */
function partsOf(date: Edtf): { start: MessageTemplate; end?: MessageTemplate | "open" } {
  if (!edtfPattern.test(date)) return { start: { en: date, zh: date } };
  const [from = "", to] = date.split("/");
  const start = showPart(from);
  return to === undefined ? { start } : { start, end: to === ".." ? "open" : showPart(to) };
}

function showPart(text: string): MessageTemplate {
  const [year = "", part, day] = text.replace("~", "").split("-");
  const { en, zh } = showDays(year, part, day);
  return text.endsWith("~") ? { en: `about ${en}`, zh: `${zh}左右` } : { en, zh };
}

function showDays(year: string, part: string | undefined, day: string | undefined): MessageTemplate {
  if (part === undefined) return { en: year, zh: `${year}年` };
  const stretch = stretches[part];
  if (stretch !== undefined) return { en: `the ${stretch.en} of ${year}`, zh: `${year}年${stretch.zh}` };
  const month = months[Number(part) - 1] ?? part;
  if (day === undefined) return { en: `${month} ${year}`, zh: `${year}年${Number(part)}月` };
  return { en: `${Number(day)} ${month} ${year}`, zh: `${year}年${Number(part)}月${Number(day)}日` };
}

const months: readonly string[] =
  /* @__PURE__ */ "January February March April May June July August September October November December".split(" ");

/** Quarters and halves, by their numbers in EDTF. */
const stretches: Readonly<Record<string, MessageTemplate>> = {
  33: { en: "first quarter", zh: "第一季度" },
  34: { en: "second quarter", zh: "第二季度" },
  35: { en: "third quarter", zh: "第三季度" },
  36: { en: "fourth quarter", zh: "第四季度" },
  40: { en: "first half", zh: "上半年" },
  41: { en: "second half", zh: "下半年" },
};
