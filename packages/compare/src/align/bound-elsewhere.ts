import type { TaskUnit } from "./task-unit.ts";
import { textIn } from "./unit-terms.ts";

/**
 * Tells the tasks of an upper plan that bind a zone elsewhere: a heading above names it, and the lower plan nowhere does. What stands
 * in the chapter of 上海自由贸易试验区新片区 is not for another city to carry out, however alike the words are.
 */
export function boundElsewhere(lowerText: string, languages: ReadonlySet<string>): (unit: TaskUnit) => boolean {
  return ({ above }) =>
    above.some((heading) => {
      const [, ending] = zone.exec(textIn(heading, languages).trim()) ?? [];
      return ending !== undefined && !lowerText.includes(ending);
    });
}

/** The end of a heading that is the name of a zone: the eight characters that tell it from others. */
const zone = /([\u4e00-\u9fff]{3,5}(?:示范区|试验区|合作区|先行区|新片区|新区))$/u;
