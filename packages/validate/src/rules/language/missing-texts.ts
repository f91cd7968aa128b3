import { isSameTag, type LocalizedText, type NearLanguage, nearLanguage, type Plan, planShape, walkValues } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import type { Visited, Visitors } from "../../engine/visited.ts";
import { planLanguages } from "./plan-languages.ts";
import { renameTag } from "./rename-tag.ts";

/**
 * Tells where a text is not there in some languages of the plan. One that stands under a tag near to it is told there
 * (variant `near`); if all of them stand under that one tag, once, at the plan's languages (variant `listed`). What is only
 * spelt with other letter case is there, and what stands under a tag that is none is for `structure/language-tag` to tell.
 */
export function missingTexts(
  { plan, codes, report }: Pick<RuleContext<"languages">, "plan" | "codes" | "report">,
  isAsked: (index: number) => boolean,
): Visitors | undefined {
  const isUnknown = (tag: string) => codes?.languages.unknownSubtag(tag) !== undefined;
  const watches = planLanguages(plan).flatMap((language, index): Watch[] =>
    isAsked(index) && !isUnknown(language) ? [{ language, near: [] }] : [],
  );
  if (watches.length === 0) return undefined;
  const look = (text: Visited<LocalizedText>, watch: Watch) => {
    const { language } = watch;
    const keys = Object.keys(text.value);
    const key = keys.find((other) => isSameTag(other, language)) ?? keys.find((other) => nearestOf(other, plan.languages) === language);
    if (key === undefined) report(text, "", { language });
    else if (!isSameTag(key, language) && !isUnknown(key)) watch.near.push({ text: { ...text }, tag: key });
  };
  return {
    oddText(text) {
      if (text.field === "aliases") return;
      for (const watch of watches) if (text.value[watch.language] === undefined) look(text, watch);
    },
    end() {
      for (const { language, near } of watches) {
        const tag = near[0]?.tag;
        if (tag !== undefined && near.length > 1 && near.every((other) => other.tag === tag) && !hasTexts(plan, language)) {
          const key = `languages/${plan.languages.indexOf(language)}`;
          const isCertain = nearLanguage(tag, [language])?.certain === true;
          report(plan, key, { language, tag }, { variant: "listed", ...(isCertain && { fix: [{ op: "replace", value: tag }] }) });
        } else {
          for (const { text, tag } of near) {
            const nearest: NearLanguage = nearLanguage(tag, [language]) ?? { language, certain: false };
            report(text, tag, { language, tag }, { variant: "near", ...renameTag(text.value, tag, nearest) });
          }
        }
      }
    },
  };
}

/** A language, and where its texts stand if not under its own tag. */
interface Watch {
  readonly language: string;
  readonly near: { readonly text: Visited<LocalizedText>; readonly tag: string }[];
}

/** Whether any text stands under the tag of a language, in whatever letter case. */
function hasTexts(plan: Plan, language: string): boolean {
  let isFound = false;
  walkValues(plan, planShape, (value, { name }, path) => {
    if (name === "LocalizedText" && !path.includes("aliases"))
      isFound ||= Object.keys(value as LocalizedText).some((tag) => isSameTag(tag, language));
    return !isFound;
  });
  return isFound;
}

const nearestOf = (tag: string, languages: readonly string[]) =>
  languages.includes(tag) ? undefined : nearLanguage(tag, languages)?.language;
