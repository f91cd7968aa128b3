import { dateLine } from "../lexicon/official-words.ts";
import { hasUnitLabel } from "../lexicon/unit-label.ts";
import { hasLabel } from "../outline/read-label.ts";

/** Whether a line begins something of its own, so that it goes on with nothing before it. */
export function startsAnew(text: string): boolean {
  return hasLabel(text) || hasUnitLabel(text) || /^(?:附件|附表|附录|专栏|注[：:]|施行说明)/.test(text) || dateLine.test(text);
}
