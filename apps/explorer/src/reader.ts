import type { LocalizedText, Plan } from "@regional-plan/model";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { words } from "./words.ts";

/** The languages that the page speaks. */
export type Language = "zh" | "en";

/** The plan that is shown, its text, and the language it is shown in. */
export interface Reading {
  plan: Plan;
  text: string;
  language: Language;
}

/** What every part of the page reads. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** The plan that is shown, with what turns its texts into the reader's language. */
export interface Reader extends Reading {
  /** A text of the plan; in the plan's own language where there is no translation. */
  say: (text: LocalizedText) => string;
  /** A word of the page. */
  word: (key: keyof typeof words) => string;
}

/** The plan and the reader's language, inside a page that has loaded. */
export function useReader(): Reader {
  const reading = useContext(ReadingContext);
  if (reading === undefined) throw new Error("There is no plan to read yet.");
  const { language, plan } = reading;
  const say = (text: LocalizedText) => text[language] ?? text[plan.languages[0] ?? ""] ?? Object.values(text)[0] ?? "";
  return { ...reading, say, word: (key) => words[key][language] };
}
