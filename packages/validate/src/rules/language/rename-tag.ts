import { isSameTag, type LocalizedText, type NearLanguage, nearLanguage } from "@regional-plan/model";
import type { FindingExtras, Mend } from "../../engine/rule-context.ts";

/**
 * The steps that put a text under the tag that was meant, where that is certain: nothing stands under it yet, and nothing
 * else in the text could be meant to.
 */
export function renameTag(text: LocalizedText, tag: string, { language, certain }: NearLanguage): Pick<FindingExtras, "fix"> {
  const isTaken = Object.keys(text).some(
    (other) => other !== tag && (isSameTag(other, language) || nearLanguage(other, [language]) !== undefined),
  );
  const fix: Mend[] = [
    { op: "remove", key: tag },
    { op: "add", key: language, value: text[tag] },
  ];
  return certain && !isTaken ? { fix } : {};
}
