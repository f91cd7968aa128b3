import type { Edtf, MessageTemplate } from "@regional-plan/model";

/** A date as people write it, for messages: `2025-33` is “the first quarter of 2025”, 2025年第一季度. */
export function showDate(date: Edtf): MessageTemplate {
  const [from = "", to] = date.split("/");
  const start = showPart(from);
  if (to === undefined) return start;
  if (to === "..") return { en: `${start.en} onwards`, zh: `${start.zh}起` };
  const end = showPart(to);
  return { en: `${start.en} to ${end.en}`, zh: `${start.zh}至${end.zh}` };
}

/** A date by which something is due: of an interval its last day counts, and one without an end goes on. */
export function showDue(date: Edtf): MessageTemplate {
  const [, to] = date.split("/");
  const { en, zh } = showDate(date);
  if (to === undefined) return { en, zh };
  if (to === "..") return { en: `${en}, without an end`, zh: `${zh}长期` };
  const end = showPart(to);
  return { en: `${en} (${end.en} at the latest)`, zh: `${zh}（最迟${end.zh}）` };
}

function showPart(text: string): MessageTemplate {
  const [year = "", part, day] = text.replace("~", "").split("-");
  const { en, zh } = showDays(year, part, day);
  return text.endsWith("~") ? { en: `about ${en}`, zh: `${zh}左右` } : { en, zh };
}

function showDays(year: string, part: string | undefined, day: string | undefined): MessageTemplate {
  if (part === undefined) return { en: year, zh: `${year}年` };
  const season = seasons[part];
  if (season !== undefined) return { en: `the ${season.en} of ${year}`, zh: `${year}年${season.zh}` };
  const month = months[Number(part) - 1] ?? part;
  if (day === undefined) return { en: `${month} ${year}`, zh: `${year}年${Number(part)}月` };
  return { en: `${Number(day)} ${month} ${year}`, zh: `${year}年${Number(part)}月${Number(day)}日` };
}

const months = "January February March April May June July August September October November December".split(" ");

const seasons: Readonly<Record<string, MessageTemplate>> = {
  33: { en: "first quarter", zh: "第一季度" },
  34: { en: "second quarter", zh: "第二季度" },
  35: { en: "third quarter", zh: "第三季度" },
  36: { en: "fourth quarter", zh: "第四季度" },
  40: { en: "first half", zh: "上半年" },
  41: { en: "second half", zh: "下半年" },
};
