import { isSameTag, type LocalizedText, type NearLanguage, nearLanguage } from "@regional-plan/model";
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
    isAsked(index) && !isUnknown(language) ? [{ language, isThere: false, near: [] }] : [],
  );
  if (watches.length === 0) return undefined;
  const look = (text: Visited<LocalizedText>, watch: Watch) => {
    const { language } = watch;
    const keys = Object.keys(text.value);
    const key = keys.find((other) => isSameTag(other, language)) ?? keys.find((other) => nearestOf(other, plan.languages) === language);
    if (key === undefined) report(text, "", { language });
    else if (isSameTag(key, language)) watch.isThere = true;
    else if (!isUnknown(key)) watch.near.push({ text: { ...text }, tag: key });
  };
  return {
    text(text) {
      if (text.field === "aliases") return;
      // No iterator: every text of a plan is seen here.
      for (let index = 0; index < watches.length; index++) {
        const watch = watches[index] as Watch;
        if (text.value[watch.language] === undefined) look(text, watch);
        else watch.isThere = true;
      }
    },
    end() {
      for (const { language, isThere, near } of watches) {
        const tag = near[0]?.tag;
        if (tag !== undefined && near.length > 1 && !isThere && near.every((other) => other.tag === tag)) {
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
  isThere: boolean;
  readonly near: { readonly text: Visited<LocalizedText>; readonly tag: string }[];
}

const nearestOf = (tag: string, languages: readonly string[]) =>
  languages.includes(tag) ? undefined : nearLanguage(tag, languages)?.language;
