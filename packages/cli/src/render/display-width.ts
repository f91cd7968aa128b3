import { visibleText } from "@regional-plan/workbench";

/** How many columns of a terminal a text takes as it is printed: a Chinese character or an emoji two, a combining mark none. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of visibleText(text)) width += isWithoutWidth(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

const isWithoutWidth = (character: string) => /^(?:\p{Mn}|\p{Me}|\p{Cf})/u.test(character);

/** What Unicode's annex 11 calls wide or fullwidth, as far as plans have it. */
const isWide = (character: string) =>
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u.test(
    character,
  );
