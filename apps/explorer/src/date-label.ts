import type { Edtf } from "@regional-plan/model";
import type { Language } from "./use-reader.ts";

/** Until when: “到2025年”, “By 2025”. What is not a plain year stands as it is written in the data. */
export function dateLabel(date: Edtf, language: Language): string {
  if (language === "en") return `By ${date}`;
  return /^\d{4}$/u.test(date) ? `到${date}年` : `到 ${date}`;
}
