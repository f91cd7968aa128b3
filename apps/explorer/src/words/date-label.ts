import type { Edtf } from "@regional-plan/model";
import type { Language } from "./use-reader.ts";

/** Until when: “到2025年”, “By 2025”; since when, for what goes on: “2021年起”, “From 2021”. What is not a plain year stands as it is written in the data. */
export function dateLabel(date: Edtf, language: Language): string {
  const [first = date, end] = date.split("/");
  if (end === "..") return language === "en" ? `From ${first}` : /^\d{4}$/u.test(first) ? `${first}年起` : `${first} 起`;
  if (language === "en") return `By ${date}`;
  return /^\d{4}$/u.test(date) ? `到${date}年` : `到 ${date}`;
}
