import { type Term, textIn } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { findTerms, type TermSearch } from "./find-terms.ts";
import { planLanguages } from "./plan-languages.ts";

/** A term of the glossary is translated as the glossary says, wherever it stands. */
export const glossary = defineRule({
  id: "language/glossary",
  severity: "warning",
  preset: "recommended",
  basis: { title: { en: "ISO 704 Terminology work", zh: "GB/T 10112 术语工作 原则与方法" }, clause: "one designation for one concept" },
  needs: ["languages", "glossary"],
  message: {
    en: "“{term}” stands in the text, but its translation “{translation}” does not.",
    zh: "文中出现术语“{term}”，但译文未采用术语表中的“{translation}”。",
  },
  why: { en: "A reader takes two translations for two things.", zh: "同一术语译法不一，读者会误以为是两件事。" },
  fix: { en: "Use the glossary's translation, or mend the glossary.", zh: "请改用术语表中的译法，或修订术语表。" },
  examples: {
    valid: [
      {
        plan: {
          glossary: [{ id: "term-1", name: { zh: "都市圈", en: "metropolitan circle" } }],
          goals: [{ id: "goal-1", statement: { zh: "融入上海都市圈", en: "Join the Shanghai Metropolitan Circle" } }],
        },
      },
      {
        plan: {
          glossary: [
            { id: "term-1", name: { zh: "都市", en: "metropolis" } },
            { id: "term-2", name: { zh: "都市圈", en: "metropolitan circle" } },
          ],
          goals: [{ id: "goal-1", statement: { zh: "融入都市圈", en: "Join the metropolitan circle" } }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          glossary: [{ id: "term-1", name: { zh: "都市圈", en: "metropolitan circle" } }],
          goals: [{ id: "goal-1", statement: { zh: "融入上海都市圈", en: "Join greater Shanghai" } }],
        },
        at: ["/goals/0/statement/en"],
      },
      {
        plan: {
          glossary: [
            { id: "term-1", name: { zh: "口岸", en: "port of entry" } },
            { id: "term-2", name: { zh: "口岸", en: "border crossing" } },
          ],
        },
        at: ["/glossary/1/name/en"],
      },
    ],
  },
  check: ({ plan, report }) => {
    const [original = "", ...others] = planLanguages(plan);
    const checks = others.map((language) => ({ language, terms: termsOf(plan.glossary, original, language) }));
    return {
      term(term) {
        for (let other = 0; other < checks.length; other++) {
          const { language, terms } = checks[other] as (typeof checks)[number];
          const entry = terms.byOriginal.get(textIn(term.name, original) ?? "");
          const translation = textIn(term.name, language);
          if (entry !== undefined && entry.term !== term && translation !== undefined && translation !== entry.translation)
            report(term, `name/${language}`, { term: textIn(term.name, original) ?? "", translation: entry.translation });
        }
      },
      text(text) {
        const source = textIn(text.value, original);
        if (source === undefined || text.kind === "term") return;
        // No iterators: this is seen by every text of a plan, and finds nothing in most.
        for (let other = 0; other < checks.length; other++) {
          const { language, terms } = checks[other] as (typeof checks)[number];
          const count = terms.search.in(source);
          const translated = count === 0 ? undefined : textIn(text.value, language);
          if (translated === undefined) continue;
          for (let index = 0; index < count; index++) {
            const entry = terms.search.found[index] as Entry;
            // A note in English may speak of the Chinese word itself.
            if (!mentions(translated, entry) && !translated.includes(entry.original)) {
              report(text, language, { term: entry.original, translation: entry.translation });
            }
          }
        }
      },
    };
  },
});

interface Entry {
  term: Term;
  original: string;
  translation: string;
  /** In small letters. */
  lowered: string;
}

/** A term that opens a sentence has a capital. */
const mentions = (text: string, { translation, lowered }: Entry): boolean =>
  text.includes(translation) || text.toLowerCase().includes(lowered);

interface Terms {
  byOriginal: ReadonlyMap<string, Entry>;
  search: TermSearch<Entry>;
}

function termsOf(glossary: readonly Term[], original: string, language: string): Terms {
  const byOriginal = new Map<string, Entry>();
  for (const term of glossary) {
    const text = textIn(term.name, original);
    const translation = textIn(term.name, language);
    if (text === undefined || translation === undefined || byOriginal.has(text)) continue;
    byOriginal.set(text, { term, original: text, translation, lowered: translation.toLowerCase() });
  }
  return { byOriginal, search: findTerms(byOriginal) };
}
