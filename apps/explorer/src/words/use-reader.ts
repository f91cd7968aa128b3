import type { Plan, PlanIndex } from "@regional-plan/model";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { LoadedPlan } from "../source/load-plan.ts";
import type { OwnFinding } from "../worker/own-state.ts";
import { words } from "./words.ts";

/** The languages that the page speaks. */
export type Language = "zh" | "en";

/** The plan that is shown, its text, what is found in it by id, and the language it is shown in. */
export interface Reading extends LoadedPlan {
  index: PlanIndex;
  language: Language;
  /** Whether the page is being printed: nothing is folded away then. */
  isPrinting?: boolean;
  /** The reference plan, whichever is shown. */
  reference: Plan;
  /** What was found in the plan, where it is the visitor's. */
  problems?: readonly OwnFinding[];
}

/** What every part of the page reads. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** What is read, with the words of the page in the reader's language. */
export interface Reader extends Reading {
  word: (key: keyof typeof words) => string;
}

/** The plan and the reader's language, inside a page that has loaded. */
export function useReader(): Reader {
  const reading = useContext(ReadingContext);
  if (reading === undefined) throw new Error("There is no plan to read yet.");
  return { ...reading, word: (key) => words[key][reading.language] };
}
