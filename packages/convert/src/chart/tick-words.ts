import type { MessageTemplate } from "@regional-plan/model";
import type { TimeTick } from "./time-scale.ts";

/** What stands at a tick of time: the end of a year or of a month. */
export function tickWords({ year, month }: TimeTick, months: number): MessageTemplate {
  return { en: `${names[month - 1]} ${year}`, zh: months < 12 ? `${year}年${month}月末` : `${year}年末` };
}

const names: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
