import { joinTexts, type PaperRun, type PaperText } from "@regional-plan/model";

/** A name and what is said under it: 牵头：市交通局. */
export function fact(name: PaperText, text: PaperText): readonly PaperRun[] {
  return joinTexts([name, text], colon);
}

const colon = { zh: "：", en: ": " };
